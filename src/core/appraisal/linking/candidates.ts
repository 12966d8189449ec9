import { isStep } from "../steps";
import { cosine, type WeighedNames } from "./names";

/** A row `a` and its partner among the rows `b`, by words. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Possible pairs as columns of numbers, by rising `a` and of one `a` by falling `b`: a table
 * of many thousand rows has several times as many, and an object for each would keep the
 * garbage collector busy.
 */
export class Candidates {
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly similarity: number[] = [];

  get length(): number {
    return this.a.length;
  }

  add(a: number, b: number, similarity: number): void {
    this.a.push(a);
    this.b.push(b);
    this.similarity.push(similarity);
  }

  /** The pair at a place of the list. */
  at(index: number): Pair {
    return {
      a: this.a[index] ?? 0,
      b: this.b[index] ?? 0,
      similarity: this.similarity[index] ?? 0,
    };
  }
}

/** Rows looked at on either side of a row's expected place for one bigram. */
const NEIGHBOURS = 6;
/** Partners kept of each row. */
const KEPT = 5;

/** Where each bigram stands in a list of rows: places in ascending order, one bigram behind the other. */
export class Places {
  readonly size: number;
  private readonly starts: Int32Array;
  private readonly places: Int32Array;
  /** What each place shares with the bag in question; all 0 between two questions. */
  private readonly shared: Float64Array;
  /** The places that share something with it: as many as `gather` said. */
  readonly touched: Int32Array;

  constructor(
    private readonly names: WeighedNames,
    readonly rows: readonly number[],
  ) {
    const { ids, starts: from, ends: to } = names;
    this.size = rows.length;
    const starts = new Int32Array(names.squares.length + 1);
    let all = 0;
    for (const row of rows) {
      const end = to[row] ?? 0;
      for (let at = from[row] ?? 0; at < end; at++) {
        const id = ids[at] ?? 0;
        starts[id + 1] = (starts[id + 1] ?? 0) + 1;
        all++;
      }
    }
    for (let id = 1; id < starts.length; id++) {
      starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
    }
    const next = starts.slice();
    const places = new Int32Array(all);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0;
      const end = to[row] ?? 0;
      for (let at = from[row] ?? 0; at < end; at++) {
        const id = ids[at] ?? 0;
        const free = next[id] ?? 0;
        places[free] = place;
        next[id] = free + 1;
      }
    }
    this.starts = starts;
    this.places = places;
    this.shared = new Float64Array(rows.length);
    this.touched = new Int32Array(rows.length);
  }

  /**
   * Adds up by place what the rows nearest to `expected` share with the bag of `row`.
   *
   * @returns how many places share something; they stand in `touched` until the next question
   */
  gather(row: number, expected: number): number {
    const { starts, places, shared, touched } = this;
    let count = 0;
    const { ids, starts: from, ends: to, squares } = this.names;
    const last = to[row] ?? 0;
    for (let each = from[row] ?? 0; each < last; each++) {
      const id = ids[each] ?? 0;
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
      const until = Math.min(end, low + NEIGHBOURS);
      for (let at = Math.max(start, low - NEIGHBOURS); at < until; at++) {
        const place = places[at] ?? 0;
        const before = shared[place] ?? 0;
        if (before === 0) touched[count++] = place;
        shared[place] = before + square;
      }
    }
    return count;
  }

  /** What was added up for a place, which is forgotten with that. */
  take(place: number): number {
    const sum = this.shared[place] ?? 0;
    this.shared[place] = 0;
    return sum;
  }
}

/** The best few partners of one row: the more alike first, of those the nearer, else in the order they came. */
class Best {
  readonly places = new Int32Array(KEPT);
  readonly similarities = new Float64Array(KEPT);
  size = 0;

  offer(place: number, similarity: number, expected: number): void {
    const { places, similarities } = this;
    let at = this.size;
    while (at > 0) {
      const before = similarities[at - 1] ?? 0;
      const nearer = Math.abs(place - expected) < Math.abs((places[at - 1] ?? 0) - expected);
      if (before > similarity || (before === similarity && !nearer)) break;
      at--;
    }
    if (at === KEPT) return;
    for (let behind = Math.min(this.size, KEPT - 1); behind > at; behind--) {
      places[behind] = places[behind - 1] ?? 0;
      similarities[behind] = similarities[behind - 1] ?? 0;
    }
    places[at] = place;
    similarities[at] = similarity;
    this.size = Math.min(this.size + 1, KEPT);
  }

  /** Hands all over as partners of `a`, the farther places first, as the alignment wants them. */
  moveTo(found: Candidates, a: number): void {
    const { places, similarities, size } = this;
    for (let end = 1; end < size; end++) {
      const place = places[end] ?? 0;
      const similarity = similarities[end] ?? 0;
      let at = end;
      for (; at > 0 && (places[at - 1] ?? 0) < place; at--) {
        places[at] = places[at - 1] ?? 0;
        similarities[at] = similarities[at - 1] ?? 0;
      }
      places[at] = place;
      similarities[at] = similarity;
    }
    for (let at = 0; at < size; at++) found.add(a, places[at] ?? 0, similarities[at] ?? 0);
    this.size = 0;
  }
}

/**
 * The likeliest partners of rows `a` (indexes into the weighed names) among the rows `b`, at
 * least `least` alike. Bounded whatever the table: a bigram that stands in many rows is
 * followed only to the rows around the place where the partner is expected. Pauses now and
 * then.
 */
export function* candidates(
  names: WeighedNames,
  a: readonly number[],
  b: Places,
  least: number,
): Generator<undefined, Candidates> {
  const { norms } = names;
  const found = new Candidates();
  const best = new Best();
  for (let i = 0; i < a.length; i++) {
    if (isStep(i)) yield;
    const row = a[i] ?? 0;
    const expected = Math.floor((i * b.size) / a.length);
    const count = b.gather(row, expected);
    const norm = norms[row] ?? 0;
    for (let at = 0; at < count; at++) {
      const place = b.touched[at] ?? 0;
      const similarity = cosine(b.take(place), norm, norms[b.rows[place] ?? 0] ?? 0);
      if (similarity >= least) best.offer(place, similarity, expected);
    }
    best.moveTo(found, i);
  }
  return found;
}
