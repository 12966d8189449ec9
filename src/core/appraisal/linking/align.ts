import { isStep } from "../steps";
import { type Candidates, type Pair } from "./candidates";

/** Best chain that ends at each place, as a Fenwick tree of maxima. */
class BestBefore {
  private readonly score: Float64Array;
  private readonly link: Int32Array;

  constructor(size: number) {
    this.score = new Float64Array(size + 1);
    this.link = new Int32Array(size + 1).fill(-1);
  }

  /** The score of what `upTo` found last. */
  found = 0;

  /** The end of the best chain among places below `place`, -1 if there is none; its score is `found`. */
  upTo(place: number): number {
    let best = 0;
    let link = -1;
    for (let i = place; i > 0; i -= i & -i) {
      if ((this.score[i] ?? 0) > best) {
        best = this.score[i] ?? 0;
        link = this.link[i] ?? -1;
      }
    }
    this.found = best;
    return link;
  }

  add(place: number, score: number, link: number): void {
    for (let i = place + 1; i < this.score.length; i += i & -i) {
      if (score > (this.score[i] ?? 0)) {
        this.score[i] = score;
        this.link[i] = link;
      }
    }
  }
}

/**
 * The order-preserving choice of candidates with the greatest total similarity: both
 * sides of the chosen pairs rise together. O(n log n) in the number of candidates; pauses
 * now and then.
 *
 * @param ordered pairs by rising `a`; of one `a` by falling `b`, so that a row is never chained to itself
 */
export function* alignInOrder(
  ordered: Candidates,
  sizeOfB: number,
): Generator<undefined, readonly Pair[]> {
  const { b, similarity } = ordered;
  const before = new BestBefore(sizeOfB);
  const previous = new Int32Array(ordered.length).fill(-1);
  let best = 0;
  let end = -1;
  for (let index = 0; index < b.length; index++) {
    if (isStep(index)) yield;
    const place = b[index] ?? 0;
    const link = before.upTo(place);
    const total = before.found + (similarity[index] ?? 0);
    previous[index] = link;
    before.add(place, total, index);
    if (total > best) {
      best = total;
      end = index;
    }
  }
  const chosen: Pair[] = [];
  for (let at = end; at >= 0; at = previous[at] ?? -1) chosen.push(ordered.at(at));
  return chosen.reverse();
}
