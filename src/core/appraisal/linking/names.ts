import { type Indicator } from "../../table/performance-table";
import { isStep } from "../steps";
import { PairIds } from "./pair-ids";
import { stemOf } from "./stems";
import { GENERIC_WORDS } from "./vocabulary/generic-words";

/**
 * Names as bags of bigrams with weights, so that any two of them can be compared. The bags
 * lie one behind the other in one array: a list of its own for each of many thousand rows
 * would cost more than the comparing.
 */
export interface WeighedNames {
  /** Ids of bigrams; those of row r from `starts[r]` up to `ends[r]`, each once. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Weights of the bigrams, squared, by id. */
  readonly squares: Float64Array;
  /** Length of each row's bag as a vector. */
  readonly norms: Float64Array;
}

/** How much of its weight a word keeps that fits any task. */
const GENERIC_SHARE = 0.2;

/** The bags in the making: rows of one stem share one. */
class Bags {
  readonly pairs = new PairIds();
  ids = new Int32Array(1024);
  private size = 0;
  /** The bag that last held a bigram, so that none takes it twice. */
  private taken = new Int32Array(1024);
  private count = 0;

  constructor() {
    // The first ids are theirs.
    for (const word of GENERIC_WORDS) this.pairs.idOf(word.charCodeAt(0), word.charCodeAt(1));
  }

  /** Takes in the bigrams of a stem; a single character is a pair with nothing. Returns where they end. */
  add(stem: string): number {
    const bag = ++this.count;
    const last = Math.max(stem.length - 1, Math.min(stem.length, 1));
    this.reserve(last);
    for (let at = 0; at < last; at++) {
      const second = at + 1 < stem.length ? stem.charCodeAt(at + 1) : 0;
      const id = this.pairs.idOf(stem.charCodeAt(at), second);
      if (id >= this.taken.length) this.taken = grown(this.taken, id + 1);
      if (this.taken[id] === bag) continue;
      this.taken[id] = bag;
      this.ids[this.size++] = id;
    }
    return this.size;
  }

  private reserve(more: number): void {
    if (this.size + more > this.ids.length) this.ids = grown(this.ids, this.size + more);
  }
}

/** A copy with room for at least `size` numbers. */
function grown(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * Weighs the bigrams of all names together: what many rows say counts little,
 * what few say counts much. Pauses now and then.
 */
export function* weigh(rows: readonly Indicator[]): Generator<undefined, WeighedNames> {
  const bags = new Bags();
  const starts = new Int32Array(rows.length);
  const ends = new Int32Array(rows.length);
  const rowOfStem = new Map<string, number>();
  let size = 0;
  for (let row = 0; row < rows.length; row++) {
    if (isStep(row)) yield;
    const stem = stemOf(rows[row]?.name.clean ?? "");
    const same = rowOfStem.get(stem);
    if (same === undefined) {
      rowOfStem.set(stem, row);
      starts[row] = size;
      size = bags.add(stem);
      ends[row] = size;
    } else {
      starts[row] = starts[same] ?? 0;
      ends[row] = ends[same] ?? 0;
    }
  }
  yield;
  const { ids } = bags;
  const counts = new Int32Array(bags.pairs.size);
  for (let row = 0; row < rows.length; row++) {
    if (isStep(row)) yield;
    const end = ends[row] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  yield;
  const squares = new Float64Array(counts.length);
  for (let id = 0; id < counts.length; id++) {
    const share = id < GENERIC_WORDS.length ? GENERIC_SHARE : 1;
    squares[id] = share * Math.log(1 + rows.length / Math.max(counts[id] ?? 0, 1)) ** 2;
  }
  yield;
  const norms = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    if (isStep(row)) yield;
    const end = ends[row] ?? 0;
    let sum = 0;
    for (let at = starts[row] ?? 0; at < end; at++) sum += squares[ids[at] ?? 0] ?? 0;
    norms[row] = Math.sqrt(sum);
  }
  yield;
  return { ids, starts, ends, squares, norms };
}

/** How far two of the weighed names speak of the same thing: the cosine of their bags, 0 to 1. */
export function similarityOf(names: WeighedNames, a: number, b: number): number {
  const { ids, starts, ends, squares, norms } = names;
  const second = new Set(ids.subarray(starts[b] ?? 0, ends[b] ?? 0));
  const end = ends[a] ?? 0;
  let shared = 0;
  for (let at = starts[a] ?? 0; at < end; at++) {
    const id = ids[at] ?? 0;
    if (second.has(id)) shared += squares[id] ?? 0;
  }
  return cosine(shared, norms[a] ?? 0, norms[b] ?? 0);
}

/** Rounding may lift the cosine of equal names a hair above 1. */
export function cosine(shared: number, normOfA: number, normOfB: number): number {
  const norm = normOfA * normOfB;
  return norm === 0 ? 0 : Math.min(1, shared / norm);
}
