import {
  CORRUPT,
  digitsEnd,
  firstDay,
  lastDay,
  readPoint,
  readSecond,
  SEPARATOR_TREE,
  type DatePoint,
} from "./date-points";
import { isDigit, isDigitAt, isHan, isLetter } from "./normalise";
import { type IsoDate, type Operator } from "./parsed-value";
import { PhraseTree } from "./phrase-tree";
import { DATE_PREFIXES, DATE_SUFFIXES, SPAN_ENDS } from "./vocabulary/dates";
import { PREFIX_OPERATORS } from "./vocabulary/operators";

/** What a text says as a date or a span of time. */
export interface DateReading {
  /**
   * "corrupt": it is meant to be a date, but digits are wrong or lost. "words": a day that the
   * calendar does not know (2024年汛期前).
   */
  readonly status: "date" | "corrupt" | "words";
  readonly operator: Operator | null;
  /** First day of a span; null for a single day or month. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const SUFFIX_TREE = new PhraseTree(DATE_SUFFIXES);
const PREFIX_TREE = new PhraseTree<{ readonly operator: Operator | null }>([
  ...DATE_PREFIXES.map(([word, operator]) => [word, { operator }] as const),
  ...PREFIX_OPERATORS.map(([word, operator]) => [word, { operator }] as const),
]);

/** Digits where both sides of a range are too long for numbers and are no dates: 20246-202516. */
function isGarbledRange(text: string): boolean {
  const first = digitsEnd(text, 0);
  const separator = SEPARATOR_TREE.longestAt(text, first);
  if (first < 5 || !separator) return false;
  const second = digitsEnd(text, separator.end);
  return second - separator.end >= 5 && second === text.length;
}

function hasDigit(text: string): boolean {
  for (const char of text) if (isDigit(char)) return true;
  return false;
}

const LONGEST_DATE = 60;
const LONGEST_TAIL = 14;
const LONGEST_YEAR_TAIL = 6;
const LONGEST_HEAD = 8;

/** Where the first date may begin: behind an operator, known words, or a few others without digits. */
function readHead(text: string): { readonly operator: Operator | null; readonly at: number } {
  let at = 0;
  let operator: Operator | null = null;
  for (let turn = 0; turn < 3; turn++) {
    const prefix = PREFIX_TREE.longestAt(text, at);
    if (!prefix) break;
    operator = prefix.value.operator ?? operator;
    at = prefix.end;
  }
  return { operator, at };
}

/**
 * Reads a text that is a date, a deadline or a span of time as a whole
 * ("2021年1月-12月", "12月底到位", "202001-202012", "2022年全年"). A month-only
 * deadline ends with its month. Null for everything else: durations ("3年",
 * "180日") and bare numbers that only might be dates ("2021.6") unless
 * `expected` says that a date is asked for here.
 */
export function readDate(
  text: string,
  formYear: number | null,
  expected: boolean,
): DateReading | null {
  if (text.length > LONGEST_DATE || !mayBeDate(text)) return null;
  if (isGarbledRange(text) && readRange(text, 0, null, formYear, true) === null) {
    return { status: "corrupt", operator: null, from: null, to: null };
  }
  const head = readHead(text);
  const direct = readRange(text, head.at, head.operator, formYear, expected);
  if (direct) return direct;
  if (head.at > 0 || isDigitAt(text, 0)) return null;
  // A few words before it, as in "项目于2021年12月底前完成".
  let at = 0;
  while (at < text.length && at <= LONGEST_HEAD && !isDigitAt(text, at)) at++;
  if (at > LONGEST_HEAD || at === text.length || (at > 0 && text[at - 1] === "个")) return null;
  return readRange(text, at, null, formYear, false);
}

/** 1 for signs and words of dates, 2 for digits. */
const DATE_SIGNS = new Uint8Array(65_536);
for (const sign of "年月日号季半.-/~至到—–−―〜∼") DATE_SIGNS[sign.charCodeAt(0)] = 1;
for (const digit of "0123456789") DATE_SIGNS[digit.charCodeAt(0)] = 2;

/** Cheap test before a text is read as a date: a sign or word of dates, or a long row of digits. */
function mayBeDate(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = DATE_SIGNS[text.charCodeAt(at)];
    if (sign === 1) return true;
    digits = sign === 2 ? digits + 1 : 0;
    if (digits >= 4) return true;
  }
  return false;
}

function readRange(
  text: string,
  from: number,
  operator: Operator | null,
  formYear: number | null,
  expected: boolean,
): DateReading | null {
  const corrupt: DateReading = { status: "corrupt", operator: null, from: null, to: null };
  const first = readPoint(text, from, formYear);
  if (first === CORRUPT) return corrupt;
  if (!first) return null;
  const separator = SEPARATOR_TREE.longestAt(text, first.end);
  if (separator) {
    const second = readSecond(text, separator.end, first);
    if (second === CORRUPT) return corrupt;
    if (second) {
      if (first.weak && second.weak && !plausibleBareRange(first, second, expected)) return null;
      const tail = text.slice(second.end);
      if (tail.length > LONGEST_TAIL || hasDigit(tail)) return null;
      const from =
        first.year === null && second.year !== null ? { ...first, year: second.year } : first;
      return { status: "date", operator: "between", from: firstDay(from), to: lastDay(second) };
    }
  }
  const tail = text.slice(first.end);
  if (tail.length > LONGEST_TAIL || hasDigit(tail)) return null;
  if (tail !== "" && !isHan(tail[0]) && !isLetter(tail[0])) return null;
  const suffix =
    SUFFIX_TREE.longestAt(tail, 0)?.value ??
    (tail.includes("完成") || tail.includes("前") ? "before" : null);
  if (first.span && isBeforeEvent(tail))
    return { status: "words", operator: null, from: null, to: null };
  if (first.weak && !expected && suffix === null) return null;
  if (first.span && tail !== "" && suffix === null) {
    const wordsOnly = !isDigitAt(text, from);
    if (first.weak || wordsOnly || tail.length > LONGEST_YEAR_TAIL) return null;
  }
  const to = lastDay(first);
  if (suffix === "before" || (first.deadline && suffix !== "after")) {
    return { status: "date", operator: operator ?? "<=", from: null, to };
  }
  if (suffix === "after")
    return { status: "date", operator: operator ?? ">=", from: firstDay(first), to: null };
  return {
    status: "date",
    operator: operator ?? (suffix === "within" ? "<=" : null),
    from: first.span ? firstDay(first) : null,
    to,
  };
}

/** "汛期前", "国庆节前完成" behind a year: before something that happens in it. */
function isBeforeEvent(tail: string): boolean {
  const before = tail.indexOf("前");
  return before > 1 && !SPAN_ENDS.some((end) => tail.slice(0, before).endsWith(end));
}

/** "2016-2020" and "202001-202012" are spans of time; "1990-2010" of another order is not asked. */
function plausibleBareRange(first: DatePoint, second: DatePoint, expected: boolean): boolean {
  if (first.year === null || second.year === null) return false;
  if (first.year > second.year) return false;
  return expected || second.year - first.year <= 10;
}
