import fc from "fast-check";
import {
  appraise,
  atOnce,
  DEFAULT_PROFILE,
  monitorInSteps,
  type Lamp,
  type Monitoring,
} from "../../../src/core/appraisal";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { monthsIn } from "../../../src/core/appraisal/monitored-months";
import { indicatorLamp, worstLamp } from "../../../src/core/appraisal/monitoring";
import { readSketch } from "../../support/rule-tester";
import { sheetOf } from "../../support/sheet-of";
import { buildTable, count, percent, type RowSpec, type ValueSpec } from "./build-table";

const done = (value: number | string): ValueSpec => ({ kind: "number", value, unit: "次" });
const words = (text: string): ValueSpec => ({ kind: "qualitative", text });

function lampOf(row: Partial<RowSpec>, months: number | null = 6): Lamp | null {
  const [indicator] = buildTable({ rows: [{ name: "甲", ...row }] }).indicators;
  if (!indicator) throw new Error("no row");
  return indicatorLamp(indicator, months);
}

describe("months that a form looks at", () => {
  it.each([
    ["1-7月执行情况", 7],
    ["1—7月执行数", 7],
    ["1月至7月完成情况", 7],
    ["2022年1－10月", 10],
    ["01-06月", 6],
    ["7月底完成情况", 7],
    ["12月末", 12],
    ["截至7月31日完成情况", 7],
    ["截止2022年9月底", 9],
    ["截至8月1日", 7],
    ["半年度指标执行情况", 6],
    ["2022年上半年绩效监控表", 6],
    ["第一季度", 3],
    ["前三季度完成情况", 9],
    ["4-6月执行情况", null],
    ["下半年完成情况", null],
    ["截至1月1日", null],
    ["2022年3月至2023年12月", null],
    ["报送时间：2022年9月", null],
    ["1-13月", null],
    ["实际完成值", null],
    ["", null],
  ])("%s: %s", (text, months) => {
    expect(monthsIn(text)).toBe(months);
  });
});

describe("the lamp of an indicator", () => {
  // Half a year of 100: 50 are expected.
  it.each([
    [0, "red"],
    ["29.99", "red"],
    [30, "yellow"],
    ["39.99", "yellow"],
    [40, "green"],
    ["59.99", "green"],
    [60, "blue"],
    [500, "blue"],
    [-4, "red"],
  ])("%s of 100 after six months: %s", (actual, lamp) => {
    expect(lampOf({ target: count(100), actual: done(actual) })).toBe(lamp);
  });

  it("goes by the months", () => {
    const row = { target: count(12), actual: done(7) };
    expect([3, 7, 10, 12].map((months) => lampOf(row, months))).toEqual([
      "blue",
      "green",
      "yellow",
      "red",
    ]);
    expect(lampOf(row, null)).toBeNull();
  });

  it("a ceiling is kept or not, whatever the month", () => {
    expect(lampOf({ target: count(5, "<="), actual: done(5) }, null)).toBe("green");
    expect(lampOf({ target: count(5, "<="), actual: done("5.01") }, null)).toBe("red");
    expect(lampOf({ target: percent(5, "<="), actual: percent(0, null) })).toBe("green");
  });

  it("a target of 0 is just that", () => {
    for (const operator of [">=", "<=", "="] as const) {
      expect(lampOf({ target: count(0, operator), actual: done(0) }, null)).toBe("green");
      expect(lampOf({ target: count(0, operator), actual: done(1) }, null)).toBe("red");
    }
  });

  it("words are 达成, 部分达成 and 未达成", () => {
    const said = (text: string) => lampOf({ target: words("提升"), actual: words(text) }, null);
    expect(
      ["达成", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差", "正在推进"].map(said),
    ).toEqual(["green", "yellow", "red", null]);
  });

  it("a date is kept or not", () => {
    const date = (to: string): ValueSpec => ({ kind: "date", to });
    const said = (to: string) => lampOf({ target: date("2022-06-30"), actual: date(to) }, null);
    expect([said("2022-06-30"), said("2022-07-01")]).toEqual(["green", "red"]);
  });

  it("nothing is said of what cannot be compared", () => {
    expect(lampOf({ target: count(7), actual: null })).toBeNull();
    expect(lampOf({ target: count(7), actual: words("完成") })).toBeNull();
    expect(lampOf({ target: count(-7), actual: done(1) })).toBeNull();
  });
});

const ORDER: readonly Lamp[] = ["red", "yellow", "green", "blue"];
const rank = (lamp: Lamp | null) => (lamp === null ? NaN : ORDER.indexOf(lamp));
const amount = fc.integer({ min: 0, max: 5000 }).map((value) => value / 10);
const month = fc.integer({ min: 1, max: 12 });

it("more of what should be more is never a worse lamp, more of what should be less never a better", () => {
  fc.assert(
    fc.property(amount, amount, amount, month, (target, a, b, months) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      fc.pre(target > 0);
      const lamps = (operator: ">=" | "<=") =>
        [less, more].map((actual) =>
          rank(lampOf({ target: count(target, operator), actual: done(actual) }, months)),
        ) as [number, number];
      const [floorLess, floorMore] = lamps(">=");
      expect(floorMore).toBeGreaterThanOrEqual(floorLess);
      const [ceilingLess, ceilingMore] = lamps("<=");
      expect(ceilingMore).toBeLessThanOrEqual(ceilingLess);
    }),
  );
});

it("the same actual is never a better lamp later in the year", () => {
  fc.assert(
    fc.property(amount, amount, month, month, (target, actual, a, b) => {
      fc.pre(target > 0);
      const row = { target: count(target), actual: done(actual) };
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(rank(lampOf(row, late))).toBeLessThanOrEqual(rank(lampOf(row, early)));
    }),
  );
});

it("the worst lamp of several, whatever their order; none of none", () => {
  expect(worstLamp([])).toBeNull();
  expect(worstLamp([null, null])).toBeNull();
  const lamp = fc.constantFrom(...ORDER, null);
  fc.assert(
    fc.property(fc.array(lamp), (lamps) => {
      const ranks = lamps.flatMap((each) => (each === null ? [] : [rank(each)]));
      expect(worstLamp(lamps)).toBe(ranks.length === 0 ? null : ORDER[Math.min(...ranks)]);
    }),
  );
});

function monitor(table: PerformanceTable): Monitoring | null {
  return atOnce(monitorInSteps(table, appraise(table, DEFAULT_PROFILE)));
}

describe("a form", () => {
  const form = (heading: string, rows: string) => {
    const [table] = readSketch(`表: 监控表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | ${heading} | 全年预计完成情况 | 完成目标可能性 | 备注
      ${rows}`).tables;
    if (!table) throw new Error("no table");
    return monitor(table);
  };

  it("has a lamp for each row, the money and the goal", () => {
    const said = form(
      "1-7月执行情况",
      `产出指标 | 数量指标 | 培训次数 | ≥12次 | 5次 | 12次 | 确定能 |
      | 质量指标 | 合格率 | ≥95% | 96% | 96% | 确定能 |
      效益指标 | 社会效益指标 | 服务水平 | 提升 | 达成 | 提升 | 确定能 |`,
    );
    expect(said?.months).toBe(7);
    expect([...(said?.indicators.values() ?? [])]).toEqual(["yellow", "blue", "green"]);
    // 12 of 20 万元 after seven months.
    expect([said?.budget, said?.goal]).toEqual(["green", "yellow"]);
  });

  it("says its months in its year line, too", () => {
    const [table] = recognise(
      sheetOf(`项目支出绩效运行监控表
        （2022年1-7月）
        项目名称 | 培训 | | |
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 执行情况 | 全年预计完成情况
        产出指标 | 数量指标 | 培训次数 | ≥12次 | 5次 | 12次`),
    ).tables;
    expect(table && monitor(table)?.months).toBe(7);
  });

  it("that does not say its months has lamps for what needs none", () => {
    const said = form(
      "执行情况",
      `产出指标 | 数量指标 | 培训次数 | ≥12次 | 5次 | 12次 | 确定能 |
      | 质量指标 | 差错率 | ≤1% | 2% | 1% | 有可能 |`,
    );
    expect(said?.months).toBeNull();
    expect([...(said?.indicators.values() ?? [])]).toEqual([null, "red"]);
    expect([said?.budget, said?.goal]).toEqual([null, "red"]);
  });

  it("of another kind has no lamps", () => {
    expect(monitor(buildTable({ rows: [] }))).toBeNull();
  });
});
