/**
 * What an indicator's name is about, without the words that say how it is measured:
 * 党建工作督查次数, 党建工作督查覆盖率 and 党建工作督查经费 share one stem.
 */
import { ENDINGS } from "./vocabulary/endings";

/** Endings by their last letter, the longest first. */
const BY_LAST = new Map<string, string[]>();
for (const ending of ENDINGS) {
  const last = ending.slice(-1);
  const known = BY_LAST.get(last);
  if (known) known.push(ending);
  else BY_LAST.set(last, [ending]);
}
for (const endings of BY_LAST.values()) endings.sort((a, b) => b.length - a.length);

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** Chinese characters, digits and small letters only: nothing is to be taken out or changed. */
function isLetters(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const letter =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x61 && code <= 0x7a);
    if (!letter) return false;
  }
  return true;
}

/** Letters and digits of a name only, one width, one case. */
export function lettersOf(name: string): string {
  if (isLetters(name)) return name;
  return name.normalize("NFKC").replace(NOT_WORDS, "").toLowerCase();
}

const STEMS = new Map<string, string>();
/** Several rules ask for the same names; more than these are never held. */
const MOST_STEMS = 20_000;

/** The stem of a name; never empty where the name is not. */
export function stemOf(name: string): string {
  let stem = STEMS.get(name);
  if (stem === undefined) {
    stem = withoutEndings(lettersOf(name));
    if (STEMS.size >= MOST_STEMS) STEMS.clear();
    STEMS.set(name, stem);
  }
  return stem;
}

function withoutEndings(name: string): string {
  let stem = name;
  for (;;) {
    const ending = BY_LAST.get(stem.slice(-1))?.find((word) => stem.endsWith(word));
    // One letter alone says nothing: 数量 must not become 量.
    if (ending === undefined || stem.length - ending.length < 2) return stem;
    stem = stem.slice(0, -ending.length);
  }
}

/** Pairs of neighbouring characters as numbers, each once; a single character is a pair with nothing. */
function pairsOf(stem: string): Int32Array {
  const last = Math.max(stem.length - 1, Math.min(stem.length, 1));
  const pairs = new Int32Array(last);
  let size = 0;
  for (let at = 0; at < last; at++) {
    const second = at + 1 < stem.length ? stem.charCodeAt(at + 1) : 0;
    const pair = (stem.charCodeAt(at) << 16) | second;
    // Names are short: looking through the list is quicker than a set.
    if (stem.length > SHORT_STEM || !holds(pairs, size, pair)) pairs[size++] = pair;
  }
  return stem.length > SHORT_STEM ? Int32Array.from(new Set(pairs)) : pairs.subarray(0, size);
}

function holds(pairs: Int32Array, size: number, pair: number): boolean {
  for (let at = 0; at < size; at++) if (pairs[at] === pair) return true;
  return false;
}

/** Cells may hold 32 767 characters: from here on a set is quicker. */
const SHORT_STEM = 64;

/**
 * How far two names speak of the same thing, from 0 to 1: cosine of their stems' bigrams,
 * unweighted. For comparing two names outside a table; `link` weighs by rarity.
 */
export function nameSimilarity(a: string, b: string): number {
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === "" || y === "") return 0;
  if (x === y) return 1;
  const [first, second] = [pairsOf(x), pairsOf(y)];
  const known = first.length > SHORT_STEM ? new Set(first) : null;
  let shared = 0;
  for (const pair of second) {
    if (known ? known.has(pair) : holds(first, first.length, pair)) shared++;
  }
  return shared / Math.sqrt(first.length * second.length);
}
