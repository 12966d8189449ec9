import { type BandColumn } from "./headings";
import { type SheetView } from "../sheet-view";
import { TOTAL_WORDS } from "../vocabulary/columns";
import { contentOf } from "./content";

/** A column with unlisted headings that holds values, in forms with one column per village. */
export function objectColumns(
  view: SheetView,
  columns: readonly BandColumn[],
  top: number,
  bottom: number,
): number[] {
  if (columns.some((column) => column.role === "target")) return [];
  const found: number[] = [];
  for (const column of columns) {
    if (column.exact) continue;
    const content = contentOf(view, column.column, top, bottom);
    if (content.filled > 0 && content.values * 2 >= content.filled) found.push(column.column);
  }
  return found;
}

/** Of columns for several villages, the one that sums them up. */
export function totalOf(columns: readonly BandColumn[], objects: readonly number[]): number | null {
  const total = columns.find(
    ({ column, heading }) =>
      objects.includes(column) && TOTAL_WORDS.some((word) => heading?.text.includes(word)),
  );
  return total?.column ?? null;
}
