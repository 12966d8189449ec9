import { type CellContent } from "../../core/edits";
import { type RangeRef } from "../../core/sheet";
import { toRestore, type StoredCell } from "../write/content";
import { ExcelProblem } from "../errors";

/** Queues the loading of all that the journal keeps of cells. */
export function loadStored(range: Excel.Range): Excel.Range {
  return range.load("formulas,values,numberFormat");
}

/** Queues the loading of the sheet that a range is on, and of its charts' names. */
export function loadSheetBehind(range: Excel.Range): Excel.Worksheet {
  range.load("address");
  const sheet = range.worksheet;
  sheet.load("id,name");
  sheet.charts.load("items/name");
  return sheet;
}

/** Loaded cells, row by row. */
export function storedCells(range: Excel.Range): StoredCell[][] {
  const formulas = grid(range.formulas);
  const values = grid(range.values);
  const formats = grid(range.numberFormat);
  return formulas.map((row, at) =>
    row.map((formula, column) => {
      const content = formula as CellContent;
      const value = values[at]?.[column];
      const format = formats[at]?.[column];
      return {
        content,
        format: typeof format === "string" ? format : "General",
        // A formula's content differs from its value; text that begins with "=" does not.
        text: typeof value === "string" && value === content,
      };
    }),
  );
}

function grid(answer: unknown): unknown[][] {
  if (!Array.isArray(answer) || !answer.every(Array.isArray)) {
    throw new ExcelProblem("no-answer");
  }
  return answer as unknown[][];
}

const BLANK: StoredCell = { content: "", format: "General", text: true };

/** Cells of `area`, taken from loaded cells that begin at `origin`; beyond them all is blank. */
export function within(
  cells: readonly (readonly StoredCell[])[],
  origin: { readonly row: number; readonly column: number },
  area: RangeRef,
): StoredCell[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) =>
        cells[area.top + row - origin.row]?.[area.left + column - origin.column] ?? BLANK,
    ),
  );
}

/**
 * Queues the putting back of what cells held; null leaves a cell alone. Text that looks
 * like a number goes in while the cell is formatted as text. Formats are written only
 * where they differ, so that a cell without a look of its own keeps having none.
 *
 * @param found what the cells hold now, in the same grid
 */
export function queueRestoring(
  range: Excel.Range,
  cells: readonly (readonly (StoredCell | null)[])[],
  found: readonly (readonly StoredCell[])[],
): void {
  const formatOf = (row: number, column: number): string => {
    return found[row]?.[column]?.format ?? BLANK.format;
  };
  const restoring = cells.map((row) => row.map((cell) => cell && { cell, ...toRestore(cell) }));
  const before = restoring.map((row, y) =>
    row.map((item, x) => {
      const text = item !== null && (item.asText || item.cell.format === "@");
      return text && formatOf(y, x) !== "@" ? "@" : null;
    }),
  );
  const after = restoring.map((row, y) =>
    row.map((item, x) => {
      const now = before[y]?.[x] ?? formatOf(y, x);
      return item !== null && item.cell.format !== now ? item.cell.format : null;
    }),
  );
  if (says(before)) range.numberFormat = before;
  range.formulas = restoring.map((row) => row.map((item) => item?.content ?? null));
  if (says(after)) range.numberFormat = after;
}

function says(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((row) => row.some((item) => item !== null));
}
