import { parseRange, rangeToA1, type RangeRef } from "../../core/sheet";
import { type Severity } from "../../core/rules";

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

/** Marks between two pauses. */
const STEP = 2048;

/** How marks lie on a sheet. */
export interface Layout {
  /** Severities from hint to error: the last one added lies on top. */
  readonly areas: readonly MarkedAreas[];
  /** The number of cells. */
  readonly cells: number;
}

/**
 * Lays marks out so that no cell has two: the gravest wins. Cells below or beside each
 * other become one area. Pauses now and then.
 */
export function* layOut(marks: readonly Mark[]): Generator<undefined, Layout> {
  const rankOf = new Map<number, number>();
  for (const [index, mark] of marks.entries()) {
    if (index % STEP === STEP - 1) yield;
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
  yield;
  const keysOf = BY_RANK.map((): number[] => []);
  for (const [key, rank] of rankOf) keysOf[rank]?.push(key);
  const areas: MarkedAreas[] = [];
  for (const [rank, severity] of BY_RANK.entries()) {
    yield;
    const keys = keysOf[rank] ?? [];
    if (keys.length === 0) continue;
    const addresses: string[] = [];
    for (const [index, range] of (yield* joined(keys)).entries()) {
      if (index % STEP === STEP - 1) yield;
      addresses.push(rangeToA1(range));
    }
    yield;
    areas.push({ severity, addresses: inPieces(addresses) });
  }
  return { areas, cells: rankOf.size };
}

const ROWS = 1_048_576;

function keyOf(row: number, column: number): number {
  return column * ROWS + row;
}

/** Joins cells to vertical runs, and runs of the same rows beside each other to rectangles. */
function* joined(keys: readonly number[]): Generator<undefined, RangeRef[]> {
  const runs: RangeRef[] = [];
  const sorted = Float64Array.from(keys).sort();
  yield;
  for (const [index, key] of sorted.entries()) {
    if (index % STEP === STEP - 1) yield;
    const column = Math.floor(key / ROWS);
    const row = key % ROWS;
    const last = runs.at(-1);
    if (last?.left === column && last.bottom === row - 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const rectangles = new Map<number, RangeRef>();
  const done: RangeRef[] = [];
  for (const [index, run] of runs.entries()) {
    if (index % STEP === STEP - 1) yield;
    const rows = run.top * ROWS + run.bottom;
    const beside = rectangles.get(rows);
    if (beside?.right === run.left - 1) {
      rectangles.set(rows, { ...beside, right: run.right });
    } else {
      if (beside) done.push(beside);
      rectangles.set(rows, run);
    }
  }
  yield;
  const all = [...done, ...rectangles.values()];
  yield;
  return all.sort((a, b) => a.top - b.top || a.left - b.left);
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
