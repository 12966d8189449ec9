import { Big } from "../../../values";
import { readUnit } from "../../../values/units";

/** An amount in running text. */
export interface StatedAmount {
  /** In `unit`, as written. */
  readonly value: Big;
  readonly unit: string;
  readonly written: string;
}

/** A total with the parts that the same sentence gives it. */
export interface TotalWithParts {
  readonly total: StatedAmount;
  readonly parts: readonly StatedAmount[];
  /** Sum of the parts, in the total's unit. */
  readonly sum: Big;
}

const AMOUNT = /(?<![\d.])(\d{1,12}(?:\.\d{1,6})?)(?![\d.])/g;
const OPENING = /其中[:,]?|(?:分别(?:为|是)|包括|包含|明细|构成)[:]?/g;
/** Where the list of parts ends. */
const SENTENCE_END = /[。;!?\n]/;
/** The furthest that a total stands before the word 其中. */
const FURTHEST = 40;

function amountsIn(text: string): readonly (StatedAmount & { readonly at: number })[] {
  const found: (StatedAmount & { readonly at: number })[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const end = match.index + match[0].length;
    const read = readUnit(text, end);
    if (read?.unit.kind !== "money") continue;
    // A price per head or per piece is no part of the sum.
    if (
      text[read.end] === "/" ||
      /每.{0,4}$/.test(text.slice(Math.max(0, match.index - 6), match.index))
    ) {
      continue;
    }
    found.push({
      value: new Big(match[0]),
      unit: read.unit.written,
      written: text.slice(match.index, read.end),
      at: match.index,
    });
  }
  return found;
}

/**
 * Sums that a text states itself: 预算90万元，其中：编制30万元，审计30万元，设计29.99万元.
 * Only lists of at least two parts in the total's own unit; nested 其中 are left alone.
 */
export function totalsWithParts(text: string): readonly TotalWithParts[] {
  const openings = [...text.matchAll(OPENING)];
  if (openings.length !== 1) return [];
  const opening = openings[0];
  if (!opening) return [];
  const from = opening.index;
  const before = amountsIn(text.slice(Math.max(0, from - FURTHEST), from)).at(-1);
  const rest = text.slice(from + opening[0].length);
  const end = rest.search(SENTENCE_END);
  const parts = amountsIn(end < 0 ? rest : rest.slice(0, end));
  if (!before || parts.length < 2 || parts.some((part) => part.unit !== before.unit)) return [];
  const sum = parts.reduce((total, part) => total.plus(part.value), new Big(0));
  return [{ total: before, parts, sum }];
}
