import {
  appraise,
  profileById,
  proposeWeights,
  toRuleProfile,
  type ScoringProfile,
} from "../../../src/core/appraisal";
import { Big } from "../../../src/core/values";
import { type NumberField, type PerformanceTable } from "../../../src/core/table/performance-table";
import { buildTable, count, percent, type RowSpec, type ValueSpec } from "./build-table";

/** What each form and system says of scoring, and what its profile makes of it. */

function profile(id: string): ScoringProfile {
  const found = profileById(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

const words = (text: string): ValueSpec => ({ kind: "qualitative", text });
const done = (value: number | string): ValueSpec => ({ kind: "number", value, unit: "次" });

function rowUnder(id: string, row: Partial<RowSpec>) {
  const [first] = appraise(
    buildTable({ rows: [{ name: "甲", weight: 10, ...row }] }),
    profile(id),
  ).rows;
  if (!first) throw new Error("no row");
  return first;
}

const scoreUnder = (
  id: string,
  target: ValueSpec,
  actual: ValueSpec,
  more: Partial<RowSpec> = {},
) => rowUnder(id, { target, actual, ...more }).score?.toFixed() ?? null;

const EVERY_FORMULA = ["mof-2020", "provincial-system", "guangxi", "provincial-system-early"];

describe.each(EVERY_FORMULA)("%s", (id) => {
  it.each([
    ["positive, met", count(7), done(7), "10"],
    ["positive, missed, to the cent", count(7), done(5), "7.14"],
    ["positive, a negative actual is 0", count(7), done(-3), "0"],
    ["positive, far exceeded", count(10), done(12), "10"],
    ["reverse, met", count(5, "<="), done(5), "10"],
    ["reverse, A < B < 2A: 1 − (B − A) ÷ A", count(5, "<="), done(6), "8"],
    ["reverse, to the cent", count(3, "<="), done(4), "6.67"],
    ["reverse, just below 2A", count(3, "<="), done("5.99"), "0.03"],
    ["reverse, 2A", count(5, "<="), done(10), "0"],
    ["reverse, beyond 2A", count(5, "<="), done(50), "0"],
    ["reverse of 0, kept", count(0, "<="), done(0), "10"],
    ["reverse of 0, missed", count(0, "<="), done(1), "0"],
    ["the trap of equality: 98 of 100 %", percent(100, "="), percent(98, null), "9.8"],
  ] as const)("%s", (_what, target, actual, expected) => {
    const direction = target.operator === "=" ? ({ direction: "exact" } as const) : {};
    expect(scoreUnder(id, target, actual, direction)).toBe(expected);
  });

  it("exact of 0: nothing or all", () => {
    const exact = { direction: "exact" } as const;
    expect(scoreUnder(id, count(0, "="), done(0), exact)).toBe("10");
    expect(scoreUnder(id, count(0, "="), done(-2), exact)).toBe("10");
    expect(scoreUnder(id, count(0, "="), done(1), exact)).toBe("0");
    expect(scoreUnder(id, count(8, "="), done(6), exact)).toBe("7.5");
  });

  it("words in tiers of 100–80, 80–60 and 60–0", () => {
    const { tiers, score } = rowUnder(id, { target: words("提升"), actual: words("提升") });
    const bounds = tiers?.map(({ from, to }) => [from.toFixed(), to.toFixed()]);
    expect(bounds).toEqual([
      ["8", "10"],
      ["6", "8"],
      ["0", "6"],
    ]);
    expect(score).toBeNull();
  });
});

it("over-fulfilment is explained from 130 %, strongly from 300 %; from 120 % in the early system", () => {
  const said = (id: string, actual: number) =>
    rowUnder(id, { target: count(100), actual: done(actual) }).overFulfilled;
  expect([129, 130, 299, 300].map((actual) => said("guangxi", actual))).toEqual([
    null,
    "explain",
    "explain",
    "strong",
  ]);
  expect([119, 120].map((actual) => said("provincial-system-early", actual))).toEqual([
    null,
    "explain",
  ]);
});

it("the old form's note: reverse A ÷ B, words 80–50 and 50–0", () => {
  expect(scoreUnder("old-form", count(5, "<="), done(6))).toBe("8.33");
  expect(scoreUnder("old-form", count(5, "<="), done(10))).toBe("5");
  expect(scoreUnder("old-form", count(5, "<="), done(4))).toBe("10");
  expect(scoreUnder("old-form", count(7), done(5))).toBe("7.14");
  const { tiers } = rowUnder("old-form", { target: words("提升"), actual: words("提升") });
  expect(tiers?.map(({ from }) => from.toFixed())).toEqual(["8", "5", "0"]);
});

describe("points of the first levels", () => {
  it.each([
    ["mof-2020", { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, 10],
    ["hubei", { 产出指标: 40 }, 20],
    ["ningxia", { 产出指标: 40, 效益指标: 40, 满意度指标: 20 }, null],
    ["hebei", { 产出指标: 50, 效益指标: 30, 满意度指标: 10, 预算执行率: 10 }, null],
    ["sichuan", null, 10],
    ["transfer-funds", { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, 10],
    ["no-scores", null, null],
  ] as const)("%s", (id, levels, execution) => {
    const { level1Weights, executionWeight } = toRuleProfile(profile(id));
    expect([level1Weights, executionWeight]).toEqual([levels, execution]);
  });

  const sumsOf = (id: string, rows: readonly RowSpec[]) => {
    const { indicators } = buildTable({ rows });
    const weights = proposeWeights(indicators, profile(id));
    const sums = new Map<string, Big>();
    for (const row of indicators) {
      const level = row.level1.name ?? "";
      sums.set(level, (sums.get(level) ?? new Big(0)).plus(weights.get(row) ?? 0));
    }
    return [...sums].map(([level, sum]) => `${level}${sum.toFixed()}`).join(" ");
  };
  const each = (...levels: readonly string[]): RowSpec[] =>
    levels.flatMap((level1) => [1, 2, 3].map((at) => ({ name: `${level1}${String(at)}`, level1 })));

  it("Hubei: 产出 40, 效益 and 满意度 40 together", () => {
    expect(sumsOf("hubei", each("产出指标", "效益指标"))).toBe("产出指标40 效益指标40");
    expect(sumsOf("hubei", each("产出指标", "效益指标", "满意度指标"))).toMatch(/^产出指标40 /);
  });

  it("free weights make up 90 in Sichuan, 80 on the project-library page", () => {
    const indicators = buildTable({ rows: each("产出指标", "效益指标", "满意度指标") }).indicators;
    const total = (id: string) =>
      [...proposeWeights(indicators, profile(id)).values()]
        .reduce((sum, next) => sum.plus(next), new Big(0))
        .toFixed();
    expect([total("sichuan"), total("project-library"), total("ningxia")]).toEqual([
      "90",
      "80",
      "100",
    ]);
  });

  it("Guangshui: whole points that make up their 二级分值", () => {
    const { indicators } = buildTable({ rows: each("决策指标", "管理指标", "产出指标") });
    const weights = [...proposeWeights(indicators, profile("guangshui")).values()];
    expect(weights.every((weight) => weight.eq(weight.round(0)))).toBe(true);
    expect(sumsOf("guangshui", each("决策指标", "管理指标", "产出指标"))).toBe(
      "决策指标2 管理指标13 产出指标85",
    );
  });

  it("Yinchuan: 10 of the 25 points of 管理 are 预算执行率's", () => {
    const rows = [
      ...each("决策指标", "产出指标", "效益指标"),
      ...["预算执行率", "制度健全性", "资金合规性"].map((name) => ({ name, level1: "管理指标" })),
    ];
    const { indicators } = buildTable({ rows });
    const weights = proposeWeights(indicators, profile("yinchuan"));
    const of = (name: string) => {
      const row = indicators.find((each) => each.name.clean === name);
      return row && weights.get(row)?.toFixed();
    };
    expect([of("预算执行率"), of("制度健全性"), of("资金合规性")]).toEqual(["10", "7.5", "7.5"]);
    expect(sumsOf("yinchuan", rows)).toBe("决策指标10 产出指标30 效益指标35 管理指标25");
    const alone = buildTable({ rows: [{ name: "预算执行率", level1: "管理指标" }] }).indicators;
    expect([...proposeWeights(alone, profile("yinchuan")).values()].map(String)).toEqual(["100"]);
  });
});

describe("execution of the budget", () => {
  const under = (id: string, budgetWan: number | null, executedWan: number) => {
    const table = buildTable({ budgetWan, executedWan, rows: [] });
    const { rate, score } = appraise(table, profile(id)).execution;
    return [rate?.toFixed() ?? null, score?.toFixed() ?? null];
  };

  it.each([
    [300, 259.45, ["0.864833", "8.65"]],
    [300, 450, ["1.5", "10"]],
    [300, -1, ["-0.003333", "0"]],
  ])("%s budgeted, %s executed", (budget, executed, expected) => {
    expect(under("mof-2020", budget, executed)).toEqual(expected);
  });

  it("a budget of 0 counts as 1 in the provincial system, and gives no rate elsewhere", () => {
    for (const id of ["provincial-system", "guangxi", "provincial-system-early"]) {
      expect(under(id, 0, 0)).toEqual(["0", "0"]);
      expect(under(id, 0, 0.5)).toEqual(["0.5", "5"]);
      expect(under(id, 0, 30)).toEqual(["30", "10"]);
      expect(under(id, null, 30)).toEqual([null, null]);
      expect(under(id, -5, 30)).toEqual([null, null]);
    }
    for (const id of ["mof-2020", "hubei", "sichuan"]) expect(under(id, 0, 30)[0]).toBeNull();
  });

  it("of 20 points in Hubei; below 90 % it is explained", () => {
    const table = buildTable({ budgetWan: 100, executedWan: 55, executionWeight: 20, rows: [] });
    expect(appraise(table, profile("hubei")).execution.score?.toFixed()).toBe("11");
    expect(toRuleProfile(profile("sichuan")).explainExecutionBelow).toBe(0.9);
    expect(profile("sichuan").executionBase).toBe("调整后预算数");
  });
});

describe("words that usually earn a share", () => {
  const usual = (id: string, said: string, weight = 8) =>
    rowUnder(id, { target: words("健全"), actual: words(said), weight }).suggestion?.toFixed() ??
    null;

  it("Ningxia: 基本达到 7 of 8", () => {
    expect(usual("ningxia", "基本达到")).toBe("7");
    expect(usual("ningxia", "基本达到", 5)).toBe("4.38");
    expect(usual("ningxia", "达到")).toBeNull();
    expect(usual("mof-2020", "基本达到")).toBeNull();
  });

  it("Hebei: 完成 all, 未完成 nothing; never for a number", () => {
    expect([usual("hebei", "完成"), usual("hebei", "未 完成")]).toEqual(["8", "0"]);
    expect(rowUnder("hebei", { target: count(7), actual: words("完成") }).suggestion).toBeNull();
  });
});

describe("Hebei's 折算得分", () => {
  const field = (value: number | null): NumberField => ({
    cell: "I9",
    text: String(value ?? ""),
    value: value === null ? null : new Big(value),
  });
  /** A form with the column: 单项得分 and 折算得分 as declared. */
  const form = (rows: readonly (RowSpec & { weighted?: number })[]): PerformanceTable => {
    const table = buildTable({ rows });
    return {
      ...table,
      indicators: table.indicators.map((row, at) => ({
        ...row,
        weightedScore: field(rows[at]?.weighted ?? null),
      })),
    };
  };
  const met: RowSpec = { name: "甲", target: count(7), actual: done(7), weight: 25 };
  const half: RowSpec = { name: "乙", target: count(10), actual: done(5), weight: 75 };
  const shown = (table: PerformanceTable, id = "hebei") => {
    const { rows, total, grade } = appraise(table, profile(id));
    const of = rows.map((row) => [row.score?.toFixed(), row.weighted?.points?.toFixed()]);
    return [...of, [total.points.toFixed(), total.full.toFixed(), grade]];
  };

  it("25 × 25 % is 6.25; what is weighted twice has no grade", () => {
    expect(shown(form([met, half]))).toEqual([
      ["25", "6.25"],
      ["37.5", "28.13"],
      ["34.38", "62.5", null],
    ]);
  });

  it("out of 100 where the form's own points are", () => {
    const rows = [
      { ...met, score: 100, weighted: 25 },
      { ...met, score: 100, weighted: 25 },
      { ...half, weight: 50, score: 50, weighted: 25 },
    ];
    expect(shown(form(rows))).toEqual([
      ["25", "25"],
      ["25", "25"],
      ["25", "25"],
      ["75", "100", "中"],
    ]);
  });

  it("is not counted under other profiles, nor where the form has no such column", () => {
    expect(shown(form([met]), "mof-2020")[0]).toEqual(["25", undefined]);
    expect(shown(buildTable({ rows: [met] }))[0]).toEqual(["25", undefined]);
  });

  it("what a person judges counts as it is weighted in the table", () => {
    const judged = {
      ...met,
      target: words("提升"),
      actual: words("提升"),
      score: 25,
      weighted: 6.25,
    };
    const { rows, total } = appraise(form([judged]), profile("hebei"));
    expect([rows[0]?.points?.toFixed(), rows[0]?.weighted?.points ?? null]).toEqual(["6.25", null]);
    expect(total.points.toFixed()).toBe("6.25");
  });
});

it("★ marks a core indicator, 其中 carries no weight (transfer funds)", () => {
  const rows: RowSpec[] = [
    { name: "甲", target: count(7), actual: done(7), weight: 10 },
    { name: "其中：乙", target: count(3), actual: done(1), sub: true },
  ];
  const { rows: scored, total } = appraise(buildTable({ rows }), profile("transfer-funds"));
  expect([scored.length, total.points.toFixed()]).toEqual([1, "10"]);
});

it("a form without scores has attainment and no points", () => {
  const row = rowUnder("no-scores", { target: count(10), actual: done(5), weight: null });
  expect([row.attainment?.toFixed(), row.score, row.missing]).toEqual(["0.5", null, []]);
});
