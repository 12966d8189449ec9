import {
  appraise,
  DEFAULT_PROFILE,
  profileById,
  PROFILES,
  type IndicatorAppraisal,
  type ScoringProfile,
} from "../../../src/core/appraisal";
import { type RuleProfile } from "../../../src/core/rules/rule";
import { toRuleProfile } from "../../../src/core/appraisal";
import { buildTable, count, percent, wan, type RowSpec, type TableSpec } from "./build-table";

function profile(id: string): ScoringProfile {
  const found = profileById(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

function one(row: Partial<RowSpec>, under = DEFAULT_PROFILE): IndicatorAppraisal {
  const table = buildTable({ rows: [{ name: "培训次数", weight: 10, ...row }] });
  const [first] = appraise(table, under).rows;
  if (!first) throw new Error("row is missing");
  return first;
}

function figures(row: IndicatorAppraisal): readonly (string | null)[] {
  return [row.attainment?.toFixed() ?? null, row.score?.toFixed() ?? null];
}

const rate0 = { kind: "percent", operator: "<=", value: 0, unit: "%" } as const;
const actual = (value: number | string, unit: string | null = "次") =>
  ({ kind: unit === "%" ? "percent" : "number", value, unit }) as const;

describe("attainment and score, default profile", () => {
  test.each([
    ["target met", count(7), actual(7), ["1", "10"]],
    ["target exceeded", count(7), actual(14), ["2", "10"]],
    ["target missed", count(7), actual(5), ["0.714286", "7.14"]],
    ["negative actual counts as 0", count(7), actual(-3), ["0", "0"]],
    ["exact, met", count(7, "="), actual(7), ["1", "10"]],
    ["exact, missed: 98 of 100 %", percent(100, "="), actual(98, "%"), ["0.98", "9.8"]],
    ["reverse, met", percent(5, "<="), actual(4, "%"), ["1.25", "10"]],
    ["reverse, 20 % over", count(5, "<="), actual(6), ["0.833333", "8"]],
    ["reverse, double", count(5, "<="), actual(10), ["0.5", "0"]],
    ["reverse, nothing happened", count(5, "<="), actual(0), [null, "10"]],
    ["reverse target 0, kept", rate0, actual(0, "%"), [null, "10"]],
    ["reverse target 0, missed", rate0, actual(1, "%"), ["0", "0"]],
    ["exact target 0, kept", count(0, "="), actual(0), [null, "10"]],
    ["exact target 0, missed", count(0, "="), actual(1), [null, "0"]],
    ["money in other units", wan(30), { kind: "money", value: 250000, unit: "元" }, ["1.2", "10"]],
    ["the actual's unit is the target's", wan(30), actual(33, null), ["0.909091", "9"]],
    ["人 for 人次", count(100, ">=", "人次"), actual(90, "人"), ["0.9", "9"]],
  ] as const)("%s", (_what, target, done, expected) => {
    const direction = target.operator === "=" ? "exact" : undefined;
    expect(figures(one({ target, actual: done, ...(direction && { direction }) }))).toEqual(
      expected,
    );
  });

  test.each([
    ["no actual", count(7), null, "no-actual"],
    ["no target", null, actual(7), "no-target"],
    [
      "words",
      { kind: "qualitative", text: "提升" },
      { kind: "qualitative", text: "提升" },
      "qualitative",
    ],
    ["完成 for a number", count(7), { kind: "enumeration", text: "完成" }, "actual-not-measured"],
    ["the target copied", count(7), count(7), "actual-not-measured"],
    ["个 for %", percent(95), actual(9, "个"), "kind-mismatch"],
    ["吨 for 次", count(7), actual(9, "吨"), "unit-mismatch"],
    ["1 for 100 %", percent(95), actual(1, null), "percent-format"],
    ["unreadable", count(7), { kind: "unreadable", text: "9%0" }, "actual-unreadable"],
  ] as const)("%s: no score, with the reason", (_what, target, done, reason) => {
    const row = one({ target, actual: done });
    expect(row.score).toBeNull();
    expect(row.attainment).toBeNull();
    expect(row.missing).toEqual([reason]);
  });

  test("a range is a floor, a ceiling or both, as the direction says", () => {
    const target = { kind: "range", operator: "between", value: 90, upper: 95, unit: "%" } as const;
    const score = (value: number, direction: RowSpec["direction"]) =>
      one({ target, actual: actual(value, "%"), ...(direction && { direction }) }).score?.toFixed();
    expect(score(92, "exact")).toBe("10");
    expect(score(97, "exact")).toBe("9.79");
    expect(score(97, "higher-is-better")).toBe("10");
    expect(score(81, "higher-is-better")).toBe("9");
    expect(score(50, "lower-is-better")).toBe("10");
  });

  test("a date that was kept suggests full points, a late one is for a person to judge", () => {
    const target = { kind: "date", to: "2022-06-30", text: "6月底前" } as const;
    const kept = one({ target, actual: { kind: "date", to: "2022-06-15" } });
    expect([kept.met, kept.score, kept.suggestion?.toFixed()]).toEqual([true, null, "10"]);
    const late = one({ target, actual: { kind: "date", to: "2022-07-15" } });
    expect([late.met, late.score, late.suggestion]).toEqual([false, null, null]);
  });

  test("words get the bounds of their tiers and no score", () => {
    const words = { kind: "qualitative", text: "明显提升" } as const;
    const row = one({ target: words, actual: words, weight: 15 });
    expect(row.tiers?.map(({ tier, from, to }) => [tier, from.toFixed(), to.toFixed()])).toEqual([
      ["met", "12", "15"],
      ["partly", "9", "12"],
      ["not-met", "0", "9"],
    ]);
  });

  test("far above the target is to be explained, far below a ceiling is not", () => {
    expect(one({ target: count(10), actual: actual(12) }).overFulfilled).toBeNull();
    expect(one({ target: count(10), actual: actual(13) }).overFulfilled).toBe("explain");
    expect(one({ target: count(10), actual: actual(30) }).overFulfilled).toBe("strong");
    expect(one({ target: count(10, "<="), actual: actual(1) }).overFulfilled).toBeNull();
  });
});

describe("profiles", () => {
  test("reverse by A/B where the form says so", () => {
    const row = { target: count(5, "<="), actual: actual(6) };
    expect(one(row, profile("old-form")).score?.toFixed()).toBe("8.33");
  });

  test("及格门槛 and 满意度赋分 of 101号", () => {
    const mof2021 = profile("mof-2021");
    expect(one({ target: count(10), actual: actual(5) }, mof2021).score?.toFixed()).toBe("0");
    expect(one({ target: count(10), actual: actual(6) }, mof2021).score?.toFixed()).toBe("6");
    const satisfaction = (value: number) =>
      one(
        {
          level1: "满意度指标",
          level2: "服务对象满意度指标",
          target: percent(95),
          actual: actual(value, "%"),
        },
        mof2021,
      ).score?.toFixed();
    expect([96, 94, 85, 70, 50].map(satisfaction)).toEqual(["10", "9.89", "8", "5", "0"]);
  });

  test("tiers 80-50 in Hubei", () => {
    const words = { kind: "qualitative", text: "提升" } as const;
    const row = one({ target: words, actual: words }, profile("hubei"));
    expect(row.tiers?.[1]?.from.toFixed()).toBe("5");
  });

  test("no scores where the form has none", () => {
    expect(one({ target: count(5), actual: actual(6) }, profile("no-scores")).score).toBeNull();
  });

  test("each has a source and a name of its own", () => {
    expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
    for (const { source } of PROFILES) expect(source.document).not.toBe("");
  });

  test("block points and the indicators' points agree", () => {
    for (const { weights, indicatorPoints } of PROFILES) {
      for (const scheme of weights ? [weights.usual, weights.withCost ?? weights.usual] : []) {
        expect(scheme.reduce((sum, block) => sum + block.points, 0)).toBe(indicatorPoints);
      }
    }
  });

  test("each serves the rules as well", () => {
    const forRules: RuleProfile[] = PROFILES.map((profile) => toRuleProfile(profile));
    expect(forRules[0]?.level1Weights).toEqual({ 产出指标: 50, 效益指标: 30, 满意度指标: 10 });
  });
});

const EVALUATED: TableSpec = {
  budgetWan: 200,
  executedWan: 150,
  rows: [
    { name: "甲", target: count(10), actual: actual(10), weight: 50 },
    { name: "乙", level1: "效益指标", target: percent(90), actual: actual(45, "%"), weight: 30 },
    { name: "丙", level1: "满意度指标", target: percent(90), actual: actual(95, "%"), weight: 10 },
  ],
};

describe("totals", () => {
  const appraisal = appraise(buildTable(EVALUATED), DEFAULT_PROFILE);

  test("levels, execution and overall", () => {
    expect(appraisal.levels.map(({ level1, points }) => [level1, points.toFixed()])).toEqual([
      ["产出指标", "50"],
      ["效益指标", "15"],
      ["满意度指标", "10"],
    ]);
    expect(appraisal.execution.rate?.toFixed()).toBe("0.75");
    expect(appraisal.execution.score?.toFixed()).toBe("7.5");
    expect(appraisal.total.weight.toFixed()).toBe("100");
    expect(appraisal.total.points.toFixed()).toBe("82.5");
    expect(appraisal.grade).toBe("良");
  });

  test("execution over 100 % gets no more than its weight", () => {
    const over = appraise(buildTable({ ...EVALUATED, executedWan: 260 }), DEFAULT_PROFILE);
    expect(over.execution.rate?.toFixed()).toBe("1.3");
    expect(over.execution.score?.toFixed()).toBe("10");
  });

  test("no grade while something is missing", () => {
    const rows = [...EVALUATED.rows, { name: "丁", target: count(1), weight: 5 }];
    const open = appraise(buildTable({ ...EVALUATED, rows }), DEFAULT_PROFILE);
    expect(open.total.complete).toBe(false);
    expect(open.grade).toBeNull();
  });

  test("a person's score for words counts in the total", () => {
    const words = { kind: "qualitative", text: "提升" } as const;
    const rows: RowSpec[] = [
      ...EVALUATED.rows.slice(0, 2),
      { name: "丙", target: words, actual: words, weight: 10, score: 8 },
    ];
    const done = appraise(buildTable({ ...EVALUATED, rows }), DEFAULT_PROFILE);
    expect(done.total.points.toFixed()).toBe("80.5");
    expect(done.total.complete).toBe(true);
  });

  test("其中 rows carry no points", () => {
    const rows = [
      ...EVALUATED.rows,
      { name: "其中", sub: true, target: count(5), actual: actual(1) },
    ];
    const same = appraise(buildTable({ ...EVALUATED, rows, weightColumn: true }), DEFAULT_PROFILE);
    expect(same.total.points.toFixed()).toBe("82.5");
  });
});
