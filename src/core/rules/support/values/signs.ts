import { type Indicator } from "../../../table/performance-table";
import { isDuration } from "../../../appraisal/scoring-direction";
import { ZERO } from "../../../values/decimal";
import { type Certainty, type Severity } from "../../finding";
import {
  isBadThing,
  isBetterment,
  isGain,
  isGoodRate,
  isLimitedCount,
  isMoneyToRaise,
  isRateToRaise,
  isTimeTaken,
} from "../texts/names";
import { isCeiling, isFloor } from "./operators";
import { partOf } from "../rows/rows";

/** A sign that points against its indicator, and the one that was probably meant. */
export interface Wrong {
  readonly variant:
    "bad-floor" | "good-ceiling" | "cost-floor" | "time-floor" | "count-ceiling" | "gain-ceiling";
  readonly sign: "≥" | "≤";
  readonly severity: Severity;
  readonly certainty: Certainty;
}

/** What people are paid may well have a floor: 人均补贴 ≥200元. */
const PAID_OUT = /补助|补贴|救助|待遇|工资|薪|奖/u;

/** What is wrong with the sign of a target (C06); null where nothing is. */
export function wrongSign(row: Indicator): Wrong | null {
  const { target } = row;
  if (!target) return null;
  const name = row.name.clean;
  if (isFloor(target)) {
    const { kind, value } = target.parsed;
    if (isBadThing(name) && value?.gt(ZERO) === true && kind !== "date")
      return { variant: "bad-floor", sign: "≤", severity: "error", certainty: "certain" };
    if (kind === "money" && partOf(row) === "cost" && !isMoneyToRaise(name))
      return { variant: "cost-floor", sign: "≤", severity: "warning", certainty: "certain" };
    if (
      kind === "unit-cost" &&
      partOf(row) === "cost" &&
      !isMoneyToRaise(name) &&
      !PAID_OUT.test(name)
    )
      return { variant: "cost-floor", sign: "≤", severity: "warning", certainty: "likely" };
    if (kind === "number" && isDuration(row) && isTimeTaken(name))
      return { variant: "time-floor", sign: "≤", severity: "warning", certainty: "likely" };
    return null;
  }
  if (!isCeiling(target)) return null;
  const { kind } = target.parsed;
  if (kind === "percent" && isGoodRate(name))
    return { variant: "good-ceiling", sign: "≥", severity: "error", certainty: "certain" };
  if (kind === "percent" && (isRateToRaise(name) || isBetterment(name)))
    return { variant: "good-ceiling", sign: "≥", severity: "warning", certainty: "likely" };
  const count = kind === "number" && partOf(row) === "quantity";
  if (count && !isLimitedCount(name))
    return { variant: "count-ceiling", sign: "≥", severity: "warning", certainty: "likely" };
  const counted = kind === "number" || kind === "money";
  if (counted && partOf(row) === "benefit" && isGain(name))
    return { variant: "gain-ceiling", sign: "≥", severity: "warning", certainty: "likely" };
  return null;
}

/** True where the sign is wrong beyond doubt, so that nothing else can be said of the row. */
export function isWrongSign(row: Indicator): boolean {
  return wrongSign(row)?.certainty === "certain";
}
