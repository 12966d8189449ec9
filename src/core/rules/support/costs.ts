import { compareCosts, type CostComparison } from "../../appraisal/costs";
import { type PerformanceTable } from "../../table/performance-table";

const KNOWN = new WeakMap<PerformanceTable, CostComparison>();

/** Costs against budget, worked out once a table for all rules. */
export function costsOf(table: PerformanceTable): CostComparison {
  let costs = KNOWN.get(table);
  if (!costs) {
    costs = compareCosts(table);
    KNOWN.set(table, costs);
  }
  return costs;
}
