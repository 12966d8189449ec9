import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { rowsOfWrongMagnitude } from "../money/magnitude";
import { over100 } from "./over-100";
import { isWrongSign } from "./signs";
import { unitsDiffer } from "./units-differ";

/**
 * True where the target itself is wrong beyond doubt (C04, C06, C11, C12): whether it was
 * met, and what the row should score, cannot be said, and is not said a second time.
 */
export function isTargetWrong(row: Indicator, table: PerformanceTable): boolean {
  if (isWrongSign(row) || unitsDiffer(row) !== null) return true;
  if (over100(row).some((field) => field.cell === row.target?.cell)) return true;
  return rowsOfWrongMagnitude(table).has(row);
}
