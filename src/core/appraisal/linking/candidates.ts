import { type Indicator } from "../../table/performance-table";
import { isStep } from "../steps";
import { bigramsOf, stemOf } from "./stems";

/** A possible partner of row `a` among the rows `b`, by words. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** Names as bags of bigrams with weights, so that any two of them can be compared. */
export interface WeighedNames {
  readonly bags: readonly (readonly number[])[];
  /** Weights of the bigrams, squared. */
  readonly squares: readonly number[];
  readonly norms: readonly number[];
}

/** Rows looked at on either side of a row's expected place for one bigram. */
const NEIGHBOURS = 6;
/** Partners kept of each row. */
const KEPT = 5;

/**
 * Weighs the bigrams of all names together: what many rows say counts little,
 * what few say counts much. Pauses now and then.
 */
export function* weigh(rows: readonly Indicator[]): Generator<undefined, WeighedNames> {
  const ids = new Map<number, number>();
  const counts: number[] = [];
  const known = new Map<string, readonly number[]>();
  const bags: (readonly number[])[] = [];
  for (const { name } of rows) {
    if (isStep(bags.length)) yield;
    const stem = stemOf(name.clean);
    let bag = known.get(stem);
    if (!bag) {
      bag = bagOf(stem, ids);
      known.set(stem, bag);
    }
    for (const id of bag) counts[id] = (counts[id] ?? 0) + 1;
    bags.push(bag);
  }
  yield;
  const squares = counts.map((count) => Math.log(1 + rows.length / count) ** 2);
  const norms: number[] = [];
  for (const bag of bags) {
    if (isStep(norms.length)) yield;
    let sum = 0;
    for (const id of bag) sum += squares[id] ?? 0;
    norms.push(Math.sqrt(sum));
  }
  yield;
  return { bags, squares, norms };
}

/** Ids of a stem's bigrams; new ones get the next id. */
function bagOf(stem: string, ids: Map<number, number>): readonly number[] {
  return bigramsOf(stem).map((pair) => {
    let id = ids.get(pair);
    if (id === undefined) {
      id = ids.size;
      ids.set(pair, id);
    }
    return id;
  });
}

/** How far two of the weighed names speak of the same thing: the cosine of their bags, 0 to 1. */
export function similarityOf(names: WeighedNames, a: number, b: number): number {
  const second = new Set(names.bags[b]);
  let shared = 0;
  for (const id of names.bags[a] ?? []) if (second.has(id)) shared += names.squares[id] ?? 0;
  return cosine(shared, names.norms[a] ?? 0, names.norms[b] ?? 0);
}

/** Rounding may lift the cosine of equal names a hair above 1. */
function cosine(shared: number, normOfA: number, normOfB: number): number {
  const norm = normOfA * normOfB;
  return norm === 0 ? 0 : Math.min(1, shared / norm);
}

/** Where each bigram stands in a list of rows: places in ascending order, one bigram behind the other. */
export class Places {
  readonly size: number;
  private readonly starts: Int32Array;
  private readonly places: Int32Array;

  constructor(
    private readonly names: WeighedNames,
    readonly rows: readonly number[],
  ) {
    this.size = rows.length;
    this.starts = new Int32Array(names.squares.length + 1);
    let all = 0;
    for (const row of rows) {
      for (const id of names.bags[row] ?? []) {
        this.starts[id + 1] = (this.starts[id + 1] ?? 0) + 1;
        all++;
      }
    }
    for (let id = 1; id < this.starts.length; id++) {
      this.starts[id] = (this.starts[id] ?? 0) + (this.starts[id - 1] ?? 0);
    }
    const next = this.starts.slice();
    this.places = new Int32Array(all);
    rows.forEach((row, place) => {
      for (const id of names.bags[row] ?? []) {
        const at = next[id] ?? 0;
        this.places[at] = place;
        next[id] = at + 1;
      }
    });
  }

  /** Adds up by place what the rows nearest to `expected` share with a bag; notes the places. */
  gather(bag: readonly number[], expected: number, shared: Float64Array, touched: number[]): void {
    const { starts, places } = this;
    const { squares } = this.names;
    for (const id of bag) {
      const start = starts[id] ?? 0;
      const end = starts[id + 1] ?? 0;
      let low = start;
      let high = end;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) < expected) low = middle + 1;
        else high = middle;
      }
      const square = squares[id] ?? 0;
      const to = Math.min(end, low + NEIGHBOURS);
      for (let at = Math.max(start, low - NEIGHBOURS); at < to; at++) {
        const place = places[at] ?? 0;
        const before = shared[place] ?? 0;
        if (before === 0) touched.push(place);
        shared[place] = before + square;
      }
    }
  }
}

/**
 * The likeliest partners of rows `a` (indexes into the weighed names) among the rows `b`, at
 * least `least` alike. Bounded whatever the table: a bigram that stands in many rows is
 * followed only to the rows around the place where the partner is expected. Pauses now and
 * then.
 *
 * @returns pairs by rising `a`, of one `a` by falling `b`
 */
export function* candidates(
  names: WeighedNames,
  a: readonly number[],
  b: Places,
  least: number,
): Generator<undefined, readonly Candidate[]> {
  const shared = new Float64Array(b.size);
  const found: Candidate[] = [];
  const touched: number[] = [];
  for (const [i, row] of a.entries()) {
    if (isStep(i)) yield;
    const expected = Math.floor((i * b.size) / a.length);
    touched.length = 0;
    b.gather(names.bags[row] ?? [], expected, shared, touched);
    const norm = names.norms[row] ?? 0;
    const own: Candidate[] = [];
    for (const place of touched) {
      const similarity = cosine(shared[place] ?? 0, norm, names.norms[b.rows[place] ?? 0] ?? 0);
      shared[place] = 0;
      if (similarity >= least) own.push({ a: i, b: place, similarity });
    }
    if (own.length > KEPT) {
      own.sort(
        (x, y) =>
          y.similarity - x.similarity || Math.abs(x.b - expected) - Math.abs(y.b - expected),
      );
      own.length = KEPT;
    }
    // The alignment wants the farther places of a row first.
    if (own.length > 1) own.sort((x, y) => y.b - x.b);
    for (const each of own) found.push(each);
  }
  return found;
}
