import { eachInSteps, filterInSteps, someInSteps } from "../../../appraisal/steps";
import { type IndicatorAppraisal, type Tier } from "../../../appraisal";
import { isExecutionName } from "../../../appraisal/execution";
import { isDuration } from "../../../appraisal/scoring-direction";
import { tierSaid } from "../../../appraisal/tier-words";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { Big, ZERO, ONE, HUNDRED, roundHalfUp } from "../../../values/decimal";
import { type RuleContext } from "../../rule";
import { SCORE_TOLERANCE } from "../../tolerances";
import { appraisedRows, appraisedRowsInSteps } from "./appraisal";
import { isBlankText, lacksActual, lacksTarget, saysNone } from "../rows/blank-rows";
import { exceeds, near, printedDecimals } from "../values/figures";
import { isActualOff } from "../money/magnitude";
import { isTargetWrong } from "../values/target-fault";
import { pointsAsValues, pointsAsValuesInSteps } from "./points-as-values";
import { namedRows, partOf } from "../rows/rows";
import { agrees, fullMarks, scaleInSteps } from "./score-scale";
import { weightSurplus, weightSurplusInSteps } from "./weight-total";
import { blockSurpluses, blockSurplusesInSteps } from "./weight-blocks";
import { plain } from "../texts/words";

/** The one thing that is wrong with a row's score; what follows from it is not said again. */
export type ScoreFaultCode =
  "F04" | "F05" | "F06" | "F07" | "F08" | "F09" | "F10" | "F15" | "F26" | "F27";

export interface ScoreFault {
  readonly code: ScoreFaultCode;
  readonly row: Indicator;
  readonly appraisal: IndicatorAppraisal;
  /** 得分 as typed; null where there is none or it is no number. */
  readonly score: Big | null;
  /** The most that 得分 can be: 分值 as a rule. */
  readonly weight: Big | null;
  /** What the row would get, or the bounds of its tier. */
  readonly expected: Big | null;
  readonly tier: {
    readonly name: "met" | "partly" | "not-met";
    readonly from: Big;
    readonly to: Big;
  } | null;
}

const KNOWN = new WeakMap<RuleContext, ReadonlyMap<Indicator, ScoreFault>>();

/** True where a reason stands in the row; 无 and dashes are none. */
export function hasReason(row: Indicator): boolean {
  const text = row.reason?.text;
  return text !== undefined && !isBlankText(text) && !saysNone(text) && plain(text) !== "0";
}

/** True where the form has a place for a reason and it was left blank. */
function lacksReason(row: Indicator): boolean {
  return row.reason !== null && !hasReason(row);
}

/** A score field that holds something, but no number: 满分, 合格. Dashes and 无 are not one. */
function isWordScore(row: Indicator): boolean {
  const field = row.score;
  return field?.value === null && !isBlankText(field.text) && !saysNone(field.text);
}

/** 预算执行率 as an indicator: 100 % executed is met though no target stands beside it. */
function isExecutionMet(row: Indicator): boolean {
  const actual = row.actual?.parsed;
  if (!isExecutionName(row.name.clean) || !lacksTarget(row)) return false;
  return actual?.kind === "percent" && actual.value?.gte(HUNDRED) === true;
}

/** The same words in target and actual: met, whatever they mean. */
function saysTheSame(row: Indicator): boolean {
  const kind = row.target?.parsed.kind;
  if (kind !== "qualitative" && kind !== "enumeration") return false;
  return plain(row.target?.text ?? "") === plain(row.actual?.text ?? "");
}

function isMet(row: Indicator, appraisal: IndicatorAppraisal): boolean | null {
  if (appraisal.met !== null) return appraisal.met;
  return saysTheSame(row) || isExecutionMet(row) ? true : null;
}

/** "约20万元" is met by what comes near it. Ratio of the target. */
const ABOUT = new Big("0.1");

/**
 * Under an assumed ceiling (补助标准) more is not surely missed, nor is less of a duration
 * that nobody says is a floor or a ceiling, nor what lies near an 约 or above a range.
 */
function isSurelyMissed(row: Indicator, { direction }: IndicatorAppraisal): boolean {
  const planned = row.target?.parsed;
  const actual = row.actual?.parsed.value;
  if (planned?.operator === "about" && planned.value && actual)
    return actual.minus(planned.value).abs().gt(planned.value.times(ABOUT));
  if (direction === "exact" && planned?.upper && actual?.gt(planned.upper)) return false;
  if (direction !== row.direction || row.directionCertain) return true;
  if (direction === "lower-is-better") return false;
  return !(isDuration(row) && partOf(row) === "timeliness");
}

function missedFault(
  row: Indicator,
  appraisal: IndicatorAppraisal,
  score: Big | null,
  weight: Big | null,
): ScoreFaultCode | null {
  if (!isSurelyMissed(row, appraisal)) return null;
  if (score && weight?.gt(ZERO) && score.gte(weight)) {
    const ceiling = appraisal.direction === "lower-is-better" && row.target?.parsed.kind !== "date";
    return ceiling ? "F06" : "F05";
  }
  return lacksReason(row) ? "F09" : null;
}

function metFault(
  row: Indicator,
  appraisal: IndicatorAppraisal,
  score: Big | null,
  weight: Big | null,
): ScoreFaultCode | null {
  const cut = score !== null && weight !== null && exceeds(weight, score, SCORE_TOLERANCE);
  if (cut && !hasReason(row)) return "F08";
  if (!cut && appraisal.overFulfilled !== null && !hasReason(row) && isNotable(row)) return "F10";
  return null;
}

/** One more than one, two or three is no over-fulfilment to explain. */
function isNotable(row: Indicator): boolean {
  const planned = row.target?.parsed;
  const actual = row.actual?.parsed.value;
  if (!planned?.value || !actual) return false;
  return planned.kind !== "number" || planned.value.gt(3) || actual.minus(planned.value).gt(ONE);
}

/** The weight, not the score, is off: block or table miss their points by just that much. */
function isWeightOff(
  row: Indicator,
  appraisal: IndicatorAppraisal,
  score: Big | null,
  weight: Big | null,
  table: PerformanceTable,
): boolean {
  if (!score || !weight?.gt(ZERO)) return false;
  const explains = (surplus: Big | null | undefined): boolean => {
    if (!surplus?.abs().gt(SCORE_TOLERANCE) || surplus.gte(weight)) return false;
    const right = weight.minus(surplus);
    const share = appraisal.score ? appraisal.score.div(weight) : ONE;
    return near(score, right.times(share), SCORE_TOLERANCE);
  };
  const inBlock = blockSurpluses(table).get(row.level1.source?.cell ?? "");
  return explains(inBlock) || explains(weightSurplus(table));
}

function mayHaveFault({ score, actual }: Indicator): boolean {
  return score !== null || actual !== null;
}

function faultOf(row: Indicator, context: RuleContext): ScoreFault | null {
  // In a target table, which has neither, nothing needs to be appraised.
  if (!mayHaveFault(row) && !pointsAsValues(context.table).has(row)) return null;
  const appraisal = appraisedRows(context).get(row);
  if (!appraisal) return null;
  const score = row.score?.value ?? null;
  const weight = fullMarks(row, context.table);
  const scaled = (points: Big): Big =>
    weight && appraisal.weight?.gt(ZERO) && !weight.eq(appraisal.weight)
      ? roundHalfUp(points.times(weight).div(appraisal.weight))
      : points;
  const say = (
    code: ScoreFaultCode,
    expected: Big | null = null,
    tier: ScoreFault["tier"] = null,
  ): ScoreFault => ({ code, row, appraisal, score, weight, expected, tier });

  if (score?.gt(ZERO) && lacksTarget(row) && lacksActual(row) && row.actual) return say("F27");
  if (pointsAsValues(context.table).has(row)) return say("F26");
  if (isWordScore(row)) return say("F04");
  if (score && (score.lt(ZERO) || (weight && exceeds(score, weight, SCORE_TOLERANCE))))
    return say("F04");
  if (isTargetWrong(row, context.table) || isActualOff(row)) return null;

  const met = isMet(row, appraisal);
  if (isWeightOff(row, appraisal, score, weight, context.table)) return null;
  if (met === null) {
    const tiers = appraisal.tiers?.map(({ tier, from, to }) => ({
      tier,
      from: scaled(from),
      to: scaled(to),
    }));
    return qualitativeFault(tiers ?? [], row, score, weight, say);
  }
  const code = met
    ? metFault(row, appraisal, score, weight)
    : missedFault(row, appraisal, score, weight);
  const computed = appraisal.score && scaled(appraisal.score);
  if (code) return say(code, computed);
  // Where it is only assumed which way is better, no formula can be held against the score.
  if (met || !isSurelyMissed(row, appraisal)) return null;
  if (score && computed && !agrees(score, computed, printedDecimals(row.score?.text ?? "")))
    return say("F07", computed);
  return null;
}

function qualitativeFault(
  tiers: readonly Tier[],
  row: Indicator,
  score: Big | null,
  weight: Big | null,
  say: (code: ScoreFaultCode, expected: Big | null, tier: ScoreFault["tier"]) => ScoreFault,
): ScoreFault | null {
  const name = tierSaid(row.actual?.text ?? "");
  const tier = tiers.find((each) => each.tier === name);
  if (!score || !weight || !tier || !name) return null;
  const above = name !== "met" && score.gte(tier.to);
  const below = score.plus(SCORE_TOLERANCE).lt(tier.from);
  return above || below ? say("F15", null, { name, from: tier.from, to: tier.to }) : null;
}

/**
 * What is wrong with each row's score, one code a row. The precedence is said here and
 * nowhere else: points without values, points as values, no possible score, then whether
 * the target was met, and the formula last.
 */
export function* scoreFaults(
  context: RuleContext,
): Generator<undefined, ReadonlyMap<Indicator, ScoreFault>> {
  let faults = KNOWN.get(context);
  if (!faults) {
    const found = new Map<Indicator, ScoreFault>();
    // In the middle of the year (监控) nothing is missed yet and nothing has points.
    const rows = context.table.kind === "monitoring" ? [] : namedRows(context.table);
    if (yield* someInSteps(rows, mayHaveFault)) {
      yield* appraisedRowsInSteps(context);
    }
    // Each looks at all rows for itself before the first row is judged.
    yield* pointsAsValuesInSteps(context.table);
    yield* weightSurplusInSteps(context.table);
    yield* blockSurplusesInSteps(context.table);
    yield* scaleInSteps(context.table);
    yield* eachInSteps(rows, (row) => {
      const fault = faultOf(row, context);
      if (fault) found.set(row, fault);
    });
    faults = found;
    KNOWN.set(context, faults);
  }
  return faults;
}

/** The rows with one code, in the table's order. */
export function* faultsOf(
  context: RuleContext,
  ...codes: readonly ScoreFaultCode[]
): Generator<undefined, readonly ScoreFault[]> {
  const faults = yield* scoreFaults(context);
  return yield* filterInSteps([...faults.values()], (fault) => codes.includes(fault.code));
}
