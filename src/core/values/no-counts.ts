import { isDigit, isHan, isLetter } from "./normalise";
import { isNumeral } from "./numerals";
import { type Quantity } from "./quantities";
import { GRADE_UNITS, NO_UNITS } from "./vocabulary/units";

/** Signs that make a number a limit, whatever it is of. */
export const OPERATOR_SIGNS: ReadonlySet<string> = new Set("≥≤><=");

/** "一校一案", "三通一平": what stands around a Chinese numeral makes it a figure of speech. */
export function isPhrase(remark: string): boolean {
  if (remark.length > 2) return true;
  for (let at = 0; at < remark.length; at++) if (isNumeral(remark.charCodeAt(at))) return true;
  return false;
}

/** "每月15日": a day that comes back, no number of days. */
export function isDayOf(quantity: Quantity, each: readonly string[] | undefined): boolean {
  const time = each?.at(-1);
  const unit = quantity.unit?.name;
  return (
    (unit === "日" || unit === "号") &&
    quantity.operator === null &&
    (time === "月" || time === "季度" || time === "季")
  );
}

/** "次月10日前": a day in a month that the text only points at. */
export function isNextPeriod(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - 2), quantity.start);
  return quantity.unit?.name === "日" && MONTH_WORDS.has(before);
}

/** "2级", "4A级景区", "2类水质": a grade, which nothing is counted by; "≥3级" is a limit, "5类" may be a count. */
export function isGrade(text: string, quantity: Quantity): boolean {
  if (OPERATOR_SIGNS.has(text[quantity.start] ?? "")) return false;
  const unit = quantity.unit?.name ?? "";
  return GRADES.has(unit) || (unit === CLASS && isHan(text[quantity.end]));
}

/** "12.31前", "2w": a day without its year, an amount in a letter that may be two things. */
export function isCutOff(text: string, quantity: Quantity): boolean {
  return quantity.unit === null && NO_UNIT_STARTS.has(text[quantity.end] ?? "");
}

/** "T+1日": what is added to something that stands before it. */
export function isAdded(text: string, quantity: Quantity): boolean {
  return text[quantity.start - 1] === "+" && isLetter(text[quantity.start - 2]);
}

const GRADES: ReadonlySet<string> = new Set(GRADE_UNITS);
const CLASS = "类";
const NO_UNIT_STARTS = new Set(NO_UNITS.map((unit) => unit[0]));

/** "5G全覆盖": the network's name, no amount of data. */
export function isNetwork(text: string, quantity: Quantity): boolean {
  return quantity.unit?.name === "G" && isHan(text[quantity.end]);
}

/** "23年底": a year of two digits or a number of years; nobody can tell. */
export function isShortYear(text: string, quantity: Quantity): boolean {
  return quantity.unit?.name === "年" && YEAR_ENDS.has(text[quantity.end] ?? "");
}

const MONTH_WORDS = new Set(["次月", "当月", "下月", "本月", "上月"]);
const YEAR_ENDS = new Set("底末初终");

/** Digits in what is left around a number: 9%0 and the like. */
export function hasStrayDigit(text: string, quantity: Quantity): boolean {
  const rest = text.slice(0, quantity.start) + text.slice(quantity.end);
  for (const char of rest) if (isDigit(char)) return true;
  return false;
}
