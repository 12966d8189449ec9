import { type FormRegion } from "./forms";
import { type TableColumn, type TextField, type UnrecognisedCell } from "./performance-table";
import { type SheetView } from "./sheet-view";
import { STEP_ROWS } from "./steps";

/** The rows of a form that was read: its region, and where header and indicators end. */
export interface ReadRows {
  readonly form: FormRegion;
  readonly headerBottom: number;
  readonly lastRow: number;
}

/** First and last column of a form. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** First and last column of the form: those with headings, and those where anything found a role. */
export function columnSpan(
  view: SheetView,
  { form, headerBottom }: ReadRows,
  columns: readonly TableColumn[],
): ColumnSpan {
  const first = columns[0]?.column ?? 0;
  let left = columns.reduce((least, column) => Math.min(least, column.column), first);
  let right = columns.reduce((most, column) => Math.max(most, column.column), first);
  for (let row = form.top; row <= headerBottom; row++) {
    for (let column = 0; column < view.columnCount; column++) {
      if (!view.isUsed(row, column)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { left, right };
}

/** The cells of a form that no role was found for; yields the row now and then. */
export function* unrecognisedCells(
  view: SheetView,
  { form, headerBottom, lastRow }: ReadRows,
  span: ColumnSpan,
): Generator<number, UnrecognisedCell[]> {
  const cells: UnrecognisedCell[] = [];
  for (let row = form.top; row <= lastRow; row++) {
    if (row % STEP_ROWS === 0) yield row;
    for (let column = span.left; column <= span.right; column++) {
      if (view.blank(row, column) || view.isUsed(row, column)) continue;
      cells.push({ ...view.field(row, column), why: row <= headerBottom ? "block" : "column" });
    }
  }
  return cells;
}

/** What other programs left in a form's cells ([bookmark: …], _x000D_); yields the row now and then. */
export function* residues(
  view: SheetView,
  { form, lastRow }: ReadRows,
): Generator<number, TextField[]> {
  const found: TextField[] = [];
  for (let row = form.top; row <= lastRow; row++) {
    if (row % STEP_ROWS === 0) yield row;
    const values = view.sheet.values[row] ?? [];
    for (let column = 0; column < values.length; column++) {
      const value = values[column];
      if (typeof value !== "string" || value.length < 7) continue;
      if (value.includes("[bookmark") || value.includes("_x000D_"))
        found.push(view.field(row, column));
    }
  }
  return found;
}
