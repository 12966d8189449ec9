import { Big } from "../../../src/core";
import { attain } from "../../../src/core/appraisal/attainment";
import { DEFAULT_PROFILE, type ScoringProfile } from "../../../src/core/appraisal";
import { type Direction } from "../../../src/core/table/performance-table";

const RATIO: ScoringProfile = { ...DEFAULT_PROFILE, reverse: "ratio" };

interface Pair {
  readonly target: number;
  readonly upper?: number;
  readonly actual: number;
}

/** Ratio, met, and the share of the weight as numerator/denominator. */
function said({ target, upper, actual }: Pair, direction: Direction, profile = DEFAULT_PROFILE) {
  const attained = attain(
    {
      kind: "number",
      target: new Big(target),
      upper: upper === undefined ? null : new Big(upper),
      actual: new Big(actual),
    },
    direction,
    profile,
  );
  if (!attained?.share) throw new Error("nothing was attained");
  const { ratio, met, share } = attained;
  const { numerator, denominator } = share;
  return [ratio?.toFixed() ?? null, met, `${numerator.toFixed()}/${denominator.toFixed()}`];
}

describe("a floor", () => {
  it.each([
    ["reached to the point", 10, 10, "1", true, "1/1"],
    ["missed by a hundredth", 10, 9.99, "0.999", false, "9.99/10"],
    ["passed", 3, 8, "2.666667", true, "1/1"],
    ["missed by a third, six digits", 3, 2, "0.666667", false, "2/3"],
    ["of 0 that was reached", 0, 0, null, true, "1/1"],
    ["of 0 that was missed", 0, -1, null, false, "0/1"],
    ["below 0 that was missed: no proportion", -5, -6, null, false, "0/1"],
    ["below 0 that was reached", -5, -4, null, true, "1/1"],
  ])("%s", (_, target, actual, ratio, met, share) => {
    expect(said({ target, actual }, "higher-is-better")).toEqual([ratio, met, share]);
  });
});

describe("an exact target", () => {
  it.each([
    ["passed", 5, 6, "1.2", true, "1/1"],
    ["missed", 5, 4, "0.8", false, "4/5"],
    ["of 0, kept", 0, 0, null, true, "1/1"],
    ["of 0, below", 0, -1, null, true, "1/1"],
    ["of 0, above", 0, 1, null, false, "0/1"],
    ["below 0, missed", -5, -6, null, false, "0/1"],
  ])("%s", (_, target, actual, ratio, met, share) => {
    expect(said({ target, actual }, "exact")).toEqual([ratio, met, share]);
  });
});

describe("a ceiling", () => {
  it.each([
    ["kept to the point", 10, 10, "1", true, "1/1"],
    ["passed by a hundredth", 10, 10.01, "0.999001", false, "9.99/10"],
    ["nearly doubled", 10, 19.99, "0.50025", false, "0.01/10"],
    ["doubled: nothing is left", 10, 20, "0.5", false, "0/1"],
    ["more than doubled: not below nothing", 10, 25, "0.4", false, "0/1"],
    ["of 0, passed", 0, 1, "0", false, "0/1"],
    ["below 0, passed", -5, -4, null, false, "0/1"],
  ])("%s", (_, target, actual, ratio, met, share) => {
    expect(said({ target, actual }, "lower-is-better")).toEqual([ratio, met, share]);
  });

  it("under A/B keeps a share however far it is passed", () => {
    expect(said({ target: 10, actual: 20 }, "lower-is-better", RATIO)[2]).toBe("10/20");
    expect(said({ target: 10, actual: 50 }, "lower-is-better", RATIO)[2]).toBe("10/50");
  });

  it("of 0 has no share under A/B either", () => {
    expect(said({ target: 0, actual: 1 }, "lower-is-better", RATIO)[2]).toBe("0/1");
  });
});

describe("a range of 90 to 95", () => {
  it.each<[string, Direction, number, string, boolean, string]>([
    ["its lower end is inside", "exact", 90, "1", true, "1/1"],
    ["its upper end is inside", "exact", 95, "1", true, "1/1"],
    ["between", "exact", 92, "1", true, "1/1"],
    ["above, it is a ceiling", "exact", 95.01, "0.999895", false, "94.99/95"],
    ["below, it is a floor", "exact", 89.99, "0.999889", false, "89.99/90"],
    ["more is better: above it is passed", "higher-is-better", 97, "1.077778", true, "1/1"],
    ["less is better: below it is kept", "lower-is-better", 50, "1.9", true, "1/1"],
    ["less is better: above it is missed", "lower-is-better", 97, "0.979381", false, "93/95"],
  ])("%s", (_, direction, actual, ratio, met, share) => {
    expect(said({ target: 90, upper: 95, actual }, direction)).toEqual([ratio, met, share]);
  });

  it("is missed by A/B where the profile says so, in either direction", () => {
    const pair = { target: 90, upper: 95, actual: 97 };
    expect(said(pair, "lower-is-better", RATIO)[2]).toBe("95/97");
    expect(said(pair, "exact", RATIO)[2]).toBe("95/97");
  });

  it("of one value is a range still, and bounds the wrong way round are none", () => {
    expect(said({ target: 5, upper: 5, actual: 6 }, "exact")[1]).toBe(false);
    expect(said({ target: 95, upper: 90, actual: 96 }, "exact")[1]).toBe(true);
  });
});

describe("a date", () => {
  const done = (date: string) =>
    attain({ kind: "date", due: "2022-06-30", done: date }, "exact", DEFAULT_PROFILE);

  it.each([
    ["2022-06-29", true],
    ["2022-06-30", true],
    ["2022-07-01", false],
  ])("%s keeps the 30th of June: %s, without a ratio or a share", (date, met) => {
    expect(done(date)).toEqual({ ratio: null, met, share: null });
  });
});

it("what was not measured attains nothing, not even zero", () => {
  const missing = { kind: "missing", reason: "no-actual" } as const;
  expect(attain(missing, "higher-is-better", DEFAULT_PROFILE)).toBeNull();
});
