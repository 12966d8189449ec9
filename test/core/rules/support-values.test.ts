import { isPercentLost, meantPercent } from "../../../src/core/rules/support/values/percent-lost";
import { over100 } from "../../../src/core/rules/support/values/over-100";
import { isWrongSign, wrongSign } from "../../../src/core/rules/support/values/signs";
import {
  fitsName,
  kindsOfName,
  measureOf,
} from "../../../src/core/rules/support/values/unit-kinds";
import { unitsDiffer } from "../../../src/core/rules/support/values/units-differ";
import {
  isCorruptDate,
  isTypedTwice,
  lacksYuan,
  whyUnreadable,
} from "../../../src/core/rules/support/values/unreadable";
import { wrongMagnitudes } from "../../../src/core/rules/support/money/magnitude";
import { type Indicator } from "../../../src/core/table/performance-table";
import {
  buildTable,
  count,
  percent,
  valueField,
  wan,
  type RowSpec,
  type ValueSpec,
} from "../appraisal/build-table";

function indicator(spec: RowSpec): Indicator {
  const [row] = buildTable({ rows: [spec] }).indicators;
  if (!row) throw new Error("row is missing");
  return row;
}

describe("what a unit measures", () => {
  it.each([
    ["次", "times", null],
    ["遍", "times", null],
    ["人头", "people", null],
    ["户次", "households", null],
    ["册次", "books", null],
    ["羽", "animals", null],
    ["mm", "length", "1"],
    ["公分", "length", "10"],
    ["分米", "length", "100"],
    ["延米", "length", "1000"],
    ["㎞", "length", "1000000"],
    ["里", "length", "500000"],
    ["平方厘米", "area", "0.0003"],
    ["㎡", "area", "3"],
    ["亩", "area", "2000"],
    ["公顷", "area", "30000"],
    ["km2", "area", "3000000"],
    ["克", "weight", "1"],
    ["斤", "weight", "500"],
    ["千克", "weight", "1000"],
    ["吨", "weight", "1000000"],
    ["毫升", "volume", "1"],
    ["升", "volume", "1000"],
    ["立方米", "volume", "1000000"],
    ["小时", "duration", "0.04167"],
    ["工作日", "duration", "1"],
    ["星期", "duration", "7"],
    ["个月", "duration", "30"],
    ["季度", "duration", "91"],
    ["年", "duration", "365"],
    ["%", "percent", null],
    ["元", "money", "1"],
  ])("%s measures %s, of size %s", (unit, kind, factor) => {
    const measure = measureOf(unit);
    expect([measure?.kind, measure?.factor?.toFixed() ?? null]).toEqual([kind, factor]);
  });

  it.each(["个", "项", "处", "", null])("%s counts anything", (unit) => {
    expect(measureOf(unit)).toBeNull();
  });

  it.each([
    ["培训人次", "人次", ["people", "times"]],
    ["培训人次数", "人次数", ["people", "times"]],
    ["参训人数", "人数", ["people", "households"]],
    ["受益户数", "户数", ["households", "people"]],
    ["培训次数", "次数", ["times", "people"]],
    ["赠书册数", "册数", ["books"]],
    ["绿化面积", "面积", ["area"]],
    ["道路里程", "里程", ["length"]],
  ])("%s ends in %s, which fits %j", (name, word, kinds) => {
    expect(kindsOfName(name)).toEqual({ word, kinds });
  });

  it.each(["面积达标率", "党建督查", "建本数", "造册数"])("%s ends in none", (name) => {
    expect(kindsOfName(name)).toBeNull();
  });

  it.each([
    ["次数", ["times", "people"], "次", true],
    ["次数", ["times", "people"], "人", false],
    ["次数", ["times", "people"], "人次", true],
    ["人次", ["people", "times"], "人", true],
    ["面积", ["area"], "亩", true],
    ["面积", ["area"], "米", false],
    ["面积", ["area"], "个", true],
  ] as const)("%s (%j) with %s: %s", (word, kinds, unit, fits) => {
    expect(fitsName(word, kinds, unit)).toBe(fits);
  });
});

describe("two units of one row", () => {
  const number = (value: number, unit: string | null): ValueSpec => ({
    kind: "number",
    value,
    unit,
  });
  const said = (target: ValueSpec, actual: ValueSpec) => {
    const found = unitsDiffer(indicator({ name: "甲", target, actual }));
    return found && [found.variant, found.cell, found.related.join(), found.data];
  };

  it.each([
    ["the same", number(3, "次"), number(5, "次")],
    ["converted: 266米 and 0.27公里", number(266, "米"), number(0.27, "公里")],
    ["five times as much, converted", number(1, "公里"), number(5000, "米")],
    ["a fifth, converted", number(5, "公里"), number(1000, "米")],
    ["kinds without sizes", number(3, "场"), number(5, "次")],
    ["units that count anything", number(3, "个"), number(5, "次")],
    ["no unit beside the actual", number(3, "米"), number(5, null)],
    ["no unit beside the target", number(3, null), number(5, "米")],
    ["nothing to convert", number(0, "公里"), number(5, "米")],
    ["nothing done", number(5, "公里"), number(0, "米")],
  ])("%s do not differ", (_, target, actual) => {
    expect(said(target, actual)).toBeNull();
  });

  it.each([
    ["another kind", number(3, "次"), number(5, "亩"), "亩", "次"],
    ["more than five times", number(1, "公里"), number(5001, "米"), "米", "公里"],
    ["less than a fifth", number(5, "公里"), number(999, "米"), "米", "公里"],
  ])("%s do", (_, target, actual, written, planned) => {
    expect(said(target, actual)).toEqual(["actual", "F9", "E9", { written, planned }]);
  });

  const column = (unit: string, columnUnit: string, unitCell: string | null = "F9") => {
    const row = indicator({ name: "甲", target: number(3, unit) });
    const target = row.target && { ...row.target, columnUnit, unitCell };
    return unitsDiffer({ ...row, target });
  };

  it("a unit in the cell against the one of its column", () => {
    expect(column("人", "次")).toEqual({
      variant: "column",
      cell: "E9",
      related: ["F9"],
      data: { written: "人", column: "次" },
    });
    expect(column("人", "次", null)?.related).toEqual([]);
    expect(column("公里", "米")?.variant).toBe("column");
  });

  it.each([
    ["次", "次"],
    ["场", "次"],
    ["个", "次"],
    ["次", "个"],
    ["元/人", "元"],
  ])("%s in a column of %s is no contradiction", (unit, columnUnit) => {
    expect(column(unit, columnUnit)).toBeNull();
  });
});

describe("a percentage over 100", () => {
  const cells = (name: string, target: ValueSpec | null, actual: ValueSpec | null = null) =>
    over100(indicator({ name, target, actual })).map((field) => field.cell);

  it.each([
    ["a share", "验收合格率", 101, ["E9"]],
    ["100 is the most", "验收合格率", 100, []],
    ["growth has no bound", "收入增长率", 190, []],
    ["a little over for a completion", "任务完成率", 149, []],
    ["a completion that nobody plans", "任务完成率", 150, ["E9"]],
    ["in time is a share", "按时完成率", 101, ["E9"]],
    ["another rate", "贷款利率", 120, []],
  ])("%s", (_, name, value, expected) => {
    expect(cells(name, percent(value))).toEqual(expected);
  });

  it("by the upper end of a range", () => {
    const range = (upper: number): ValueSpec => ({ kind: "range", value: 90, upper, unit: "%" });
    expect(cells("验收合格率", range(105))).toEqual(["E9"]);
    expect(cells("验收合格率", range(100))).toEqual([]);
  });

  it("in the actual value of a share, not of a completion", () => {
    expect(cells("验收合格率", percent(90), percent(120, null))).toEqual(["F9"]);
    expect(cells("任务完成率", percent(90), percent(190, null))).toEqual([]);
    expect(cells("任务完成率", percent(190), percent(190, null))).toEqual(["E9"]);
  });

  it("not of numbers that are no percentages", () => {
    expect(cells("验收合格率", count(190, ">=", "个"))).toEqual([]);
    expect(cells("验收合格率", { kind: "number", value: 190, unit: "%" })).toEqual([]);
    expect(cells("验收合格率", null)).toEqual([]);
  });
});

describe("a sign against its indicator", () => {
  const cost = { level1: "产出指标", level2: "成本指标" };
  const price: ValueSpec = { kind: "unit-cost", operator: ">=", value: 5, unit: "元/人" };

  it.each<[string, RowSpec, string | null]>([
    ["complaints from", { name: "投诉次数", target: count(1) }, "bad-floor ≤ error certain"],
    ["complaints from 0", { name: "投诉次数", target: count(0) }, null],
    ["complaints up to", { name: "投诉次数", target: count(1, "<=") }, null],
    ["complaints dealt with", { name: "投诉处理率", target: percent(90) }, null],
    [
      "a cost from",
      { ...cost, name: "会议费", target: wan(5, ">=") },
      "cost-floor ≤ warning certain",
    ],
    ["money raised", { ...cost, name: "自筹资金", target: wan(5, ">=") }, null],
    ["an amount that is no cost", { name: "会议费", target: wan(5, ">=") }, null],
    ["a price from", { ...cost, name: "人均成本", target: price }, "cost-floor ≤ warning likely"],
    ["what people are paid", { ...cost, name: "人均补贴", target: price }, null],
    ["a price of saving", { ...cost, name: "人均节约", target: price }, null],
    ["a price that is no cost", { name: "人均成本", target: price }, null],
    ["a count from", { name: "培训次数", target: count(5) }, null],
    [
      "a good rate up to",
      { name: "验收合格率", target: percent(95, "<=") },
      "good-ceiling ≥ error certain",
    ],
    [
      "a rate up to",
      { name: "资金到达率", target: percent(95, "<=") },
      "good-ceiling ≥ warning likely",
    ],
    ["a limited rate up to", { name: "成本占比", target: percent(95, "<=") }, null],
    ["a rate from", { name: "验收合格率", target: percent(95) }, null],
    [
      "a count up to",
      { name: "培训次数", target: count(5, "<=") },
      "count-ceiling ≥ warning likely",
    ],
    ["a limited count up to", { name: "接待次数", target: count(5, "<=") }, null],
    [
      "a count up to, elsewhere",
      { level2: "质量指标", name: "培训次数", target: count(5, "<=") },
      null,
    ],
    ["exactly", { name: "投诉次数", target: count(1, "=") }, null],
    ["no target", { name: "投诉次数" }, null],
  ])("%s", (_, row, expected) => {
    const wrong = wrongSign(indicator(row));
    const said = wrong && `${wrong.variant} ${wrong.sign} ${wrong.severity} ${wrong.certainty}`;
    expect(said).toBe(expected);
    expect(isWrongSign(indicator(row))).toBe(expected?.endsWith("certain") ?? false);
  });
});

describe("a lost percent format", () => {
  const table = (...targets: readonly ValueSpec[]) =>
    buildTable({ rows: targets.map((target) => ({ name: "合格率", target })) });
  const lost = (spec: ValueSpec, other: ValueSpec = percent(95)) => {
    const read = table(spec, other);
    const field = read.indicators[0]?.target;
    return field ? isPercentLost(field, read) : null;
  };
  const bareNumber = (value: number): ValueSpec => ({ kind: "number", value });

  it.each([
    [1, true],
    [0.95, true],
    [100, true],
    [1.01, false],
    [95, false],
    [0, false],
    [-0.5, false],
  ])("a bare %s among percentages: %s", (value, expected) => {
    expect(lost(bareNumber(value))).toBe(expected);
  });

  it("not with a unit, not as another kind, not without percentages around", () => {
    expect(lost({ ...bareNumber(1), unit: "次" })).toBe(false);
    expect(lost({ kind: "money", value: 1 })).toBe(false);
    expect(lost({ kind: "number" })).toBe(false);
    expect(lost(bareNumber(1), count(5))).toBe(false);
  });

  it("not in a cell that shows an error", () => {
    const read = table(bareNumber(1), percent(95));
    const field = { ...valueField("D9", bareNumber(1)), problem: "too-narrow" } as const;
    expect(isPercentLost(field, read)).toBe(false);
  });

  it.each([
    [1, "100%"],
    [0.95, "95%"],
    [100, "100%"],
    [1.5, "1.5%"],
  ])("%s was meant as %s", (value, meant) => {
    expect(meantPercent(valueField("D9", bareNumber(value)))).toBe(meant);
  });

  it("nothing was meant by nothing", () => {
    expect(meantPercent(valueField("D9", { kind: "blank" }))).toBeNull();
  });
});

describe("a wrong magnitude", () => {
  const yuan = (value: number): ValueSpec => ({ kind: "money", operator: "<=", value, unit: "元" });
  const found = (targets: readonly ValueSpec[], budgetWan: number | null = null) =>
    wrongMagnitudes(
      buildTable({
        budgetWan,
        rows: targets.map((target, at) => ({
          level2: "成本指标",
          name: `甲${String(at)}费`,
          target,
        })),
      }),
    ).map(({ line, peer, against }) => [line.indicator.row, peer.toFixed(), against]);

  it("is an amount that fits its peers in their unit only", () => {
    expect(found([wan(30), wan(40), yuan(34)])).toEqual([[10, "300000", "peers"]]);
    expect(found([yuan(300000), yuan(400000), wan(340000)])).toEqual([[10, "400000", "peers"]]);
  });

  it("is none within a thousandfold, in the same unit, or where neither unit fits", () => {
    expect(found([wan(30), wan(30), yuan(301)])).toEqual([]);
    expect(found([wan(30), wan(40), wan("0.0034")])).toEqual([]);
    expect(found([wan(3000), wan(3000), yuan(1)])).toEqual([]);
    expect(found([wan(30), wan(30), { ...yuan(3), unit: "千元", value: "0.0003" }])).toEqual([]);
  });

  it("is told by the budget where there are no peers", () => {
    expect(found([yuan(30)], 30)).toEqual([[8, "300000", "budget"]]);
    expect(found([yuan(30)])).toEqual([]);
    expect(found([wan(30)], 30)).toEqual([]);
    expect(found([wan(30), yuan(30)], 60)).toEqual([[9, "600000", "budget"]]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["20246-202516", true],
    ["202年1月", true],
    ["2024年13月", true],
    ["2024年0月", true],
    ["2024年1月32日", true],
    ["2024年12月31日", false],
    ["2024年1月1号", false],
    ["202413-202501", true],
    ["202412-202501", false],
    ["202400-202501", true],
    ["20240101", false],
    ["2024.1-2024.12", false],
    ["12345", false],
    ["党建督查", false],
    [`${"年".repeat(61)}2024年13月`, false],
  ])("%s is a date that cannot be: %s", (text, expected) => {
    expect(isCorruptDate(text)).toBe(expected);
  });

  it.each([
    ["854万854万", true],
    ["854万元854万元(注)", true],
    ["854万，854万", false],
    ["854万855万", false],
    ["854万", false],
  ])("%s is typed twice: %s", (text, expected) => {
    expect(isTypedTwice(text)).toBe(expected);
  });

  it.each([
    ["28.40/株", true],
    ["500/年", true],
    ["500元/年", false],
    ["500/", false],
    ["500/一二三四五六七八九", false],
    [`${"甲".repeat(38)}5/年`, false],
    [`${"甲".repeat(37)}5/年`, true],
  ])("%s lacks 元: %s", (text, expected) => {
    expect(lacksYuan(text)).toBe(expected);
  });

  const why = (text: string, kind: ValueSpec["kind"] = "unreadable") =>
    whyUnreadable(valueField("D9", { kind, text }));

  it.each([
    ["854万854万", "twice"],
    ["28.40/株", "no-yuan"],
    ["2024年13月", "date"],
    ["≥1l.3?6万元", "garbled"],
    ["9%0", "garbled"],
    ["3*5米", null],
    ["1:1", null],
    ["98%/95%", null],
    ["√", null],
    ["5次、6次", null],
    ["“5次”", null],
  ])("%s: %s", (text, expected) => {
    expect(why(text)).toBe(expected);
  });

  it("a number that was read may still be garbled; words and placeholders are not", () => {
    expect(why("1l.36万元", "money")).toBe("garbled");
    expect(why("13.6万元", "money")).toBeNull();
    expect(why("1l.36万元", "qualitative")).toBe("garbled");
    expect(why("1l.36万元", "placeholder")).toBeNull();
    expect(why("854万854万", "money")).toBeNull();
  });

  it("a cell in error, or none, is not looked at", () => {
    expect(whyUnreadable(null)).toBeNull();
    const field = valueField("D9", { kind: "unreadable", text: "9%0" });
    expect(whyUnreadable({ ...field, problem: "formula-error" })).toBeNull();
    expect([whyUnreadable(field), whyUnreadable(field)]).toEqual(["garbled", "garbled"]);
  });
});
