import { atOnce } from "../../../src/core/appraisal/steps";
import { Big } from "../../../src/core";
import { link } from "../../../src/core/appraisal/linking";
import { DEFAULT_RULE_PROFILE } from "../../../src/core/rules/default-profile";
import { type RuleContext } from "../../../src/core/rules/rule";
import { cutBlocks } from "../../../src/core/rules/support/scores/met-blocks";
import { contradictsOutputs } from "../../../src/core/rules/support/money/outputs-against-money";
import { hasReason, scoreFaults } from "../../../src/core/rules/support/scores/score-fault";
import { agrees } from "../../../src/core/rules/support/scores/score-scale";
import { scoreData, scorePlace } from "../../../src/core/rules/support/scores/score-words";
import { isTargetWrong } from "../../../src/core/rules/support/values/target-fault";
import { type PerformanceTable } from "../../../src/core/table/performance-table";
import {
  buildTable,
  count,
  percent,
  type RowSpec,
  type TableSpec,
  type ValueSpec,
} from "../appraisal/build-table";

const contextOf = (table: PerformanceTable): RuleContext => ({
  table,
  linking: link(table),
  profile: DEFAULT_RULE_PROFILE,
  workbook: [table],
});

/** Runs steps to their end. */
function ended<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const done = (value: number | string, unit: string | null = "次"): ValueSpec => ({
  kind: "number",
  value,
  unit,
});
const words = (text: string): ValueSpec => ({ kind: "qualitative", text });
const date = (to: string): ValueSpec => ({ kind: "date", to, text: to });

const MET: RowSpec = {
  name: "培训次数",
  target: count(10),
  actual: done(10),
  weight: 10,
  score: 10,
};

function faultOf(row: Partial<RowSpec>, more: readonly RowSpec[] = []) {
  const table = buildTable({ rows: [{ ...MET, ...row }, ...more] });
  const [first] = table.indicators;
  return first && ended(scoreFaults(contextOf(table))).get(first);
}

describe("the one fault of a score", () => {
  const missed = { actual: done(8) };
  const cases: readonly (readonly [string, Partial<RowSpec>, string | undefined])[] = [
    ["met, in full", {}, undefined],
    ["below nothing", { score: -1 }, "F04"],
    ["nothing for what was met", { score: 0 }, "F08"],
    ["above the weight", { score: "10.06" }, "F04"],
    ["above the weight by rounding", { score: "10.05" }, undefined],
    ["met but cut", { score: "9.94" }, "F08"],
    ["cut by rounding", { score: "9.95" }, undefined],
    ["cut with a reason", { score: 9, reason: "材料不全" }, undefined],
    ["无 is no reason", { score: 9, reason: "无" }, "F08"],
    ["a dash is no reason", { score: 9, reason: "—" }, "F08"],
    ["0 is no reason", { score: 9, reason: "0" }, "F08"],
    ["missed, in full", missed, "F05"],
    ["missed, in full with a reason", { ...missed, reason: "疫情" }, "F05"],
    ["missed, cut, no reason", { ...missed, score: 8 }, "F09"],
    ["missed, by the formula, with a reason", { ...missed, score: 8, reason: "疫情" }, undefined],
    ["missed, off the formula", { ...missed, score: 7, reason: "疫情" }, "F07"],
    ["missed, near the formula", { ...missed, score: "8.05", reason: "疫情" }, undefined],
    ["missed, not near it", { ...missed, score: "8.06", reason: "疫情" }, "F07"],
    ["missed, without a score", { ...missed, score: null, reason: "疫情" }, undefined],
    ["a ceiling passed, in full", { target: count(10, "<="), actual: done(12) }, "F06"],
    ["a late date, in full", { target: date("2022-06-30"), actual: date("2022-07-01") }, "F05"],
    ["far over, no reason", { actual: done(13) }, "F10"],
    ["far over, with a reason", { actual: done(13), reason: "新增任务" }, undefined],
    ["one more than three", { target: count(3), actual: done(4) }, undefined],
    ["two more than three", { target: count(3), actual: done(5) }, "F10"],
    ["two more than four", { target: count(4), actual: done(6) }, "F10"],
    ["points for nothing", { target: null, actual: { kind: "blank" } }, "F27"],
    ["no points for nothing", { target: null, actual: { kind: "blank" }, score: 0 }, undefined],
    [
      "points as values",
      { weight: "12.5", score: "12.5", target: done("12.5", null), actual: done("12.5", null) },
      "F26",
    ],
    ["words twice the same", { target: words("提升"), actual: words("提 升"), score: 9 }, "F08"],
    ["other words", { target: words("提升"), actual: words("有所提升"), score: 9 }, undefined],
    ["the target itself is wrong", { name: "投诉次数", actual: done(8) }, undefined],
  ];

  it.each(cases)("%s", (_, row, code) => {
    expect(faultOf(row)?.code).toBe(code);
  });

  it("carries what the row would get", () => {
    const fault = faultOf({ ...missed, score: 7, reason: "疫情" });
    expect([fault?.score, fault?.weight, fault?.expected].map((each) => each?.toFixed())).toEqual([
      "7",
      "10",
      "8",
    ]);
  });

  it.each([
    ["未达成", 6, "F15"],
    ["未完成全部", "5.99", undefined],
    ["没有达成", 7, "F15"],
    ["部分达成", 8, "F15"],
    ["部分完成", "7.99", undefined],
    ["基本达成", 6, undefined],
    ["基本达成", "5.95", undefined],
    ["基本达到目标", 9, undefined],
    ["达成", 8, undefined],
    ["已达成预期目标", "7.94", "F15"],
    ["全部达到年度指标", 10, undefined],
    ["达到年度目标的一半", 3, undefined],
    ["显著提升", 3, undefined],
  ])("%s with %s of 10 points: %s", (text, score, code) => {
    const row = { target: words("提升服务水平"), actual: words(text), score };
    expect(faultOf(row)?.code).toBe(code);
  });

  it("words in the field of the score are a fault, 无 and dashes are none", () => {
    const table = buildTable({ rows: ["满分", "无", "—", ""].map(() => MET) });
    const texts = ["满分", "无", "—", ""];
    const indicators = table.indicators.map((row, at) => ({
      ...row,
      score: { cell: `H${String(at)}`, text: texts[at] ?? "", value: null },
    }));
    const faults = ended(scoreFaults(contextOf({ ...table, indicators })));
    expect([...faults].map(([row, { code }]) => [row.score?.text, code])).toEqual([
      ["满分", "F04"],
    ]);
  });

  it("100 % of the budget executed is met without a target", () => {
    const row = { name: "预算执行率", target: null, score: 9 };
    const rate = (value: number): ValueSpec => ({ kind: "percent", value, unit: "%" });
    expect(faultOf({ ...row, actual: rate(100) })?.code).toBe("F08");
    expect(faultOf({ ...row, actual: rate(99) })?.code).toBeUndefined();
    expect(faultOf({ ...row, name: "其他执行情况", actual: rate(100) })?.code).toBeUndefined();
  });

  it("an assumed ceiling is not surely missed", () => {
    const table = buildTable({
      rows: [{ ...MET, actual: done(12), direction: "lower-is-better" }],
    });
    const indicators = table.indicators.map((row) => ({ ...row, directionCertain: false }));
    const codes = (each: PerformanceTable) =>
      [...ended(scoreFaults(contextOf(each))).values()].map(({ code }) => code);
    expect(codes(table)).toEqual(["F06"]);
    expect(codes({ ...table, indicators })).not.toContain("F06");
  });

  it("the weight is off, not the score, where the table is over its points by as much", () => {
    // 10 points above 100: the row with 30 should have had 20, and got them.
    const rest: RowSpec = { ...MET, weight: 80, score: 80 };
    expect(faultOf({ weight: 30, score: 20 }, [rest])?.code).toBeUndefined();
    expect(faultOf({ weight: 30, score: 21 }, [rest])?.code).toBe("F08");
    expect(faultOf({ weight: 20, score: 10 }, [rest])?.code).toBe("F08");
  });
});

it.each([
  ["8", "8.04", 0, true],
  ["8", "8.06", 0, true],
  ["8.0", "8.06", 1, false],
  ["8.1", "8.06", 1, true],
  ["9", "8.5", 0, true],
  ["9", "8.4", 0, false],
])("%s agrees with %s at %d decimals: %s", (score, computed, decimals, expected) => {
  expect(agrees(new Big(score), new Big(computed), decimals)).toBe(expected);
});

it("a reason is what says something", () => {
  const said = (reason: string) => {
    const [row] = buildTable({ rows: [{ ...MET, reason }] }).indicators;
    return row && hasReason(row);
  };
  expect(["疫情", "0", "无", "—", "", "0.5"].map(said)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});

describe("what is said of a score", () => {
  it("names the row, its values and points; what is not known is blank", () => {
    const fault = faultOf({ actual: done(8), score: 7, reason: "疫情" });
    expect(fault && scoreData(fault)).toEqual({
      name: "培训次数",
      target: ">=10次",
      actual: "8次",
      score: "7",
      weight: "10",
      expected: "8",
    });
    const negative = faultOf({ score: -1 });
    expect(negative && scoreData(negative)).toMatchObject({ expected: "" });
  });

  it("goes to the score, and rests on the other cells of the row", () => {
    const fault = faultOf({ actual: done(8) });
    expect(fault && scorePlace(fault)).toEqual({ cell: "H9", related: ["E9", "F9", "G9", "I9"] });
  });
});

describe("a target that is wrong beyond doubt", () => {
  const wrong = (row: Partial<RowSpec>) => {
    const table = buildTable({ rows: [{ ...MET, ...row }] });
    const [first] = table.indicators;
    return first && isTargetWrong(first, table);
  };

  it.each<[string, Partial<RowSpec>, boolean]>([
    ["its sign", { name: "投诉次数" }, true],
    ["its unit", { actual: done(5, "亩") }, true],
    ["over 100 %", { name: "验收合格率", target: percent(101), actual: null }, true],
    [
      "an actual over 100 %",
      { name: "验收合格率", target: percent(90), actual: percent(101, null) },
      false,
    ],
    ["nothing", {}, false],
  ])("%s", (_, row, expected) => {
    expect(wrong(row)).toBe(expected);
  });
});

describe("money and results that do not go together", () => {
  const outputs = (...actuals: readonly number[]) =>
    actuals.map((value): RowSpec => ({ ...MET, actual: done(value), score: null, reason: "有" }));
  const said = (executedWan: number, rows: readonly RowSpec[], more: Partial<TableSpec> = {}) =>
    ended(
      contradictsOutputs(contextOf(buildTable({ budgetWan: 100, executedWan, rows, ...more }))),
    );

  it.each<[string, number, readonly number[], string | null]>([
    ["everything reached with less than half", 49, [10, 10], "unspent"],
    ["everything reached with half", 50, [10, 10], null],
    ["not everything reached with less than half", 49, [10, 9], null],
    ["one output says nothing", 49, [10], null],
    ["everything spent, an output far from reached", 100, [10, 4], "unfinished"],
    ["everything spent, everything reached", 100, [10, 10], null],
    ["not everything spent, an output far from reached", 90, [10, 4], null],
  ])("%s", (_, executed, actuals, expected) => {
    expect(said(executed, outputs(...actuals))).toBe(expected);
  });

  it("benefits are no outputs, and without money nothing is said", () => {
    const benefit = outputs(10, 10).map((row) => ({ ...row, level1: "效益指标", level2: null }));
    expect(said(49, benefit)).toBeNull();
    expect(said(49, outputs(10, 10), { budgetWan: null })).toBeNull();
  });

  it("nothing is said of monitoring, nor where the total row explains itself", () => {
    const table = buildTable({ budgetWan: 100, executedWan: 40, rows: outputs(10, 10) });
    expect(ended(contradictsOutputs(contextOf({ ...table, kind: "monitoring" })))).toBeNull();
    const { funds } = table;
    const explained = (text: string) => {
      const total = funds?.total && { ...funds.total, reason: { cell: "I4", text } };
      const spoken = { ...table, funds: funds && { ...funds, total: total ?? null } };
      return ended(contradictsOutputs(contextOf(spoken)));
    };
    expect(explained("尾款结转")).toBeNull();
    expect(explained("—")).toBe("unspent");
  });
});

describe("blocks of a form without weights", () => {
  const columns = (...roles: readonly ("weight" | "score")[]) =>
    roles.map((role, column) => ({ role, column, heading: null, unit: null }));
  const cut = (
    rows: readonly Partial<RowSpec>[],
    roles = columns("score"),
    label = "产出指标（40分）",
  ) => {
    const table = buildTable({ rows: rows.map((row) => ({ ...MET, weight: 1, ...row })) });
    const indicators = table.indicators.map((row) => ({
      ...row,
      weight: null,
      level1: { ...row.level1, source: { cell: "B9", text: label } },
    }));
    return atOnce(cutBlocks(contextOf({ ...table, indicators, columns: roles }))).map(
      ({ points, score, rows: mine }) => [points.toFixed(), score.toFixed(), mine.length],
    );
  };

  it("all met, and less than the label's points", () => {
    expect(cut([{ score: 20 }, { score: 19 }])).toEqual([["40", "39", 2]]);
  });

  it.each<[string, readonly Partial<RowSpec>[]]>([
    ["in full", [{ score: 20 }, { score: 20 }]],
    ["but for rounding", [{ score: 20 }, { score: "19.95" }]],
    ["one was missed", [{ score: 20 }, { score: 19, actual: done(9) }]],
    ["one gives its reason", [{ score: 20 }, { score: 19, reason: "材料不全" }]],
    ["one has no score", [{ score: 20 }, { score: null }]],
  ])("%s: nothing is cut", (_, rows) => {
    expect(cut(rows)).toEqual([]);
  });

  it("only in forms with scores but no weights, and labels with points", () => {
    const rows = [{ score: 20 }, { score: 19 }];
    expect(cut(rows, columns("score", "weight"))).toEqual([]);
    expect(cut(rows, columns())).toEqual([]);
    expect(cut(rows, columns("score"), "产出指标")).toEqual([]);
  });
});
