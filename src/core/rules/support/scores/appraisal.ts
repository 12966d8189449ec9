import {
  appraiseInSteps,
  DEFAULT_PROFILE,
  profileById,
  type Appraisal,
  type IndicatorAppraisal,
} from "../../../appraisal";
import { atOnce, eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { type RuleContext } from "../../rule";

const KNOWN = new WeakMap<RuleContext, Appraisal>();
const ROWS = new WeakMap<RuleContext, ReadonlyMap<Indicator, IndicatorAppraisal>>();

/** Attainment and recomputed scores under the profile in use, worked out once for all rules; pauses. */
export function* appraisalInSteps(context: RuleContext): Generator<undefined, Appraisal> {
  let appraisal = KNOWN.get(context);
  if (!appraisal) {
    const { profile } = context;
    const scoring = {
      ...(profileById(profile.id) ?? DEFAULT_PROFILE),
      executionWeight: profile.executionWeight,
      scored: profile.scored,
      reverse: profile.reverse,
      tiers: profile.tiers,
      overFulfilment: profile.overFulfilment,
      overFulfilmentOfZero: profile.overFulfilmentOfZero,
    };
    appraisal = yield* appraiseInSteps(context.table, scoring, { proposeWeights: false });
    KNOWN.set(context, appraisal);
  }
  return appraisal;
}

/** The appraised rows by indicator; rows that carry no points are not among them. */
export function appraisedRows(context: RuleContext): ReadonlyMap<Indicator, IndicatorAppraisal> {
  return atOnce(appraisedRowsInSteps(context));
}

/** As `appraisedRows`, with pauses. */
export function* appraisedRowsInSteps(
  context: RuleContext,
): Generator<undefined, ReadonlyMap<Indicator, IndicatorAppraisal>> {
  const known = ROWS.get(context);
  if (known) return known;
  const found = new Map<Indicator, IndicatorAppraisal>();
  const { rows } = yield* appraisalInSteps(context);
  yield* eachInSteps(rows, (row) => found.set(row.indicator, row));
  ROWS.set(context, found);
  return found;
}
