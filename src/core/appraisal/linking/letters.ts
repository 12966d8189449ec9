import { type Indicator } from "../../table/performance-table";
import { type Pair } from "./candidates";
import { stemOf } from "./stems";
import { GENERIC_WORDS } from "./vocabulary/generic-words";

/** Below this, two names share a few letters by chance. */
const LEAST_ALIKE = 0.4;
/** What a word of two letters in common is worth besides: 护栏 of 隔离护栏 and 护栏更换. */
const SHARED_WORD = 0.2;
/** A second partner must be less alike by this much, or nobody knows which of the two it is. */
const CLEARLY = 0.05;
/** More rows left over than this are no leftovers: each is held against every other. */
const MOST_LEFT = 200;
/** So many names tell well enough how rare a letter is. */
const MOST_WEIGHED = 500;

const GENERIC = new RegExp(GENERIC_WORDS.join("|"), "g");

/** Letters weighed by how few of a table's names have them. */
class LetterWeights {
  private readonly counts = new Map<string, number>();
  private names = 0;

  constructor(rows: readonly Indicator[]) {
    const step = Math.ceil(rows.length / MOST_WEIGHED);
    for (let at = 0; at < rows.length; at += step) {
      this.names++;
      for (const letter of new Set(ownWords(rows[at]))) {
        this.counts.set(letter, (this.counts.get(letter) ?? 0) + 1);
      }
    }
  }

  /** How alike two texts are, 0 to 1: the cosine of their letters, and more for a word in common. */
  alike(a: string, b: string): number {
    const [x, y] = [new Set(a), new Set(b)];
    const norm = Math.sqrt(this.sum(x) * this.sum(y));
    if (norm === 0) return 0;
    const shared = this.sum(Array.from(x).filter((letter) => y.has(letter)));
    return Math.min(1, shared / norm + (shareWord(a, b) ? SHARED_WORD : 0));
  }

  private sum(letters: Iterable<string>): number {
    let sum = 0;
    for (const letter of letters) {
      sum += Math.log(1 + this.names / (this.counts.get(letter) ?? 1));
    }
    return sum;
  }
}

/** A name's stem without words that fit any task; all of it where there are no others. */
function ownWords(row: Indicator | undefined): string {
  const stem = stemOf(row?.name.clean ?? "");
  return stem.replace(GENERIC, "") || stem;
}

/** Whether two letters stand in a row in both texts. */
function shareWord(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}

/** The place of the greatest number where it is clearly the greatest, -1 otherwise. */
function clearlyBest(values: readonly number[]): number {
  let best = -1;
  let second = 0;
  values.forEach((value, place) => {
    if (value > (values[best] ?? 0)) {
      second = values[best] ?? 0;
      best = place;
    } else if (value > second) {
      second = value;
    }
  });
  return (values[best] ?? 0) - second >= CLEARLY ? best : -1;
}

/**
 * Pairs the few rows that are left over by single letters, for names that are short for each
 * other may share no two letters in a row: 彩超 and 彩色多普勒超声仪, 拆违 and 违法建设拆除. Only
 * rows that are each other's best partner by far.
 */
export class Leftovers {
  private weights: LetterWeights | null = null;

  /** @param rows all rows of the block */
  constructor(private readonly rows: readonly Indicator[]) {}

  /**
   * @param left places of the rows that are left
   * @param tasks places of the rows of each task that has room for one of them
   * @returns pairs of (index in `left`, index in `tasks`)
   */
  pair(left: readonly number[], tasks: readonly (readonly number[])[]): readonly Pair[] {
    if (left.length === 0 || tasks.length === 0 || left.length + tasks.length > MOST_LEFT) {
      return [];
    }
    this.weights ??= new LetterWeights(this.rows);
    const { weights } = this;
    const words = tasks.map((rows) => rows.map((row) => ownWords(this.rows[row])));
    const alike = left.map((row) => {
      const own = ownWords(this.rows[row]);
      return words.map((task) => Math.max(...task.map((other) => weights.alike(own, other))));
    });
    return alike.flatMap((ofRow, a) => {
      const b = clearlyBest(ofRow);
      const similarity = ofRow[b] ?? 0;
      const isMutual = clearlyBest(alike.map((other) => other[b] ?? 0)) === a;
      return similarity >= LEAST_ALIKE && isMutual ? [{ a, b, similarity }] : [];
    });
  }
}
