import { type Indicator } from "../../table/performance-table";
import { type Pair } from "./candidates";
import { stemOf } from "./stems";
import { GENERIC_WORDS } from "./vocabulary/generic-words";

/** Below this, two names share a few letters by chance. */
const LEAST_ALIKE = 0.4;
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
      for (const letter of lettersOf(rows[at])) {
        this.counts.set(letter, (this.counts.get(letter) ?? 0) + 1);
      }
    }
  }

  /** How alike two sets of letters are: the cosine, 0 to 1. */
  alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const norm = Math.sqrt(this.sum(a) * this.sum(b));
    return norm === 0 ? 0 : this.sum(Array.from(a).filter((letter) => b.has(letter))) / norm;
  }

  private sum(letters: Iterable<string>): number {
    let sum = 0;
    for (const letter of letters) {
      sum += Math.log(1 + this.names / (this.counts.get(letter) ?? 1));
    }
    return sum;
  }
}

/** The letters of a stem beside words that fit any task; all of them where there are no others. */
function lettersOf(row: Indicator | undefined): ReadonlySet<string> {
  const stem = stemOf(row?.name.clean ?? "");
  return new Set(stem.replace(GENERIC, "") || stem);
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
 * other share no two letters in a row: 彩超 and 彩色多普勒超声仪, 拆违 and 违法建设拆除. Only
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
    const letters = tasks.map((rows) => rows.map((row) => lettersOf(this.rows[row])));
    const alike = left.map((row) => {
      const own = lettersOf(this.rows[row]);
      return letters.map((task) => Math.max(...task.map((other) => weights.alike(own, other))));
    });
    return alike.flatMap((ofRow, a) => {
      const b = clearlyBest(ofRow);
      const similarity = ofRow[b] ?? 0;
      const isMutual = clearlyBest(alike.map((other) => other[b] ?? 0)) === a;
      return similarity >= LEAST_ALIKE && isMutual ? [{ a, b, similarity }] : [];
    });
  }
}
