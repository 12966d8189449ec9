import {
  isBadThing,
  isBoundedRate,
  isCompletionRate,
  isDateName,
  isGoodRate,
  isLimitedCount,
  isMoneyToRaise,
  isPercentName,
  isPeriodName,
  isRateToRaise,
  isVague,
  nameCore,
  speaksOfPercent,
} from "../../../src/core/rules/support/texts/names";
import { columnRange, topOf } from "../../../src/core/rules/support/rows/places";
import { whyUnreadable } from "../../../src/core/rules/support/values/unreadable";
import { buildTable, valueField } from "../appraisal/build-table";

it.each([
  ["验收合格率（%）", "验收合格率"],
  ["验收合格率(≥90%)(年)", "验收合格率"],
  ["验收合格率：", "验收合格率"],
  ["验收合格率%", "验收合格率"],
  ["（验收）", "(验收)"],
  ["验收(合格)率", "验收(合格)率"],
  ["验收)", "验收)"],
])("%s is the name %s", (name, core) => {
  expect(nameCore(name)).toBe(core);
  expect(nameCore(name)).toBe(core);
});

it.each([
  ["验收合格率", true],
  ["群众满意度（%）", true],
  ["合格率达标数", false],
  ["检查频率", false],
  ["频率达标率", true],
  ["贷款利率", false],
])("%s is measured in percent: %s", (name, expected) => {
  expect(isPercentName(name)).toBe(expected);
});

it.each([
  ["收入增长", true],
  ["培训次数", false],
])("a percentage beside %s surprises nobody: %s", (name, expected) => {
  expect(speaksOfPercent(name)).toBe(expected);
});

it.each([
  ["任务完成率", false, true],
  ["按时完成率", true, false],
  ["任务完成率达标数", true, false],
  ["预算执行率", false, true],
  ["验收合格率", true, false],
  ["收入增长率", false, false],
  ["检查频率", false, false],
  ["群众认同度", true, false],
  ["设备率先投用", false, false],
  ["温度计数", false, false],
])("%s cannot be over 100 %%: %s; a completion: %s", (name, bounded, completion) => {
  expect([isBoundedRate(name), isCompletionRate(name)]).toEqual([bounded, completion]);
});

it.each([
  ["投诉次数", true],
  ["投诉发生率", true],
  ["投诉处理率", false],
  ["投诉渠道畅通", false],
  ["群众上访", true],
  ["培训次数", false],
])("%s is better when less: %s", (name, expected) => {
  expect(isBadThing(name)).toBe(expected);
});

it.each([
  ["验收合格率", true, true],
  ["不合格率", false, false],
  ["验收合格率目标数", false, false],
  ["资金到达率", false, true],
  ["成本占比", false, false],
  ["超时办结率", false, false],
])("%s is a good rate: %s, one to raise: %s", (name, good, raise) => {
  expect([isGoodRate(name), isRateToRaise(name)]).toEqual([good, raise]);
});

it.each([
  ["接待次数", true],
  ["投诉次数", true],
  ["培训次数", false],
])("%s is a limited count: %s", (name, expected) => {
  expect(isLimitedCount(name)).toBe(expected);
});

it.each([
  ["门票收入", true],
  ["会议费", false],
])("%s is better when more: %s", (name, expected) => {
  expect(isMoneyToRaise(name)).toBe(expected);
});

it.each([
  ["持续推进", true],
  ["提升5%", false],
  ["开放", false],
  [`显著提升${"甲".repeat(16)}`, true],
  [`显著提升${"甲".repeat(17)}`, false],
])("%s is vague: %s", (text, expected) => {
  expect(isVague(text)).toBe(expected);
});

it.each([
  ["受益期限", true, false],
  ["受益期限内完成数", false, false],
  ["项目完成时间", false, true],
  ["完成时间达标率", false, false],
  ["培训次数", false, false],
])("%s is a period: %s, a date: %s", (name, period, date) => {
  expect([isPeriodName(name), isDateName(name)]).toEqual([period, date]);
});

describe("what is no single value", () => {
  const why = (text: string) => whyUnreadable(valueField("D9", { kind: "unreadable", text }));

  it.each([
    "3*5*7米",
    "≥2.5×4",
    "3x5厘米",
    "3/3",
    "1.5:2人",
    "98.5%/95%",
    "7/24小时",
    "√√",
    "○",
    "5次,6次;7次",
    "(5次)",
    "「12人」",
    "1、2、3、4、5、6、7、8",
  ])("%s is plain to anybody", (text) => {
    expect(why(text)).toBeNull();
  });

  it.each([
    "3*5*7*9*11米",
    "√√√√",
    "5次√",
    "1:1:1:1",
    "5次、9%0",
    "1、2、3、4、5、6、7、8、9",
    "a3*5米",
  ])("%s is not", (text) => {
    expect(why(text)).toBe("garbled");
  });
});

describe("a number with letters in it", () => {
  const why = (text: string) => whyUnreadable(valueField("D9", { kind: "qualitative", text }));

  it.each(["1l.36万元", "1O0", "1O%", "≥l5人", "约1?6人", "I2.5"])("%s", (text) => {
    expect(why(text)).toBe("garbled");
  });

  it.each(["50l", "3#楼", "13.6万元", "OK", `1l.${"3".repeat(30)}`, "见附件1l.3说明书第三页"])(
    "%s is none",
    (text) => {
      expect(why(text)).toBeNull();
    },
  );
});

describe("addresses", () => {
  const table = buildTable({ rows: ["甲", "乙", "丙"].map((name) => ({ name })) });

  it("of a column go from the first indicator to the last", () => {
    expect(columnRange(table, 6)).toBe("G9:G11");
    const { range } = table;
    const empty = { ...table, indicators: [], range: { ...range, top: 1, bottom: 4 } };
    expect(columnRange(empty, 0)).toBe("A2:A5");
  });

  it("of the form are its title, else its first cell", () => {
    expect(topOf(table)).toBe("A1");
    expect(topOf({ ...table, title: { cell: "C2", text: "绩效目标表" } })).toBe("C2");
  });
});
