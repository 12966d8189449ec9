import { Big, quotient, roundHalfUp } from "../values/decimal";
import { normalise } from "../values/normalise";
import { type Indicator } from "../table/performance-table";
import { type Attainment } from "./attainment";
import { type Measure } from "./measure";
import { type ScoringProfile } from "./profile";

/** Points are given to cents. */
const POINT_DECIMALS = 2;

/** `达成`, `部分达成`, `未达成`. */
export type TierName = "met" | "partly" | "not-met";

/** Points that a qualitative indicator may get in one tier: above `from` (or from 0), up to `to`. */
export interface Tier {
  readonly tier: TierName;
  readonly from: Big;
  readonly to: Big;
}

/** Points of the three tiers (100–80, 80–60, 60–0 % of the weight by the usual rule). */
export function tiersOf(weight: Big, profile: ScoringProfile): readonly Tier[] {
  const [high, low] = profile.tiers.map((share) => roundHalfUp(weight.times(share)));
  const upper = high ?? weight;
  const lower = low ?? weight;
  return [
    { tier: "met", from: upper, to: weight },
    { tier: "partly", from: lower, to: upper },
    { tier: "not-met", from: new Big(0), to: lower },
  ];
}

/** Points that the word beside a qualitative target usually earns (基本达到); null where none is known. */
export function usualPoints(
  { actual }: Indicator,
  measured: Measure,
  weight: Big,
  { wordShares }: ScoringProfile,
): Big | null {
  const isWords = measured.kind === "missing" && measured.reason === "qualitative";
  const said = isWords && actual ? normalise(actual.text) : null;
  const usual = wordShares.find(({ word }) => word === said);
  return usual
    ? quotient(weight.times(usual.share.of), new Big(usual.share.in), POINT_DECIMALS)
    : null;
}

/** A satisfaction rate in percent: what `满意度赋分` has its steps for. */
export function isSatisfactionRate(indicator: Indicator): boolean {
  const { level1, level2, target } = indicator;
  return (
    (level2.name === "服务对象满意度指标" || level1.name === "满意度指标") &&
    target?.parsed.unit === "%"
  );
}

/**
 * Points of a measured indicator, rounded half up to 2 decimals: full where the
 * target is met, else in proportion; nothing below the profile's `及格门槛`, steps
 * for satisfaction where it has them. Null for dates.
 */
export function scoreOf(
  indicator: Indicator,
  measured: Measure,
  attained: Attainment,
  weight: Big,
  profile: ScoringProfile,
): Big | null {
  const { share, met } = attained;
  if (!share) return null;
  if (met) return weight;
  const points = quotient(weight.times(share.numerator), share.denominator, POINT_DECIMALS);
  if (profile.satisfactionSteps && isSatisfactionRate(indicator) && measured.kind === "number") {
    const { actual } = measured;
    const step = profile.satisfactionSteps.find(({ from }) => actual.gte(from));
    const stepped = roundHalfUp(weight.times(step?.share ?? 0));
    return stepped.lt(points) ? stepped : points;
  }
  if (profile.passMark !== null && share.numerator.lt(share.denominator.times(profile.passMark))) {
    return new Big(0);
  }
  return points;
}
