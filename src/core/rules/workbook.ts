import { type PerformanceTable } from "../table/performance-table";
import { type CheckResult } from "./finding";
import { check, type CheckOptions } from "./run";

/** One table of a workbook with everything that checking it says. */
export interface CheckedTable {
  readonly table: PerformanceTable;
  readonly result: CheckResult;
}

/**
 * Checks all tables of a workbook, each with the others in sight, in the order given.
 * For progress and cancelling, check them one by one with `workbook: tables`.
 */
export function checkWorkbook(
  tables: readonly PerformanceTable[],
  options: Omit<CheckOptions, "workbook"> = {},
): readonly CheckedTable[] {
  return tables.map((table) => ({ table, result: check(table, { ...options, workbook: tables }) }));
}
