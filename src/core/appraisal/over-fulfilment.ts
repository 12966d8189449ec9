import { type Direction, type Indicator } from "../table/performance-table";
import { type Big, ONE, ZERO } from "../values/decimal";
import { asWrittenAt, type Measure } from "./measure";
import { type ScoringProfile } from "./profile";

/** Far above the target: it must be explained, or strongly so (实际完成情况超计划较大). */
export type OverFulfilment = "explain" | "strong";

interface Measured {
  readonly indicator: Indicator;
  readonly measured: Measure;
  readonly direction: Direction;
  /** Actual ÷ target; null where there is none. */
  readonly ratio: Big | null;
}

/**
 * Whether an actual is so far above its target that it must be explained: by its ratio, and
 * where the target is 0 and has none, by the actual itself. Null for what is not, and for
 * targets that are better kept low.
 */
export function overFulfilment(row: Measured, profile: ScoringProfile): OverFulfilment | null {
  const { direction, ratio } = row;
  if (direction === "lower-is-better") return null;
  if (!ratio) return isFarAboveZero(row, profile.overFulfilmentOfZero) ? "explain" : null;
  if (ratio.lte(ONE) || ratio.lt(profile.overFulfilment)) return null;
  return ratio.gte(profile.strongOverFulfilment) ? "strong" : "explain";
}

function isFarAboveZero({ indicator, measured }: Measured, from: number | null): boolean {
  const target = indicator.target?.parsed;
  if (from === null || !target || measured.kind !== "number") return false;
  if (measured.upper || !measured.target.eq(ZERO)) return false;
  return asWrittenAt(target, measured.actual).gte(from);
}
