import { proposeWeights, DEFAULT_PROFILE, type ScoringProfile } from "../../../src/core/appraisal";
import { blockOf } from "../../../src/core/appraisal/weights";
import { buildTable, type RowSpec } from "./build-table";

type Place = readonly [level1: string, level2: string | null, name?: string];

const OUTPUT: Place = ["产出指标", "数量指标"];
const BENEFIT: Place = ["效益指标", "社会效益指标"];
const SURVEY: Place = ["满意度指标", "服务对象满意度指标"];
const COST: Place = ["成本指标", "经济成本指标"];

function rows(places: readonly Place[]) {
  const specs = places.map(([level1, level2, name], at): RowSpec => ({
    level1,
    level2,
    name: name ?? String(at),
  }));
  return buildTable({ rows: specs }).indicators;
}

/** What each row would get, in the order of the rows. */
function proposed(places: readonly Place[], profile = DEFAULT_PROFILE): readonly string[] {
  const indicators = rows(places);
  const weights = proposeWeights(indicators, profile);
  return indicators.map((row) => weights.get(row)?.toFixed() ?? "none");
}

describe("the points of the blocks", () => {
  it.each<[string, readonly Place[], readonly string[]]>([
    ["all three", [OUTPUT, BENEFIT, SURVEY], ["50", "30", "10"]],
    ["with costs as a first level", [COST, OUTPUT, BENEFIT, SURVEY], ["20", "40", "20", "10"]],
    ["nobody to ask: 效益 gets the points", [OUTPUT, BENEFIT], ["50", "40"]],
    ["nobody to ask, with costs", [COST, OUTPUT, BENEFIT], ["20", "40", "30"]],
    ["no 效益: in proportion", [OUTPUT, SURVEY], ["75", "15"]],
    ["no 产出: in proportion", [BENEFIT, SURVEY], ["67.5", "22.5"]],
    ["no 产出, nobody to ask", [BENEFIT], ["90"]],
    ["only 产出", [OUTPUT], ["90"]],
    [
      "in proportion to the cent, the rest to the last",
      [COST, OUTPUT, SURVEY],
      ["25.71", "51.42", "12.87"],
    ],
  ])("%s", (_, places, expected) => {
    expect(proposed(places)).toEqual(expected);
  });

  it("costs that the profile gives no points join the first block", () => {
    const usual = DEFAULT_PROFILE.weights?.usual ?? [];
    const profile: ScoringProfile = { ...DEFAULT_PROFILE, weights: { usual } };
    expect(proposed([COST, OUTPUT, BENEFIT, SURVEY], profile)).toEqual(["25", "25", "30", "10"]);
    expect(proposed([COST], profile)).toEqual(["90"]);
  });

  it("levels that share a block share its points", () => {
    const profile: ScoringProfile = {
      ...DEFAULT_PROFILE,
      indicatorPoints: 80,
      weights: {
        usual: [
          { levels: ["产出指标"], points: 40 },
          { levels: ["效益指标", "满意度指标"], points: 40 },
        ],
      },
    };
    expect(proposed([OUTPUT, BENEFIT, SURVEY], profile)).toEqual(["40", "20", "20"]);
    expect(proposed([OUTPUT, SURVEY], profile)).toEqual(["40", "40"]);
  });

  it("without blocks all points are one", () => {
    const profile: ScoringProfile = { ...DEFAULT_PROFILE, weights: null, indicatorPoints: 100 };
    expect(proposed([OUTPUT, BENEFIT, SURVEY, COST], profile)).toEqual(["25", "25", "25", "25"]);
  });
});

describe("within a block", () => {
  const QUALITY: Place = ["产出指标", "质量指标"];
  const others = [BENEFIT, SURVEY];

  it("second levels share evenly, then their rows", () => {
    const places = [OUTPUT, OUTPUT, QUALITY, ...others];
    expect(proposed(places).slice(0, 3)).toEqual(["12.5", "12.5", "25"]);
  });

  it("cents that are left over go to the first rows by name", () => {
    const named = (name: string): Place => ["产出指标", "数量指标", name];
    const places = ["丙", "甲", "乙"].map(named);
    // 丙 < 乙 < 甲 by their characters.
    expect(proposed([...places, ...others]).slice(0, 3)).toEqual(["16.67", "16.66", "16.67"]);
    expect(proposed([...places.reverse(), ...others]).slice(0, 3)).toEqual([
      "16.67",
      "16.66",
      "16.67",
    ]);
  });

  it("names alike are told apart by their targets", () => {
    const row = (value: number, level1 = "产出指标"): RowSpec => ({
      level1,
      name: "甲",
      target: { kind: "number", value },
    });
    const weightsOf = (specs: readonly RowSpec[]) => {
      const table = buildTable({ rows: [...specs, row(1, "效益指标"), row(1, "满意度指标")] });
      const weights = proposeWeights(table.indicators, DEFAULT_PROFILE);
      return table.indicators.map((each) => [each.target?.text, weights.get(each)?.toFixed()]);
    };
    const up = weightsOf([row(1), row(2), row(3)]).slice(0, 3);
    const down = weightsOf([row(3), row(2), row(1)]).slice(0, 3);
    expect(up).toEqual([
      ["1", "16.67"],
      ["2", "16.67"],
      ["3", "16.66"],
    ]);
    expect(down.reverse()).toEqual(up);
  });

  it("whole points where the form has no decimals", () => {
    const profile: ScoringProfile = { ...DEFAULT_PROFILE, weightDecimals: 0 };
    const places = [OUTPUT, OUTPUT, OUTPUT, ...others];
    expect([...proposed(places, profile)].sort()).toEqual(["10", "16", "17", "17", "30"]);
  });

  it("a fraction below the form's step stays with the first row", () => {
    const profile: ScoringProfile = {
      ...DEFAULT_PROFILE,
      weights: { usual: [{ levels: ["产出指标"], points: 50.5 }] },
      indicatorPoints: 50.5,
      weightDecimals: 0,
    };
    expect(proposed([OUTPUT, OUTPUT], profile)).toEqual(["25.5", "25"]);
  });
});

it("without points or without rows nothing is proposed", () => {
  expect(proposed([OUTPUT], { ...DEFAULT_PROFILE, scored: false })).toEqual(["none"]);
  expect(proposeWeights([], DEFAULT_PROFILE).size).toBe(0);
});

it.each<[string | null, string | null, string]>([
  ["产出指标", "数量指标", "产出指标"],
  ["效益指标", "服务对象满意度指标", "满意度指标"],
  ["产出指标", "服务对象满意度指标", "满意度指标"],
  ["成本指标", "经济成本指标", "成本指标"],
  ["产出指标", "社会效益指标", "产出指标"],
  [null, "社会效益指标", "效益指标"],
  [null, "数量指标", "产出指标"],
  [null, null, "产出指标"],
])("%s, %s counts with %s", (level1, level2, block) => {
  const [indicator] = buildTable({ rows: [{ level1, level2, name: "甲" }] }).indicators;
  expect(indicator && blockOf(indicator)).toBe(block);
});
