import { isStep } from "../../appraisal/steps";
import { CONFUSABLE, NOT_TYPOS, TYPOS } from "./typos";

/** A slip and what was meant. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
}

/** Slips by their first character, so that a text is walked once. */
const BY_FIRST = new Map<string, Typo[]>();
for (const [wrong, right] of TYPOS) {
  const first = wrong.slice(0, 1);
  const known = BY_FIRST.get(first);
  if (known) known.push({ wrong, right });
  else BY_FIRST.set(first, [{ wrong, right }]);
}

/** Any of the slips; most texts hold none. */
const ANY_TYPO = new RegExp(TYPOS.map(([wrong]) => wrong).join("|"));
/** Any word that could be taken for another. */
const ANY_CONFUSABLE = new RegExp(CONFUSABLE.flat().join("|"));

/** True where the run of characters at `at` belongs to a longer word that is right. */
function isPartOfRightWord(text: string, wrong: string, at: number): boolean {
  return NOT_TYPOS.some((word) => {
    const offset = word.indexOf(wrong);
    return offset >= 0 && text.startsWith(word, at - offset);
  });
}

/** The slips in a text, each once. */
export function typosIn(text: string): readonly Typo[] {
  if (!ANY_TYPO.test(text)) return [];
  const found: Typo[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const typo of BY_FIRST.get(text[at] ?? "") ?? []) {
      if (!text.startsWith(typo.wrong, at) || found.includes(typo)) continue;
      if (!isPartOfRightWord(text, typo.wrong, at)) found.push(typo);
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

function usesIn(text: string): readonly Use[] {
  if (!ANY_CONFUSABLE.test(text)) return [];
  return CONFUSABLE.flat().flatMap((word) => {
    const at = text.indexOf(word);
    if (at < 0) return [];
    const context = text.slice(at + word.length, at + word.length + CONTEXT);
    return context.length === CONTEXT && HAN_ONLY.test(context) ? [{ word, context }] : [];
  });
}

const HAN_ONLY = /^[\u4e00-\u9fff]+$/;

/**
 * Finds words that the table's other texts write differently before the same words
 * (支出民办园发展 once, 支持民办园发展 elsewhere), to be read as slips for theirs.
 */
export function* contextSlips(
  texts: readonly string[],
): Generator<undefined, (text: string) => Typo | null> {
  const counts = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    if (isStep(index)) yield;
    for (const { word, context } of usesIn(text)) {
      counts.set(word + context, (counts.get(word + context) ?? 0) + 1);
    }
  }
  const countOf = (word: string, context: string): number => counts.get(word + context) ?? 0;
  return (text) => {
    for (const { word, context } of usesIn(text)) {
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
  };
}
