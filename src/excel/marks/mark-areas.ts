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

/** Cells or areas between two pauses. */
const STEP = 1024;

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
  let seen = 0;
  for (const mark of marks) {
    const range = parseRange(mark.cell);
    if (!range) throw new Error(`no address: ${mark.cell}`);
    const rank = BY_RANK.indexOf(mark.severity);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        // Counted by cells: one mark may be a whole column.
        if (++seen % STEP === 0) yield;
        const key = keyOf(row, column);
        if (rank > (rankOf.get(key) ?? -1)) rankOf.set(key, rank);
      }
    }
  }
  yield;
  const keysOf = BY_RANK.map((): number[] => []);
  for (const [key, rank] of rankOf) {
    if (++seen % STEP === 0) yield;
    keysOf[rank]?.push(key);
  }
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

/** The size of a sheet. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

function keyOf(row: number, column: number): number {
  return column * ROWS + row;
}

/** Joins cells to vertical runs, and runs of the same rows beside each other to rectangles. */
function* joined(keys: readonly number[]): Generator<undefined, RangeRef[]> {
  const runs: RangeRef[] = [];
  const sorted = Float64Array.from(keys).sort();
  yield;
  let seen = 0;
  for (const key of sorted) {
    if (++seen % STEP === 0) yield;
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
  for (const run of runs) {
    if (++seen % STEP === 0) yield;
    const rows = run.top * ROWS + run.bottom;
    const beside = rectangles.get(rows);
    if (beside?.right === run.left - 1) {
      rectangles.set(rows, { ...beside, right: run.right });
    } else {
      if (beside) done.push(beside);
      rectangles.set(rows, run);
    }
  }
  for (const last of rectangles.values()) done.push(last);
  yield;
  return yield* inReadingOrder(done);
}

/** Sorts areas by their first cell, row by row. Numbers sort many times quicker than areas. */
function* inReadingOrder(areas: readonly RangeRef[]): Generator<undefined, RangeRef[]> {
  const byPlace = new Map<number, RangeRef>();
  let seen = 0;
  for (const area of areas) {
    if (++seen % STEP === 0) yield;
    byPlace.set(area.top * COLUMNS + area.left, area);
  }
  const places = Float64Array.from(byPlace.keys()).sort();
  yield;
  const ordered: RangeRef[] = [];
  for (const place of places) {
    if (++seen % STEP === 0) yield;
    const area = byPlace.get(place);
    if (area) ordered.push(area);
  }
  return ordered;
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
