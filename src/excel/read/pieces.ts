import { type RangeRef } from "../../core/sheet";

/**
 * Cells of the first piece that is read, before it is known how much a cell holds. At the
 * 40–150 bytes that a cell of a real table takes in the answer (four grids), this stays
 * far under the limit, and its parsing far under 50 ms.
 */
export const FIRST_CELLS = 20_000;

/** Bytes that a piece may be expected to take: Excel on the web ends at 5 MB, with room to err. */
export const PIECE_BYTES = 3_000_000;

/** No later piece is larger than this, however little a cell holds. */
export const MOST_CELLS = 60_000;

/** A part of a sheet that is read at once. */
export interface Piece {
  readonly sheet: number;
  readonly range: RangeRef;
}

export function cellsOf(range: RangeRef): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/**
 * Takes a piece of at most `cells` cells off the beginning of a range: whole rows, or a
 * part of one row where a row is wider than that.
 *
 * @returns the piece and what remains, null when nothing does. What remains of a row that
 *   was cut is read before the rows below it.
 */
export function takePiece(
  range: RangeRef,
  cells: number,
): { readonly piece: RangeRef; readonly rest: readonly RangeRef[] } {
  const width = range.right - range.left + 1;
  if (width > cells) {
    const right = range.left + Math.max(1, cells) - 1;
    const rest: RangeRef[] = [{ ...range, left: right + 1, bottom: range.top }];
    if (range.bottom > range.top) rest.push({ ...range, top: range.top + 1 });
    return { piece: { ...range, right, bottom: range.top }, rest };
  }
  const rows = Math.max(1, Math.floor(cells / width));
  if (range.top + rows > range.bottom) return { piece: range, rest: [] };
  return {
    piece: { ...range, bottom: range.top + rows - 1 },
    rest: [{ ...range, top: range.top + rows }],
  };
}

/** Halves a piece that was too much for one answer; null if it is a single cell. */
export function halve(range: RangeRef): readonly [RangeRef, RangeRef] | null {
  if (range.bottom > range.top) {
    const middle = Math.floor((range.top + range.bottom) / 2);
    return [
      { ...range, bottom: middle },
      { ...range, top: middle + 1 },
    ];
  }
  if (range.right > range.left) {
    const middle = Math.floor((range.left + range.right) / 2);
    return [
      { ...range, right: middle },
      { ...range, left: middle + 1 },
    ];
  }
  return null;
}

/** Rows of a grid that are weighed at most: what comes next is budgeted with room to err. */
const WEIGHED_ROWS = 500;

/**
 * Bytes of grids in the answer, from rows spread over them: quotes and commas, three bytes a
 * character beyond ASCII.
 */
export function bytesOf(grids: readonly (readonly (readonly unknown[])[])[]): number {
  let bytes = 0;
  for (const grid of grids) {
    const every = Math.ceil(grid.length / WEIGHED_ROWS);
    let weighed = 0;
    let weight = 0;
    for (let row = 0; row < grid.length; row += every) {
      weighed++;
      for (const cell of grid[row] ?? [])
        weight += 4 + (typeof cell === "string" ? textBytes(cell) : 8);
    }
    if (weighed > 0) bytes += (weight * grid.length) / weighed;
  }
  return bytes;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) bytes += 2;
  return bytes;
}
