import { normalise, parseMoneyUnit, type MoneyUnit } from "../../values";
import { EMPTY_REMARKS } from "../vocabulary/labels";

/** One "label：value" of a cell that holds several ("填报单位：（盖章）      单位：万元"). */
export interface InlinePair {
  /** As `Label.core` makes it. */
  readonly label: string;
  readonly value: string;
  /** "项目资金（万元）：120" */
  readonly unit: MoneyUnit | null;
}

const REMARKS = new Set(EMPTY_REMARKS);

/** "（盖章）" beside a label says that nothing was entered. */
export function withoutEmptyRemarks(value: string): string {
  const bare = normalise(value).replaceAll("(", "").replaceAll(")", "");
  return bare === "" || REMARKS.has(bare) ? "" : value.trim();
}

function isColon(char: string | undefined): boolean {
  return char === "：" || char === ":" || char === "∶" || char === "﹕";
}

function isGap(char: string | undefined): boolean {
  return char?.trim() === "";
}

/** Signs that end what stands before a label in the same cell. */
const ENDINGS = new Set("，,；;。");

/** Where the label before a colon begins: behind the last gap, sign or closing value. */
function labelStart(text: string, colon: number, from: number): number {
  let at = colon;
  while (at > from && isGap(text[at - 1])) at--;
  let start = at;
  const isEnding = (char: string | undefined): boolean => isGap(char) || ENDINGS.has(char ?? "");
  while (start > from && !isEnding(text[start - 1]) && at - start < 24) start--;
  return start;
}

/**
 * Parts a cell of the kind "填报单位：（盖章）      单位：万元" into labels and
 * values. Empty where the text has no colon behind a short label.
 */
export function inlinePairs(text: string): InlinePair[] {
  if (text.length > 300) return [];
  const colons: { start: number; colon: number }[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isColon(text[at])) continue;
    const start = labelStart(text, at, from);
    if (at - start >= 1 && at - start <= 20) colons.push({ start, colon: at });
    from = at + 1;
  }
  return colons.map(({ start, colon }, index) => {
    const end = colons[index + 1]?.start ?? text.length;
    return {
      ...labelOf(text.slice(start, colon)),
      value: withoutEmptyRemarks(text.slice(colon + 1, end)),
    };
  });
}

/** "一、", "（二）", "3." before a label: of paragraphs that were pasted as a text, of parts in lines. */
export const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.]|\([一二三四五六七八九十\d]{1,3}\)、?)/;

function labelOf(text: string): Pick<InlinePair, "label" | "unit"> {
  const clean = normalise(text).replace(NUMBERING, "");
  const open = clean.indexOf("(");
  if (open <= 0) return { label: clean, unit: null };
  const close = clean.indexOf(")", open);
  const bracket = clean.slice(open + 1, close < 0 ? clean.length : close);
  return { label: clean.slice(0, open), unit: parseMoneyUnit(bracket.replace(/^单位:/, "")) };
}
