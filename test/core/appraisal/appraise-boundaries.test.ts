import { Big } from "../../../src/core";
import {
  appraise,
  DEFAULT_PROFILE,
  gradeOf,
  PROFILES,
  toRuleProfile,
  type AppraiseOptions,
  type ScoringProfile,
} from "../../../src/core/appraisal";
import { scoredRows } from "../../../src/core/appraisal/appraise";
import { buildTable, count, type RowSpec, type TableSpec, type ValueSpec } from "./build-table";

const done = (value: number | string, unit = "次") => ({ kind: "number", value, unit }) as const;
const ok: RowSpec = { name: "甲", target: count(10), actual: done(10), weight: 10 };
const WORDS = { kind: "qualitative", text: "提升" } as const;

const of = (spec: TableSpec, profile = DEFAULT_PROFILE, options: AppraiseOptions = {}) =>
  appraise(buildTable(spec), profile, options);
const ofRows = (rows: readonly RowSpec[], profile = DEFAULT_PROFILE) => of({ rows }, profile);

it.each([
  [100, "优"],
  [90, "优"],
  ["89.99", "良"],
  [80, "良"],
  ["79.99", "中"],
  [60, "中"],
  ["59.99", "差"],
  [0, "差"],
  [-1, "差"],
])("%s points are %s", (points, grade) => {
  expect(gradeOf(new Big(points))).toBe(grade);
});

describe("rows that carry points", () => {
  const names = (rows: readonly RowSpec[]) =>
    scoredRows(buildTable({ rows, weightColumn: true })).map((row) => row.name.text);

  it("其中 rows do with a weight of their own only", () => {
    expect(names([ok, { name: "乙", sub: true }])).toEqual(["甲"]);
    expect(names([ok, { name: "乙", sub: true, weight: 5 }])).toEqual(["甲", "乙"]);
  });

  it("long-term rows do where there are no annual ones", () => {
    const long: RowSpec = { name: "长", weight: 5, period: "long-term" };
    expect(names([long, ok])).toEqual(["长", "甲"]);
    expect(names([long, { ...ok, period: "annual" }])).toEqual(["甲"]);
  });
});

describe("over-fulfilment", () => {
  const said = (target: number, actual: number, more: Partial<RowSpec> = {}, profile = {}) =>
    ofRows([{ ...ok, target: count(target), actual: done(actual), ...more }], {
      ...DEFAULT_PROFILE,
      ...profile,
    }).rows[0]?.overFulfilled;

  it.each([
    [100, 129, null],
    [100, 130, "explain"],
    [100, 299, "explain"],
    [100, 300, "strong"],
  ])("of a target of %s by %s: %s", (target, actual, expected) => {
    expect(said(target, actual)).toBe(expected);
  });

  it("is never what only meets the target, nor what stays below a ceiling", () => {
    expect(said(100, 100, {}, { overFulfilment: 0.5 })).toBeNull();
    expect(said(100, 101, {}, { overFulfilment: 0.5 })).toBe("explain");
    expect(said(100, 10, { direction: "lower-is-better" })).toBeNull();
  });

  const ofZero = { overFulfilmentOfZero: 30 };

  it.each([
    ["29.99", null],
    [30, "explain"],
    [3000, "explain"],
    [-30, null],
  ])("of a target of 0 by %s: %s", (actual, expected) => {
    const row = { target: count(0), actual: done(actual) };
    expect(said(0, 0, row, ofZero)).toBe(expected);
    expect(said(0, 0, row)).toBeNull();
  });

  it("of a target of 0 counts in the unit that the target is written in", () => {
    const yuan = (value: number, unit: string | null) => ({ kind: "money", value, unit }) as const;
    const of = (target: ValueSpec, actual: ValueSpec) => said(0, 0, { target, actual }, ofZero);
    expect(of(yuan(0, "万元"), yuan(290_000, "元"))).toBeNull();
    expect(of(yuan(0, "万元"), yuan(300_000, "元"))).toBe("explain");
    expect(of(yuan(0, "万元"), yuan(30, null))).toBe("explain");
    expect(of(yuan(0, "元"), yuan(30, "元"))).toBe("explain");
  });

  it("of a target of 0 is not below a ceiling, nor of a range or a negative target", () => {
    const of = (row: Partial<RowSpec>) => said(0, 40, row, ofZero);
    expect(of({ direction: "lower-is-better" })).toBeNull();
    const range = { kind: "range", operator: "between", value: 0, upper: 10, unit: "次" } as const;
    expect(of({ target: range, direction: "higher-is-better" })).toBeNull();
    expect(of({ target: count(-1) })).toBeNull();
    expect(of({ actual: null })).toBeNull();
  });

  it("of a target of 0 is said by Guangxi's profile only", () => {
    const by = PROFILES.filter((profile) => profile.overFulfilmentOfZero !== null);
    expect(by.map(({ id, overFulfilmentOfZero }) => [id, overFulfilmentOfZero])).toEqual([
      ["guangxi", 30],
    ]);
  });
});

describe("weights and scores of a row", () => {
  const bare: RowSpec = { name: "甲", target: count(10), actual: done(5) };

  it("without weights there is no score, and the row says so; proposed ones are shown", () => {
    const [row] = ofRows([bare]).rows;
    expect([row?.score, row?.weight, row?.missing]).toEqual([null, null, ["no-weight"]]);
    expect(row?.proposedWeight?.toFixed()).toBe("90");
    expect([row?.attainment?.toFixed(), row?.met]).toEqual(["0.5", false]);
  });

  it("proposed weights count where they are asked for", () => {
    const [row] = of({ rows: [bare] }, DEFAULT_PROFILE, { useProposedWeights: true }).rows;
    expect([row?.weight?.toFixed(), row?.score?.toFixed(), row?.missing]).toEqual(["90", "45", []]);
  });

  it("nothing is proposed beside weights of the form, nor where nobody asks", () => {
    const beside = ofRows([bare, ok]).rows.map((row) => row.proposedWeight);
    expect(beside).toEqual([null, null]);
    const [row] = of({ rows: [bare] }, DEFAULT_PROFILE, { proposeWeights: false }).rows;
    expect(row?.proposedWeight).toBeNull();
  });

  it("a form without points misses no weight", () => {
    const [row] = ofRows([bare], { ...DEFAULT_PROFILE, scored: false }).rows;
    expect([row?.missing, row?.score]).toEqual([[], null]);
    const [weighed] = ofRows([ok], { ...DEFAULT_PROFILE, scored: false }).rows;
    expect(weighed?.score).toBeNull();
  });

  it("the computed score counts before the declared one", () => {
    const [row, words] = ofRows([
      { ...ok, score: 3 },
      { ...ok, target: WORDS, actual: WORDS, score: 8 },
    ]).rows;
    expect([row?.points?.toFixed(), row?.declaredScore?.toFixed()]).toEqual(["10", "3"]);
    expect([words?.points?.toFixed(), words?.score]).toEqual(["8", null]);
  });

  it("weighted points are the declared ones where the form has them", () => {
    const table = buildTable({ rows: [{ ...ok, score: 100 }] });
    const indicators = table.indicators.map((row) => ({
      ...row,
      weightedScore: { cell: "I9", text: "9", value: new Big(9) },
    }));
    const [row] = appraise({ ...table, indicators }, DEFAULT_PROFILE).rows;
    expect(row?.declaredScore?.toFixed()).toBe("9");
  });

  it("tiers are for words with a weight, suggestions for dates that were kept", () => {
    const date = (to: string) => ({ kind: "date", to }) as const;
    const [words, bareWords, kept, late, number] = ofRows([
      { ...ok, target: WORDS, actual: WORDS },
      { ...ok, target: WORDS, actual: WORDS, weight: null },
      { ...ok, target: date("2022-06-30"), actual: date("2022-06-30") },
      { ...ok, target: date("2022-06-30"), actual: date("2022-07-01") },
      ok,
    ]).rows;
    expect(words?.tiers).toHaveLength(3);
    expect(bareWords?.tiers).toBeNull();
    expect([kept?.tiers, kept?.suggestion?.toFixed()]).toEqual([null, "10"]);
    expect(late?.suggestion).toBeNull();
    expect([number?.tiers, number?.suggestion]).toEqual([null, null]);
  });
});

describe("totals", () => {
  it("a level that prints its name again is one level", () => {
    const { levels } = ofRows([
      ok,
      { ...ok, level1: "效益指标" },
      { ...ok, actual: done(5) },
      { ...ok, level1: null },
    ]);
    const shown = levels.map(({ level1, weight, points, complete }) => [
      level1,
      weight.toFixed(),
      points.toFixed(),
      complete,
    ]);
    expect(shown).toEqual([
      ["产出指标", "20", "15", true],
      ["效益指标", "10", "10", true],
      [null, "10", "10", true],
    ]);
  });

  it("a level with an open row is not complete, and counts what is known", () => {
    const { levels, total, grade } = ofRows([ok, { ...ok, actual: null }]);
    expect(levels[0]?.complete).toBe(false);
    expect(levels[0]?.points.toFixed()).toBe("10");
    expect([total.complete, total.points.toFixed(), total.weight.toFixed(), grade]).toEqual([
      false,
      "10",
      "20",
      null,
    ]);
  });

  it("rows without a weight are in no level and keep no total open", () => {
    const { levels, total } = ofRows([ok, { name: "乙", level1: "效益指标", target: count(1) }]);
    expect(levels).toHaveLength(1);
    expect(total.complete).toBe(true);
  });

  it("a form without any weight is not complete", () => {
    expect(ofRows([{ name: "甲", target: count(1) }]).total.complete).toBe(false);
  });

  it("the execution counts, and keeps the total open while it has no points", () => {
    const full = of({ budgetWan: 10, executedWan: 5, rows: [ok] }).total;
    expect([full.points.toFixed(), full.weight.toFixed(), full.complete]).toEqual([
      "15",
      "20",
      true,
    ]);
    const open = of({ executedWan: 5, rows: [ok] }).total;
    expect([open.points.toFixed(), open.weight.toFixed(), open.complete]).toEqual([
      "10",
      "20",
      false,
    ]);
  });

  it("the declared scores are added up, the execution's included; none is none", () => {
    expect(ofRows([ok]).total.declaredSum).toBeNull();
    expect(ofRows([{ ...ok, score: 7 }, ok]).total.declaredSum?.toFixed()).toBe("7");
    const table = buildTable({ budgetWan: 10, executedWan: 5, rows: [{ ...ok, score: 7 }] });
    const { funds } = table;
    const total = funds?.total && {
      ...funds.total,
      score: { cell: "H4", text: "4", value: new Big(4) },
    };
    const declared = { ...table, funds: funds && { ...funds, total: total ?? null } };
    expect(appraise(declared, DEFAULT_PROFILE).total.declaredSum?.toFixed()).toBe("11");
    expect(appraise(declared, DEFAULT_PROFILE).total.declared).toBeNull();
  });

  it("an execution that cannot be computed counts as declared", () => {
    const table = buildTable({ executedWan: 5, rows: [ok] });
    const { funds } = table;
    const total = funds?.total && {
      ...funds.total,
      score: { cell: "H4", text: "4", value: new Big(4) },
    };
    const declared = { ...table, funds: funds && { ...funds, total: total ?? null } };
    const appraised = appraise(declared, DEFAULT_PROFILE).total;
    expect([appraised.points.toFixed(), appraised.complete]).toEqual(["14", true]);
  });
});

describe("a profile as the rules see it", () => {
  const withCost = buildTable({ rows: [{ name: "甲", level1: "成本指标" }] });
  const without = buildTable({ rows: [{ name: "甲" }] });

  it("has the points of a form with 成本 as a first level where the table is one", () => {
    const usual = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
    expect(toRuleProfile(DEFAULT_PROFILE).level1Weights).toEqual(usual);
    expect(toRuleProfile(DEFAULT_PROFILE, without).level1Weights).toEqual(usual);
    expect(toRuleProfile(DEFAULT_PROFILE, withCost).level1Weights).toEqual({
      成本指标: 20,
      产出指标: 40,
      效益指标: 20,
      满意度指标: 10,
    });
  });

  it("says nothing of levels that share their points", () => {
    const shared: ScoringProfile = {
      ...DEFAULT_PROFILE,
      weights: {
        usual: [
          { levels: ["产出指标"], points: 40 },
          { levels: ["效益指标", "满意度指标"], points: 40 },
        ],
      },
    };
    expect(toRuleProfile(shared).level1Weights).toEqual({ 产出指标: 40 });
    expect(toRuleProfile(shared, withCost).level1Weights).toEqual({ 产出指标: 40 });
  });

  it("has no points of levels where units are free to set them", () => {
    expect(toRuleProfile({ ...DEFAULT_PROFILE, weights: null }).level1Weights).toBeNull();
    expect(toRuleProfile({ ...DEFAULT_PROFILE, weights: null }, withCost).level1Weights).toBeNull();
  });

  it("carries the rest over; 成本 is a first level in 101号 only", () => {
    expect(toRuleProfile(DEFAULT_PROFILE)).toMatchObject({
      id: "mof-2020",
      executionWeight: 10,
      scored: true,
      costIsLevel1: false,
      reverse: "linear",
      tiers: [0.8, 0.6],
      overFulfilment: 1.3,
      overFulfilmentOfZero: null,
    });
    expect(toRuleProfile({ ...DEFAULT_PROFILE, id: "mof-2021" }).costIsLevel1).toBe(true);
  });
});
