import {
  appraiseInSteps,
  DEFAULT_PROFILE,
  profileById,
  type Appraisal,
  type IndicatorAppraisal,
} from "../../appraisal";
import { type Indicator } from "../../table/performance-table";
import { type RuleContext } from "../rule";

const KNOWN = new WeakMap<RuleContext, Appraisal>();
const ROWS = new WeakMap<RuleContext, ReadonlyMap<Indicator, IndicatorAppraisal>>();

/** Attainment and recomputed scores under the profile in use, worked out once for all rules. */
export function appraisalOf(context: RuleContext): Appraisal {
  const steps = appraisalInSteps(context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `appraisalOf`, with pauses. */
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
    };
    appraisal = yield* appraiseInSteps(context.table, scoring, { proposeWeights: false });
    KNOWN.set(context, appraisal);
  }
  return appraisal;
}

/** The appraised rows by indicator; rows that carry no points are not among them. */
export function appraisedRows(context: RuleContext): ReadonlyMap<Indicator, IndicatorAppraisal> {
  let rows = ROWS.get(context);
  if (!rows) {
    rows = byIndicator(appraisalOf(context));
    ROWS.set(context, rows);
  }
  return rows;
}

function byIndicator({ rows }: Appraisal): ReadonlyMap<Indicator, IndicatorAppraisal> {
  const found = new Map<Indicator, IndicatorAppraisal>();
  for (const row of rows) found.set(row.indicator, row);
  return found;
}
