import { daysIn, isoDate, isPlausibleYear } from "./calendar";
import { isDigitAt } from "./normalise";
import { type IsoDate } from "./parsed-value";
import { PhraseTree } from "./phrase-tree";
import { MONTH_PARTS, YEAR_END_WORDS, YEAR_PARTS } from "./vocabulary/dates";
import { RANGE_SEPARATORS } from "./vocabulary/operators";

/** A day, month, quarter or year as it stands in a text. */
export interface DatePoint {
  readonly year: number | null;
  readonly firstMonth: number;
  readonly month: number;
  readonly day: number | null;
  /** Whole years, quarters and halves are spans; a month or day is a point. */
  readonly span: boolean;
  readonly end: number;
  /** Digits alone ("202206", "2022.6", "2022") may as well be a number. */
  readonly weak: boolean;
  /** "底" or "末" was written: a deadline. */
  readonly deadline: boolean;
}

/** Meant to be a date, but with a day or month that there is not, or with digits lost. */
export const CORRUPT = "corrupt";

const MONTH_PART_TREE = new PhraseTree<{ readonly day: number | null }>(
  MONTH_PARTS.map(([word, day]) => [word, { day }] as const),
);
const YEAR_PART_TREE = new PhraseTree(YEAR_PARTS);
const YEAR_END_TREE = new PhraseTree(YEAR_END_WORDS.map((word) => [word, true] as const));

/** Signs and words between the two ends of a span. */
export const SEPARATOR_TREE = new PhraseTree(RANGE_SEPARATORS.map((sign) => [sign, true] as const));

/** The end of the digits at a place. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at)) at++;
  return at;
}

function validDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

/** Behind the hour of a day ("30日24时"), which is its end as good as the day itself. */
function hourEnd(text: string, at: number): number {
  const end = digitsEnd(text, at);
  const hour = end > at && end - at <= 2 && (text[end] === "时" || text[end] === "点");
  return hour ? end + 1 : at;
}

/** Month parts, or the bare month: behind "6月" or "2022年6月". */
function monthPoint(
  text: string,
  year: number | null,
  month: number,
  at: number,
): DatePoint | typeof CORRUPT {
  const dayEnd = digitsEnd(text, at);
  if (dayEnd > at && (text[dayEnd] === "日" || text[dayEnd] === "号")) {
    const day = Number(text.slice(at, dayEnd));
    if (!validDay(year, month, day)) return CORRUPT;
    return {
      year,
      firstMonth: month,
      month,
      day,
      span: false,
      end: hourEnd(text, dayEnd + 1),
      weak: false,
      deadline: false,
    };
  }
  const part = MONTH_PART_TREE.longestAt(text, at);
  const base = { year, firstMonth: month, month, span: false, weak: false };
  if (part) {
    const deadline = part.value.day === null;
    return { ...base, day: part.value.day, end: part.end, deadline };
  }
  return { ...base, day: null, end: at, deadline: false };
}

/** Everything behind "2022年". */
function yearPoint(text: string, year: number, at: number): DatePoint | typeof CORRUPT {
  const monthEnd = digitsEnd(text, at);
  if (monthEnd > at && text[monthEnd] === "月") {
    const month = Number(text.slice(at, monthEnd));
    if (month < 1 || month > 12) return CORRUPT;
    return monthPoint(text, year, month, monthEnd + 1);
  }
  if (monthEnd > at && isRangeToMonth(text, monthEnd)) {
    const month = Number(text.slice(at, monthEnd));
    if (month < 1 || month > 12) return CORRUPT;
    return {
      year,
      firstMonth: month,
      month,
      day: null,
      span: false,
      end: monthEnd,
      weak: false,
      deadline: false,
    };
  }
  const end = text[at] === "底" || text[at] === "末";
  if (end) {
    return {
      year,
      firstMonth: 12,
      month: 12,
      day: null,
      span: false,
      end: at + 1,
      weak: false,
      deadline: true,
    };
  }
  const yearEnd = YEAR_END_TREE.longestAt(text, at);
  if (yearEnd) {
    return {
      year,
      firstMonth: 12,
      month: 12,
      day: null,
      span: false,
      end: yearEnd.end,
      weak: false,
      deadline: true,
    };
  }
  const part = YEAR_PART_TREE.longestAt(text, at);
  return partPoint(text, year, part?.value ?? [1, 12], part?.end ?? at);
}

/** A quarter, half or whole year: a span; with 末 or 底 behind it a deadline (一季度末). */
function partPoint(
  text: string,
  year: number | null,
  [firstMonth, month]: readonly [number, number],
  end: number,
): DatePoint {
  const deadline = text[end] === "末" || text[end] === "底";
  return {
    year,
    firstMonth,
    month,
    day: null,
    span: !deadline,
    end: deadline ? end + 1 : end,
    weak: false,
    deadline,
  };
}

/** "1-6月" behind a year: the first number has no 月 of its own. */
function isRangeToMonth(text: string, at: number): boolean {
  const separator = SEPARATOR_TREE.longestAt(text, at);
  if (!separator) return false;
  const end = digitsEnd(text, separator.end);
  return end > separator.end && end - separator.end <= 2 && text[end] === "月";
}

/** "2022.7", "2022-07-01", "2022/7/1" */
function signedPoint(
  text: string,
  year: number,
  sign: string,
  at: number,
): DatePoint | typeof CORRUPT | null {
  const monthEnd = digitsEnd(text, at);
  const length = monthEnd - at;
  if (length < 1 || length > 2) return null;
  const month = Number(text.slice(at, monthEnd));
  if (month < 1 || month > 12) return sign === "." ? null : CORRUPT;
  const base = { year, firstMonth: month, month, span: false, deadline: false };
  if (text[monthEnd] === sign && isDigitAt(text, monthEnd + 1)) {
    const dayEnd = digitsEnd(text, monthEnd + 1);
    const day = Number(text.slice(monthEnd + 1, dayEnd));
    if (dayEnd - monthEnd - 1 <= 2) {
      if (!validDay(year, month, day)) return CORRUPT;
      const end = text[dayEnd] === "日" ? dayEnd + 1 : dayEnd;
      return { ...base, day, end, weak: false };
    }
  }
  if (text[monthEnd] === "月") return monthPoint(text, year, month, monthEnd + 1);
  return { ...base, day: null, end: monthEnd, weak: true };
}

/** A date that begins at `from`; null if none does. */
export function readPoint(
  text: string,
  from: number,
  formYear: number | null,
): DatePoint | typeof CORRUPT | null {
  const end = digitsEnd(text, from);
  if (end === from) {
    const yearEnd = YEAR_END_TREE.longestAt(text, from);
    if (yearEnd) {
      return {
        year: formYear,
        firstMonth: 12,
        month: 12,
        day: null,
        span: false,
        end: yearEnd.end,
        weak: false,
        deadline: true,
      };
    }
  }
  const part = YEAR_PART_TREE.longestAt(text, from);
  if (part && part.end - from >= 2 && text[from] !== "年") {
    return partPoint(text, formYear, part.value, part.end);
  }
  if (end === from) return null;
  const length = end - from;
  const digits = text.slice(from, end);
  const next = text[end];
  if (next === "年") {
    const followedByMonth =
      digitsEnd(text, end + 1) > end + 1 && text[digitsEnd(text, end + 1)] === "月";
    if (length === 4 && isPlausibleYear(Number(digits)))
      return yearPoint(text, Number(digits), end + 1);
    if (length === 2 && followedByMonth) return yearPoint(text, 2000 + Number(digits), end + 1);
    return followedByMonth || length > 4 ? CORRUPT : null;
  }
  if (length <= 2 && isRangeToMonth(text, end)) {
    const month = Number(digits);
    if (month < 1 || month > 12) return CORRUPT;
    return {
      year: formYear,
      firstMonth: month,
      month,
      day: null,
      span: false,
      end,
      weak: false,
      deadline: false,
    };
  }
  if (next === "月") {
    if (text[end + 1] === "龄") return null;
    const month = Number(digits);
    if (length > 2 || month < 1 || month > 12) return CORRUPT;
    return monthPoint(text, formYear, month, end + 1);
  }
  if ((next === "日" || next === "号") && length > 4) return CORRUPT;
  if (length === 4 && isPlausibleYear(Number(digits))) {
    const year = Number(digits);
    const yearPart = next === "年" ? null : YEAR_PART_TREE.longestAt(text, end);
    if (yearPart && yearPart.end - end >= 2)
      return partPoint(text, year, yearPart.value, yearPart.end);
    if (next === "." || next === "/" || (next === "-" && digitsEnd(text, end + 1) - end - 1 <= 2)) {
      const signed = signedPoint(text, year, next, end + 1);
      if (signed) return signed;
    }
    return {
      year,
      firstMonth: 1,
      month: 12,
      day: null,
      span: true,
      end,
      weak: true,
      deadline: false,
    };
  }
  if (length === 6 || length === 8) {
    const year = Number(digits.slice(0, 4));
    const month = Number(digits.slice(4, 6));
    const day = length === 8 ? Number(digits.slice(6)) : null;
    if (
      isPlausibleYear(year) &&
      month >= 1 &&
      month <= 12 &&
      (day === null || validDay(year, month, day))
    ) {
      return { year, firstMonth: month, month, day, span: false, end, weak: true, deadline: false };
    }
  }
  return null;
}

/** First day meant. */
export function firstDay(point: DatePoint): IsoDate {
  return isoDate(point.year, point.firstMonth, point.span ? 1 : (point.day ?? 1));
}

/** Last day meant: a month-only deadline ends with its month. */
export function lastDay(point: DatePoint): IsoDate {
  return isoDate(point.year, point.month, point.day ?? daysIn(point.year, point.month));
}

/** The later end of a range, which may leave out the year ("2021年1月-12月") or be a bare month. */
export function readSecond(
  text: string,
  from: number,
  first: DatePoint,
): DatePoint | typeof CORRUPT | null {
  const end = digitsEnd(text, from);
  const bare =
    end - from <= 2 && end > from && text[end] !== "月" && text[end] !== "年" && text[end] !== ".";
  if (bare && !first.span && first.day === null && first.year !== null) {
    const month = Number(text.slice(from, end));
    if (month < 1 || month > 12) return null;
    return { ...first, firstMonth: month, month, end, weak: first.weak };
  }
  return readPoint(text, from, first.year);
}
