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
  readonly weights: readonly number[];
  readonly norms: readonly number[];
}

/** Rows looked at on either side of a row's expected place for one bigram. */
const NEIGHBOURS = 6;
/** Partners kept of each row. */
const KEPT = 5;

/**
 * Weighs the bigrams of all names together: what many rows say counts little,
 * what few say counts much.
 */
export function weigh(names: readonly string[]): WeighedNames {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const known = new Map<string, readonly number[]>();
  const bags = names.map((name) => {
    const stem = stemOf(name);
    let bag = known.get(stem);
    if (!bag) {
      bag = bigramsOf(stem).map((bigram) => {
        const id = ids.get(bigram) ?? ids.size;
        if (id === ids.size) {
          ids.set(bigram, id);
          counts.push(0);
        }
        return id;
      });
      known.set(stem, bag);
    }
    for (const id of bag) counts[id] = (counts[id] ?? 0) + 1;
    return bag;
  });
  const weights = counts.map((count) => Math.log(1 + names.length / count));
  const norms = bags.map((bag) =>
    Math.sqrt(bag.reduce((sum, id) => sum + (weights[id] ?? 0) ** 2, 0)),
  );
  return { bags, weights, norms };
}

/** How far two of the weighed names speak of the same thing: the cosine of their bags, 0 to 1. */
export function similarityOf(names: WeighedNames, a: number, b: number): number {
  const second = new Set(names.bags[b]);
  let shared = 0;
  for (const id of names.bags[a] ?? []) if (second.has(id)) shared += (names.weights[id] ?? 0) ** 2;
  return cosine(names, shared, a, b);
}

/** Rounding may lift the cosine of equal names a hair above 1. */
function cosine(names: WeighedNames, shared: number, a: number, b: number): number {
  const norm = (names.norms[a] ?? 0) * (names.norms[b] ?? 0);
  return norm === 0 ? 0 : Math.min(1, shared / norm);
}

/** First place in the ascending `list` that is not below `value`. */
function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The likeliest partners of rows `a` among rows `b` (indexes into the weighed names), at
 * least `least` alike. Bounded whatever the table: a bigram that stands in many rows is
 * followed only to the rows around the place where the partner is expected.
 */
export function candidates(
  names: WeighedNames,
  a: readonly number[],
  b: readonly number[],
  least: number,
): readonly Candidate[] {
  const postings = new Map<number, number[]>();
  b.forEach((row, place) => {
    for (const id of names.bags[row] ?? []) {
      const list = postings.get(id);
      if (list) list.push(place);
      else postings.set(id, [place]);
    }
  });
  const shared = new Float64Array(b.length);
  const found: Candidate[] = [];
  a.forEach((row, i) => {
    const expected = Math.floor((i * b.length) / a.length);
    const touched: number[] = [];
    for (const id of names.bags[row] ?? []) {
      const list = postings.get(id);
      if (!list) continue;
      const middle = lowerBound(list, expected);
      const from = Math.max(0, middle - NEIGHBOURS);
      const to = Math.min(list.length, middle + NEIGHBOURS);
      const square = (names.weights[id] ?? 0) ** 2;
      for (let at = from; at < to; at++) {
        const place = list[at] ?? 0;
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + square;
      }
    }
    const own: Candidate[] = [];
    for (const place of touched) {
      const similarity = cosine(names, shared[place] ?? 0, row, b[place] ?? 0);
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
    found.push(...own);
  });
  return found;
}
