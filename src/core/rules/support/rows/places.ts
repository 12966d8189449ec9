import { rangeToA1, toA1 } from "../../../sheet";
import { type PerformanceTable } from "../../../table/performance-table";

/** The cells of one column beside the indicators, as an address: F10:F67. */
export function columnRange(table: PerformanceTable, column: number): string {
  const first = table.indicators[0]?.row ?? table.range.top;
  const last = table.indicators.at(-1)?.row ?? table.range.bottom;
  return rangeToA1({ top: first, bottom: last, left: column, right: column });
}

/** The first cell of the whole form: where a finding about the form itself goes. */
export function topOf(table: PerformanceTable): string {
  return table.title?.cell ?? toA1(table.range.top, table.range.left);
}
