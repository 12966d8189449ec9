import { type IndicatorAppraisal } from "../../appraisal/appraise";
import { type Indicator } from "../../table/performance-table";

/** Keys that indicators are known again by on a later day: their names, numbered where one stands twice. */
export function rowKeys(rows: readonly IndicatorAppraisal[]): (indicator: Indicator) => string {
  const seen = new Map<string, number>();
  const keys = new Map<Indicator, string>();
  for (const { indicator } of rows) {
    const { clean } = indicator.name;
    const count = (seen.get(clean) ?? 0) + 1;
    seen.set(clean, count);
    keys.set(indicator, `${clean}|${String(count)}`);
  }
  return (indicator) => keys.get(indicator) ?? indicator.name.clean;
}
