import { type IndicatorAppraisal } from "../../appraisal/appraise";
import { eachInSteps } from "../../appraisal/steps";
import { type Indicator } from "../../table/performance-table";

/** Keys that indicators are known again by on a later day: their names, numbered where one stands twice. Pauses now and then. */
export function* rowKeys(
  rows: readonly IndicatorAppraisal[],
): Generator<undefined, (indicator: Indicator) => string> {
  const seen = new Map<string, number>();
  const keys = new Map<Indicator, string>();
  yield* eachInSteps(rows, ({ indicator }) => {
    const { clean } = indicator.name;
    const count = (seen.get(clean) ?? 0) + 1;
    seen.set(clean, count);
    keys.set(indicator, `${clean}|${String(count)}`);
  });
  return (indicator) => keys.get(indicator) ?? indicator.name.clean;
}
