import { type Candidate } from "./candidates";

/** Best chain that ends at each place, as a Fenwick tree of maxima. */
class BestBefore {
  private readonly score: Float64Array;
  private readonly link: Int32Array;

  constructor(size: number) {
    this.score = new Float64Array(size + 1);
    this.link = new Int32Array(size + 1).fill(-1);
  }

  /** Best score and chain end among places below `place`. */
  upTo(place: number): { readonly score: number; readonly link: number } {
    let best = 0;
    let link = -1;
    for (let i = place; i > 0; i -= i & -i) {
      if ((this.score[i] ?? 0) > best) {
        best = this.score[i] ?? 0;
        link = this.link[i] ?? -1;
      }
    }
    return { score: best, link };
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
 * sides of the chosen pairs rise together. O(n log n) in the number of candidates.
 */
export function alignInOrder(pairs: readonly Candidate[], sizeOfB: number): readonly Candidate[] {
  // Within one row of A the greater B goes first, so that a row is never chained to itself.
  const ordered = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b);
  const before = new BestBefore(sizeOfB);
  const previous = new Int32Array(ordered.length).fill(-1);
  let best = 0;
  let end = -1;
  ordered.forEach((pair, index) => {
    const { score, link } = before.upTo(pair.b);
    const total = score + pair.similarity;
    previous[index] = link;
    before.add(pair.b, total, index);
    if (total > best) {
      best = total;
      end = index;
    }
  });
  const chosen: Candidate[] = [];
  for (let at = end; at >= 0; at = previous[at] ?? -1) {
    const pair = ordered[at];
    if (!pair) break;
    chosen.push(pair);
  }
  return chosen.reverse();
}
