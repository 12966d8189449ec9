import { eachInSteps, isStep } from "../../appraisal/steps";
import { MEASURE_NOT_TYPOS, MEASURE_TYPOS } from "./measure-typos";
import { CONFUSABLE, NOT_TYPOS, TYPOS } from "./typos";
import { WordFilter } from "./word-filter";

/** A slip and what was meant. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
}

const ALL_TYPOS = [...TYPOS, ...MEASURE_TYPOS];
/** Longer words, in which a run of characters that reads like a slip is right, by that run. */
const RIGHT_WORDS = new Map<string, readonly string[]>();

/** Slips by their first character, the longest first, so that a text is walked once. */
const BY_FIRST = new Map<string, Typo[]>();
for (const [wrong, right] of ALL_TYPOS.toSorted(([a], [b]) => b.length - a.length)) {
  const first = wrong.slice(0, 1);
  const known = BY_FIRST.get(first);
  if (known) known.push({ wrong, right });
  else BY_FIRST.set(first, [{ wrong, right }]);
}

/**
 * Most texts hold none of the slips. They are known by their ends: how a slip begins is mostly
 * right (满意都), and stands in every other name.
 */
const TYPO_FILTER = new WordFilter(ALL_TYPOS.map(([wrong]) => wrong.slice(-2)));
/** Every word that could be taken for another. */
const CONFUSABLE_WORDS: readonly string[] = CONFUSABLE.flat();
const CONFUSABLE_FILTER = new WordFilter(CONFUSABLE_WORDS);

/** True where the run of characters at `at` belongs to a longer word that is right. */
function isPartOfRightWord(text: string, wrong: string, at: number): boolean {
  return rightWordsWith(wrong).some((word) => text.startsWith(word, at - word.indexOf(wrong)));
}

function rightWordsWith(wrong: string): readonly string[] {
  let words = RIGHT_WORDS.get(wrong);
  if (!words) {
    words = [...NOT_TYPOS, ...MEASURE_NOT_TYPOS].filter((word) => word.includes(wrong));
    RIGHT_WORDS.set(wrong, words);
  }
  return words;
}

const NO_TYPOS: readonly Typo[] = [];

/** The slips in a text, each once. */
export function typosIn(text: string): readonly Typo[] {
  if (!TYPO_FILTER.mayHold(text)) return NO_TYPOS;
  const found: Typo[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const typo of BY_FIRST.get(text[at] ?? "") ?? []) {
      if (!text.startsWith(typo.wrong, at) || isPartOfRightWord(text, typo.wrong, at)) continue;
      if (!found.includes(typo)) found.push(typo);
      break;
    }
  }
  return found;
}

/** Characters behind a confusable word that must be the same elsewhere in the table. */
const CONTEXT = 4;
/** Rows that must say it the other way before one is called a slip. */
const WITNESSES = 2;

/** A confusable word in a text with the characters behind it: 支出 | 民办园发 . */
interface Use {
  readonly word: string;
  readonly context: string;
}

const NONE: readonly Use[] = [];

function usesIn(text: string): readonly Use[] {
  if (!CONFUSABLE_FILTER.mayHold(text)) return NONE;
  const uses: Use[] = [];
  for (const word of CONFUSABLE_WORDS) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    const context = text.slice(at + word.length, at + word.length + CONTEXT);
    if (context.length === CONTEXT && HAN_ONLY.test(context)) uses.push({ word, context });
  }
  return uses;
}

const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

/**
 * Finds words that the table's other texts write differently before the same words
 * (支出民办园发展 once, 支持民办园发展 elsewhere), to be read as slips for theirs.
 *
 * @returns the slip of each text that holds one
 */
export function* contextSlips(
  texts: readonly { readonly text: string }[],
): Generator<undefined, ReadonlyMap<string, Typo>> {
  const counts = new Map<string, number>();
  const usesOf = new Map<string, readonly Use[]>();
  yield* eachInSteps(texts, ({ text }) => {
    const uses = usesIn(text);
    if (uses.length > 0) usesOf.set(text, uses);
    for (const { word, context } of uses) {
      counts.set(word + context, (counts.get(word + context) ?? 0) + 1);
    }
  });
  yield;
  const slips = new Map<string, Typo>();
  let looked = 0;
  for (const [text, uses] of usesOf) {
    if (isStep(looked++)) yield;
    const slip = slipAmong(uses, counts);
    if (slip) slips.set(text, slip);
  }
  return slips;
}

function slipAmong(uses: readonly Use[], counts: ReadonlyMap<string, number>): Typo | null {
  const countOf = (word: string, context: string): number => counts.get(word + context) ?? 0;
  for (const { word, context } of uses) {
    for (const pair of CONFUSABLE) {
      if (!pair.includes(word)) continue;
      const right = pair[0] === word ? pair[1] : pair[0];
      const witnesses = countOf(right, context);
      if (witnesses >= WITNESSES && countOf(word, context) < witnesses) {
        return { wrong: word + context, right: right + context };
      }
    }
  }
  return null;
}
