import { type BlockColumns } from "./columns/block-columns";
import { type HeadingBand, type Period } from "./columns/headings";
import { type FormRegion } from "./forms";
import { type ColumnRole, type TableColumn } from "./performance-table";
import { type SheetView } from "./sheet-view";

/** A block of indicators: its headings, what its columns mean, and the period that it is for. */
export interface Block {
  readonly band: HeadingBand;
  readonly columns: BlockColumns;
  readonly period: Period;
}

/** True where a form has columns for what was done: it evaluates or monitors, and plans no more. */
export function hasResults({ bands }: FormRegion): boolean {
  return bands.some(({ columns }) => columns.some(({ role }) => RESULTS.has(role)));
}

const RESULTS: ReadonlySet<ColumnRole> = new Set([
  "actual",
  "forecast",
  "score",
  "weighted-score",
  "likelihood",
]);

/**
 * True where a repeated heading has the same columns as the one before and the same period, or
 * names none: on a new page, that of the page before goes on. Under a long-term block it does
 * only where the rows below go on with the levels above, too.
 */
export function continues(view: SheetView, before: Block | undefined, block: Block): boolean {
  if (!before) return false;
  if (before.period !== block.period) {
    if (block.period !== null) return false;
    const { level1 } = block.columns;
    const first = view.nextRow(block.band.bottom);
    const begins = level1 === null || first === null || !view.blank(first, level1);
    if (before.period === "long-term" && begins) return false;
  }
  const shape = (columns: readonly TableColumn[]): string =>
    columns.map((each) => `${String(each.column)}:${each.role}`).join();
  return shape(before.columns.all) === shape(block.columns.all);
}
