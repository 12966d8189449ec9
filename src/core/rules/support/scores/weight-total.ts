import { atOnce, eachInSteps, sumInSteps } from "../../../appraisal/steps";
import { type PerformanceTable } from "../../../table/performance-table";
import { Big } from "../../../values/decimal";

const FULL = new Big(100);

/** Points of 预算执行率, from its row or from the block's label. */
export function executionPoints(
  table: PerformanceTable,
): { readonly value: Big; readonly cell: string } | null {
  const { funds } = table;
  const field = funds?.total?.weight;
  if (field?.value) return { value: field.value, cell: field.cell };
  return funds?.points ? { value: funds.points, cell: funds.unit?.source.cell ?? "" } : null;
}

const KNOWN = new WeakMap<PerformanceTable, { readonly surplus: Big | null }>();

/** As `weightSurplus`, but pausing now and then. */
export function* weightSurplusInSteps(table: PerformanceTable): Generator<undefined, Big | null> {
  let known = KNOWN.get(table);
  if (!known) {
    const weights: Big[] = [];
    yield* eachInSteps(table.indicators, ({ period, weight }) => {
      if (period !== "long-term" && weight?.value) weights.push(weight.value);
    });
    const execution = executionPoints(table)?.value ?? new Big(0);
    known = {
      surplus:
        weights.length === 0 ? null : (yield* sumInSteps(weights)).plus(execution).minus(FULL),
    };
    KNOWN.set(table, known);
  }
  return known.surplus;
}

/** How far all weights are above 100 together (F01); null where the form has none. */
export function weightSurplus(table: PerformanceTable): Big | null {
  return atOnce(weightSurplusInSteps(table));
}
