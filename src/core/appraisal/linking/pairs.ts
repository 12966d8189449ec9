import { isStep } from "../steps";
import { alignInOrder } from "./align";
import { Candidates, type Pair } from "./candidates";

/** Out of order, only rows that are clearly alike belong together. */
const LEAST_OUT_OF_ORDER = 0.5;
/** A partner that is better by this much leaves no doubt. */
const CLEARLY = 0.25;

/** Pairs of rows that speak of the same task, each row in one at most. */
export interface Chosen {
  /** Both sides rise together. */
  readonly inOrder: readonly Pair[];
  /** Plainly alike although they stand elsewhere. */
  readonly outOfOrder: readonly Pair[];
}

/** The best similarity that each row has, and which candidate it is; of equal ones none is the best. */
class BestOf {
  readonly similarity: Float64Array;
  readonly index: Int32Array;

  constructor(size: number) {
    this.similarity = new Float64Array(size);
    this.index = new Int32Array(size).fill(-1);
  }

  offer(row: number, similarity: number, index: number): void {
    const best = this.similarity[row] ?? 0;
    if (similarity > best) {
      this.similarity[row] = similarity;
      this.index[row] = index;
    } else if (similarity === best) {
      this.index[row] = -1;
    }
  }
}

/**
 * Leaves out what is outshone: where two rows are each other's best partner and plainly
 * alike, a much weaker pair of either of them is no candidate. Otherwise costs in another
 * order than their tasks, which all share some word (教师培训, 学生培训 …), would be chained
 * to the wrong tasks in order.
 */
function* withoutOutshone(
  all: Candidates,
  sizeOfA: number,
  sizeOfB: number,
): Generator<undefined, Candidates> {
  const { a, b, similarity } = all;
  const bestOfA = new BestOf(sizeOfA);
  const bestOfB = new BestOf(sizeOfB);
  for (let index = 0; index < all.length; index++) {
    if (isStep(index)) yield;
    const alike = similarity[index] ?? 0;
    bestOfA.offer(a[index] ?? 0, alike, index);
    bestOfB.offer(b[index] ?? 0, alike, index);
  }
  const isTaken = (index: number): boolean => {
    if (index < 0 || (similarity[index] ?? 0) < LEAST_OUT_OF_ORDER) return false;
    return bestOfA.index[a[index] ?? 0] === index && bestOfB.index[b[index] ?? 0] === index;
  };
  const left = new Candidates();
  for (let index = 0; index < all.length; index++) {
    if (isStep(index)) yield;
    const [row, other] = [a[index] ?? 0, b[index] ?? 0];
    const clearly = (similarity[index] ?? 0) + CLEARLY;
    const byA = bestOfA.index[row] ?? -1;
    const byB = bestOfB.index[other] ?? -1;
    if (isTaken(byA) && (similarity[byA] ?? 0) > clearly) continue;
    if (isTaken(byB) && (similarity[byB] ?? 0) > clearly) continue;
    left.add(row, other, similarity[index] ?? 0);
  }
  return left;
}

/** Chooses pairs among candidates: first in order, then what is left and plainly alike. */
export function* choosePairs(
  all: Candidates,
  sizeOfA: number,
  sizeOfB: number,
): Generator<undefined, Chosen> {
  const candidates = yield* withoutOutshone(all, sizeOfA, sizeOfB);
  const inOrder = yield* alignInOrder(candidates, sizeOfB);
  yield;
  const doneOfA = new Uint8Array(sizeOfA);
  const doneOfB = new Uint8Array(sizeOfB);
  for (const { a, b } of inOrder) {
    doneOfA[a] = 1;
    doneOfB[b] = 1;
  }
  yield;
  const rest: Pair[] = [];
  for (let index = 0; index < candidates.length; index++) {
    if (isStep(index)) yield;
    if ((candidates.similarity[index] ?? 0) < LEAST_OUT_OF_ORDER) continue;
    if (doneOfA[candidates.a[index] ?? 0] === 1 || doneOfB[candidates.b[index] ?? 0] === 1)
      continue;
    rest.push(candidates.at(index));
  }
  rest.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  yield;
  const outOfOrder: Pair[] = [];
  for (const pair of rest) {
    if (doneOfA[pair.a] === 1 || doneOfB[pair.b] === 1) continue;
    doneOfA[pair.a] = 1;
    doneOfB[pair.b] = 1;
    outOfOrder.push(pair);
  }
  return { inOrder, outOfOrder };
}
