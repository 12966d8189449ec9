import { type Direction } from "../table/performance-table";
import { type Big, ONE, quotient, ZERO } from "../values/decimal";
import { type Measure } from "./measure";
import { type ScoringProfile } from "./profile";

/** Digits that a ratio is kept with: 0.714286. */
const RATIO_DECIMALS = 6;

/** What a measured pair comes to. */
export interface Attainment {
  /** Actual against target as a ratio, uncapped; null where a ratio says nothing (target 0, dates). */
  readonly ratio: Big | null;
  readonly met: boolean;
  /**
   * What the score is of the weight, 0 to 1, as a fraction that has not been divided
   * yet; null for dates: no rule says what a day late costs.
   */
  readonly share: Fraction | null;
}

/** Kept apart so that points are rounded once: weight × numerator ÷ denominator. */
export interface Fraction {
  readonly numerator: Big;
  readonly denominator: Big;
}

const FULL: Fraction = { numerator: ONE, denominator: ONE };
const NOTHING: Fraction = { numerator: ZERO, denominator: ONE };

function ratioOf(numerator: Big, denominator: Big): Big | null {
  if (denominator.lte(ZERO)) return null;
  if (numerator.eq(denominator)) return ONE;
  return quotient(numerator, denominator, RATIO_DECIMALS);
}

/** Positive targets (≥), and exact ones (=) that are not exceeded: w·B/A (财预〔2020〕10号). */
function positive(target: Big, actual: Big): Attainment {
  const met = actual.gte(target);
  const ratio = ratioOf(actual, target);
  if (met) return { ratio, met, share: FULL };
  // Below a negative target no proportion means anything.
  if (target.lte(ZERO)) return { ratio, met, share: NOTHING };
  return { ratio, met, share: { numerator: actual, denominator: target } };
}

/** Exact targets of 0 (0起): anything above is missed. */
function exact(target: Big, actual: Big): Attainment {
  if (!target.eq(ZERO)) return positive(target, actual);
  const met = actual.lte(ZERO);
  return { ratio: null, met, share: met ? FULL : NOTHING };
}

/** Reverse targets (≤): linear 1−(B−A)/A down to 0 at 2A, or A/B. */
function reverse(target: Big, actual: Big, formula: ScoringProfile["reverse"]): Attainment {
  const met = actual.lte(target);
  const ratio = ratioOf(target, actual);
  if (met) return { ratio, met, share: FULL };
  if (target.lte(ZERO)) return { ratio, met, share: NOTHING };
  if (formula === "ratio") return { ratio, met, share: { numerator: target, denominator: actual } };
  const left = target.times(2).minus(actual);
  return { ratio, met, share: left.lte(ZERO) ? NOTHING : { numerator: left, denominator: target } };
}

/** A range: its upper bound is a ceiling, its lower one a floor, as the direction says. */
function range(
  lower: Big,
  upper: Big,
  actual: Big,
  direction: Direction,
  profile: ScoringProfile,
): Attainment {
  if (direction === "lower-is-better") return reverse(upper, actual, profile.reverse);
  if (direction === "higher-is-better" || actual.lt(lower)) return positive(lower, actual);
  if (actual.gt(upper)) return reverse(upper, actual, profile.reverse);
  return { ratio: ONE, met: true, share: FULL };
}

/**
 * Attainment of a measured indicator under a profile: direction-aware, targets of 0
 * and ranges included. Null where nothing was measured.
 */
export function attain(
  measured: Measure,
  direction: Direction,
  profile: ScoringProfile,
): Attainment | null {
  if (measured.kind === "missing") return null;
  if (measured.kind === "date") {
    const met = measured.done <= measured.due;
    return { ratio: null, met, share: null };
  }
  const { target, upper, actual } = measured;
  if (upper?.gte(target)) return range(target, upper, actual, direction, profile);
  if (direction === "lower-is-better") return reverse(target, actual, profile.reverse);
  if (direction === "exact") return exact(target, actual);
  return positive(target, actual);
}
