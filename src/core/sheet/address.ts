/**
 * A1 addresses. Rows and columns are zero-based everywhere in the code; only
 * A1 text (and the command line's `row`) counts from one, as a person does.
 */

/** One cell of a worksheet, zero-based. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, zero-based. */
export interface RangeRef {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS: string[] = [];

/** Column letters of a zero-based column: 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let rest = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  LETTERS[column] = letters;
  return letters;
}

/** A1 text of a cell, without a sheet name: (0, 0) → "A1". */
export function toA1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 text of a rectangle; a single cell is written "B2", not "B2:B2". */
export function rangeToA1(range: RangeRef): string {
  const from = toA1(range.top, range.left);
  const to = toA1(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Reads "D34" or "$D$34"; null if the text is no single-cell address. */
export function parseCell(a1: string): CellRef | null {
  const [, letters, digits] = CELL.exec(a1) ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Reads "A1:F66" or "A1", with or without a sheet name; null if it is no address. */
export function parseRange(a1: string): RangeRef | null {
  const local = a1.slice(a1.lastIndexOf("!") + 1);
  const [first, second = first, ...more] = local.split(":");
  if (first === undefined || second === undefined || more.length > 0) return null;
  const from = parseCell(first);
  const to = parseCell(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Whether a cell lies in a range. */
export function contains({ top, left, bottom, right }: RangeRef, cell: CellRef): boolean {
  return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
}
