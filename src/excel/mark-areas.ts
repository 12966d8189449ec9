import { parseRange, rangeToA1, type RangeRef } from "../core/sheet";
import { type Severity } from "../core/rules";

/** A cell or range of a sheet that is to be marked. */
export interface Mark {
  /** A1 text without a sheet name. */
  readonly cell: string;
  readonly severity: Severity;
}

/** Excel takes addresses up to 8,192 characters and cuts longer ones without a word. */
const ADDRESS_LENGTH = 7_900;

const BY_RANK: readonly Severity[] = ["hint", "warning", "error"];

/** Cells of one severity, as addresses for `getRanges`, each under 8,000 characters. */
export interface MarkedAreas {
  readonly severity: Severity;
  readonly addresses: readonly string[];
}

/**
 * Lays marks out so that no cell has two: the gravest wins. Cells below or beside each
 * other become one area.
 *
 * @returns severities from hint to error (the last one added lies on top), and the number of cells
 */
export function layOut(marks: readonly Mark[]): {
  readonly areas: readonly MarkedAreas[];
  readonly cells: number;
} {
  const rankOf = new Map<number, number>();
  for (const mark of marks) {
    const range = parseRange(mark.cell);
    if (!range) throw new Error(`no address: ${mark.cell}`);
    const rank = BY_RANK.indexOf(mark.severity);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const key = keyOf(row, column);
        if (rank > (rankOf.get(key) ?? -1)) rankOf.set(key, rank);
      }
    }
  }
  const areas = BY_RANK.map((severity, rank) => {
    const keys = [...rankOf].filter(([, known]) => known === rank).map(([key]) => key);
    return { severity, addresses: inPieces(joined(keys).map(rangeToA1)) };
  });
  return { areas: areas.filter(({ addresses }) => addresses.length > 0), cells: rankOf.size };
}

const ROWS = 1_048_576;

function keyOf(row: number, column: number): number {
  return column * ROWS + row;
}

/** Joins cells to vertical runs, and runs of the same rows beside each other to rectangles. */
function joined(keys: readonly number[]): RangeRef[] {
  const runs: RangeRef[] = [];
  for (const key of [...keys].sort((a, b) => a - b)) {
    const column = Math.floor(key / ROWS);
    const row = key % ROWS;
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const rectangles = new Map<string, RangeRef>();
  const done: RangeRef[] = [];
  for (const run of runs) {
    const rows = `${String(run.top)}:${String(run.bottom)}`;
    const beside = rectangles.get(rows);
    if (beside?.right === run.left - 1) {
      rectangles.set(rows, { ...beside, right: run.right });
    } else {
      if (beside) done.push(beside);
      rectangles.set(rows, run);
    }
  }
  return [...done, ...rectangles.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Joins addresses with commas into texts that Excel takes whole. */
export function inPieces(addresses: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const address of addresses) {
    if (piece !== "" && piece.length + 1 + address.length > ADDRESS_LENGTH) {
      pieces.push(piece);
      piece = "";
    }
    piece = piece === "" ? address : `${piece},${address}`;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}
