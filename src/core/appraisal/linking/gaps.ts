import { type Pair } from "./candidates";
import { similarityOf, type WeighedNames } from "./names";
import { type Chosen } from "./pairs";

/** Fewer aligned rows, or a smaller share of them, say nothing about what stands between. */
const LEAST_ALIGNED = 3;
const LEAST_SHARE = 0.6;
/** A gap between aligned neighbours is closed by place only up to this many rows. */
const WIDEST_GAP = 2;

/**
 * Pairs what stands between two aligned neighbours where both sides have the same few rows
 * left: quality rows run parallel to quantity rows, so place alone tells them. Only in
 * tables whose rows are mostly aligned by their words.
 */
export function closeGaps(
  names: WeighedNames,
  { inOrder, outOfOrder }: Chosen,
  rowsOfA: readonly number[],
  rowsOfB: readonly number[],
): readonly Pair[] {
  const least = LEAST_SHARE * Math.min(rowsOfA.length, rowsOfB.length);
  if (inOrder.length < LEAST_ALIGNED || inOrder.length < least) return [];
  const doneOfA = new Set(outOfOrder.map(({ a }) => a));
  const doneOfB = new Set(outOfOrder.map(({ b }) => b));
  const closed: Pair[] = [];
  const close = (fromA: number, toA: number, fromB: number, toB: number): void => {
    if (fromA === toA || fromB === toB) return;
    const leftOfA = placesLeft(fromA, toA, doneOfA);
    const leftOfB = placesLeft(fromB, toB, doneOfB);
    if (leftOfA.length !== leftOfB.length || leftOfA.length > WIDEST_GAP) return;
    leftOfA.forEach((a, index) => {
      const b = leftOfB[index] ?? 0;
      closed.push({ a, b, similarity: similarityOf(names, rowsOfA[a] ?? 0, rowsOfB[b] ?? 0) });
    });
  };
  let [a, b] = [0, 0];
  for (const pair of inOrder) {
    close(a, pair.a, b, pair.b);
    [a, b] = [pair.a + 1, pair.b + 1];
  }
  close(a, rowsOfA.length, b, rowsOfB.length);
  return closed;
}

/** The places of a gap whose rows have no partner elsewhere. */
function placesLeft(from: number, to: number, done: ReadonlySet<number>): readonly number[] {
  const left: number[] = [];
  for (let place = from; place < to; place++) if (!done.has(place)) left.push(place);
  return left;
}
