import { parseCell, type RangeRef } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import { type PerformanceTable } from "../../table/performance-table";
import { type CellContent } from "../edit";
import { bodyRows, type RowPlace } from "./level-rows";
import { type Stretch } from "./row-edit";

/** The table and sheet that a row is put into or taken out of, with what is known of its merges. */
export interface RowSource {
  readonly table: PerformanceTable;
  readonly sheet: Sheet;
  /** Merged areas that cross the row. */
  readonly merges: readonly RangeRef[];
  /** The sheet merges its labels over their rows, so that a label of one row is to span two. */
  readonly mergesLabels: boolean;
}

/** Columns in use on a sheet. */
export function columnsOf({ origin, columnCount }: Sheet): Stretch {
  return { left: origin.column, right: origin.column + columnCount - 1 };
}

/** What a row holds, formulas with their "=". */
export function contentOf(sheet: Sheet, row: number): readonly CellContent[] {
  return sheet.formulas[row - sheet.origin.row] ?? [];
}

/** Every formula of a sheet with its place. */
export function formulasOf(sheet: Sheet): { row: number; column: number; formula: string }[] {
  return sheet.formulas.flatMap((cells, y) =>
    cells.flatMap((content, x) => {
      const formula = typeof content === "string" && content.startsWith("=") ? content : null;
      // Text that begins with = is its own value.
      if (formula === null || sheet.values[y]?.[x] === formula) return [];
      return [{ row: y + sheet.origin.row, column: x + sheet.origin.column, formula }];
    }),
  );
}

/** Whether an area spans rows. */
export function isTall({ top, bottom }: RangeRef): boolean {
  return bottom > top;
}

/** The area of a label: its merge, else its cell. */
export function areaOf(cell: string, merges: readonly RangeRef[]): RangeRef | null {
  const at = parseCell(cell);
  if (!at) return null;
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
  );
  return merge ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
}

/** Columns of the table beside those of its labels, in stretches. */
export function besideLabels(place: RowPlace, { table, merges }: RowSource): Stretch[] {
  const labels = [
    ...merges.filter(isTall),
    ...place.labels.flatMap(({ cell }) => areaOf(cell, merges) ?? []),
  ];
  const stretches: { left: number; right: number }[] = [];
  for (let column = table.range.left; column <= table.range.right; column++) {
    if (labels.some(({ left, right }) => column >= left && column <= right)) continue;
    const last = stretches.at(-1);
    if (last?.right === column - 1) last.right = column;
    else stretches.push({ left: column, right: column });
  }
  return stretches;
}

/** Whether a row is the first or last of its table. */
export function isAtEdge(row: number, { table, sheet }: RowSource): boolean {
  const rows = bodyRows(table, sheet);
  return rows[0]?.row === row || rows.at(-1)?.row === row;
}
