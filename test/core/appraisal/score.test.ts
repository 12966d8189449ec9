import { Big } from "../../../src/core";
import { appraise, DEFAULT_PROFILE, type ScoringProfile } from "../../../src/core/appraisal";
import { isSatisfactionRate, tiersOf } from "../../../src/core/appraisal/score";
import { buildTable, count, percent, type RowSpec } from "./build-table";

/** The steps of `满意度赋分` hold for rates of satisfaction, wherever the form has them. */
describe("a satisfaction rate", () => {
  const isRate = (row: RowSpec): boolean | undefined => {
    const [indicator] = buildTable({ rows: [row] }).indicators;
    return indicator && isSatisfactionRate(indicator);
  };
  const name = "读者满意度";
  const target = percent(90);

  it.each<[string, RowSpec, boolean]>([
    ["by its first level", { level1: "满意度指标", level2: "满意度指标", name, target }, true],
    [
      "by its second level",
      { level1: "效益指标", level2: "服务对象满意度指标", name, target },
      true,
    ],
    ["not by its name", { level1: "效益指标", level2: "社会效益指标", name, target }, false],
    ["not in points", { level1: "满意度指标", name, target: count(4, ">=", "分") }, false],
    ["not without a target", { level1: "满意度指标", name, target: null }, false],
  ])("%s", (_, row, expected) => {
    expect(isRate(row)).toBe(expected);
  });
});

describe("tiers", () => {
  const shown = (weight: number | string, tiers: readonly [number, number] = [0.8, 0.6]) =>
    tiersOf(new Big(weight), { ...DEFAULT_PROFILE, tiers }).map(
      ({ tier, from, to }) => `${tier} ${from.toFixed()}-${to.toFixed()}`,
    );

  it("meet without a gap, from nothing to the weight", () => {
    expect(shown(10)).toEqual(["met 8-10", "partly 6-8", "not-met 0-6"]);
    expect(shown(10, [0.8, 0.5])).toEqual(["met 8-10", "partly 5-8", "not-met 0-5"]);
  });

  it("are rounded to the cent, half up", () => {
    expect(shown("3.33")).toEqual(["met 2.66-3.33", "partly 2-2.66", "not-met 0-2"]);
    expect(shown("0.01", [0.5, 0.4])).toEqual(["met 0.01-0.01", "partly 0-0.01", "not-met 0-0"]);
  });
});

describe("points of a missed target", () => {
  const points = (row: Partial<RowSpec>, profile: Partial<ScoringProfile> = {}) => {
    const table = buildTable({ rows: [{ name: "甲", weight: 10, ...row }] });
    const [first] = appraise(table, { ...DEFAULT_PROFILE, ...profile }).rows;
    return first?.score?.toFixed();
  };
  const done = (value: number, unit = "次") => ({ kind: "number", value, unit }) as const;

  it("are rounded to the cent, half up", () => {
    expect(points({ target: count(3), actual: done(2) })).toBe("6.67");
    expect(points({ target: count(2000), actual: done(1) })).toBe("0.01");
    expect(points({ target: count(2001), actual: done(1) })).toBe("0");
  });

  it("are none below 及格门槛, and in proportion from it on", () => {
    const row = (value: number) => ({ target: count(10), actual: done(value) });
    expect(points(row(6), { passMark: 0.6 })).toBe("6");
    expect(points(row(5.99), { passMark: 0.6 })).toBe("0");
    expect(points(row(5.99))).toBe("5.99");
  });

  describe("of satisfaction", () => {
    const satisfactionSteps = [
      { from: 90, share: 1 },
      { from: 80, share: 0.8 },
      { from: 60, share: 0.5 },
    ];
    const rate = (value: number, more: Partial<RowSpec> = {}) => ({
      level1: "满意度指标",
      target: percent(95),
      actual: { kind: "percent", value, unit: "%" } as const,
      ...more,
    });

    it.each([
      [95, "10"],
      [90, "9.47"],
      [89.99, "8"],
      [80, "8"],
      [79.99, "5"],
      [60, "5"],
      [59.99, "0"],
    ])("%s %% of 95 %% gets %s of 10: the step, but no more than in proportion", (value, score) => {
      expect(points(rate(value), { satisfactionSteps })).toBe(score);
    });

    it("have no steps where the profile has none, or where the row is another", () => {
      expect(points(rate(76))).toBe("8");
      const other = { level1: "效益指标", level2: "社会效益指标" };
      expect(points(rate(76, other), { satisfactionSteps })).toBe("8");
    });

    it("have steps instead of 及格门槛", () => {
      expect(points(rate(60), { satisfactionSteps, passMark: 0.7 })).toBe("5");
    });
  });
});
