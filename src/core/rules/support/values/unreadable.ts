import { type ValueField } from "../../../table/performance-table";
import { normalise } from "../../../values/normalise";
import { parseValue } from "../../../values/parse-value";
import { readQuantities } from "../../../values/quantities";

/** Why a value or header text cannot be read; each has its own rule (C16, C15, C13, C24). */
export type Unreadable = "date" | "twice" | "no-yuan" | "garbled";

/** What was found of a text, for values that the reader left unread and for others. */
const KNOWN = {
  unreadable: new Map<string, Unreadable | null>(),
  placeholder: new Map<string, Unreadable | null>(),
  other: new Map<string, Unreadable | null>(),
};
/** Half a dozen rules ask for the same texts one after the other; more than these are never held. */
const MOST_KNOWN = 20_000;

const DIGIT_RUN = /\d{1,30}/gu;
const MONTH_OR_DAY = /(\d{1,4})([年月日号])/gu;
/** Digits of a year, a month or day, yyyymm and yyyymmdd; anything else was mistyped. */
const DATE_RUNS = new Set([1, 2, 4, 6, 8]);
const LIMITS: Readonly<Record<string, number>> = { 月: 12, 日: 31, 号: 31 };

function looksLikeDate(clean: string): boolean {
  if (/\d[年月日号]/u.test(clean)) return true;
  if (!/^[\d.\-/~—–至到年月日号前后止底]{6,40}$/u.test(clean)) return false;
  return /(?:19|20)\d{2}/u.test(clean);
}

const FULL_DATE = /(?<![\d.])((?:19|20)\d{2})[.\-/年](\d{1,2})(?:[.\-/月](\d{1,2})日?)?(?![\d%])/gu;
const MONTH_DAY = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/gu;
/** A leap year, so that the 29th of February is let through where no year is written. */
const SOME_LEAP_YEAR = 2024;

/** False for the 31st of June and the 13th month. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date whose month or day does not exist: 2022.1.32, 2022年2月30日, 6月31日. */
function holdsNoSuchDay(clean: string): boolean {
  for (const [, year, month, day] of clean.matchAll(FULL_DATE)) {
    if (!isDay(Number(year), Number(month), Number(day ?? 1))) return true;
  }
  for (const [, month, day] of clean.matchAll(MONTH_DAY)) {
    if (!isDay(SOME_LEAP_YEAR, Number(month), Number(day))) return true;
  }
  return false;
}

/** True for a text that dates something but holds a date that cannot be: 20246-202516, 202年1月, 13月. */
export function isCorruptDate(text: string): boolean {
  const clean = normalise(text);
  if (clean.length > 60 || !looksLikeDate(clean)) return false;
  for (const [, digits = "", sign = ""] of clean.matchAll(MONTH_OR_DAY)) {
    if (sign === "年" && digits.length === 3) return true;
    const limit = LIMITS[sign];
    if (
      limit !== undefined &&
      (digits.length > 2 ? digits.length === 3 : Number(digits) > limit || Number(digits) === 0)
    )
      return true;
  }
  if (holdsNoSuchDay(clean)) return true;
  const runs = [...clean.matchAll(DIGIT_RUN)].map(([run]) => run);
  if (runs.some((run) => !DATE_RUNS.has(run.length))) return true;
  return runs.some((run) => run.length === 6 && !isMonth(run));
}

function isMonth(run: string): boolean {
  const month = Number(run.slice(4));
  return month >= 1 && month <= 12;
}

/** What stands before and behind a number without being a part of it: ≤, 控制在, 以内. */
const AROUND = /^[^\d.]+|(?:以内|以下|以上|之内|左右)$/gu;

/** True where the text begins with the same number and unit twice: 854万854万（…）, ≤7万元7万元. */
export function isTypedTwice(text: string): boolean {
  const clean = normalise(text);
  if (DECIMAL_TWICE.test(clean)) return true;
  const [first, second] = readQuantities(clean.slice(0, 60), 2);
  if (!first || first.end !== second?.start) return false;
  const [one, two] = [first, second].map(({ start, end }) =>
    clean.slice(start, end).replace(AROUND, ""),
  );
  return one !== "" && one === two;
}

/** 5.005.00: decimals twice in a row are no number. */
const DECIMAL_TWICE = /^(\d{1,12}\.\d{1,4})\1$/u;

/** 5万元元, 95%%, 7次次: the unit typed again; 5万元(5元): the number again in another unit. */
const UNIT_TWICE =
  /\d(?:(?:万元|亿元|千元|元)(?:万元|亿元|千元|元)|(%|人次|次|人|户|个|亩|台|套|所|家|米|公里|平方米)\1)$/u;
const NUMBER_AGAIN = /(?<![\d.])(\d[\d.]{0,12})(?:万元|亿元|千元|元)\(\1(?:万元|亿元|千元|元)\)$/u;

/** True where a value ends with its unit twice. */
export function hasUnitTwice(text: string): boolean {
  const clean = normalise(text);
  return clean.length <= 40 && (UNIT_TWICE.test(clean) || NUMBER_AGAIN.test(clean));
}

const PER_WITHOUT_YUAN = /\d\/[\p{Script=Han}·*]{1,8}$/u;

/** 28.40/株, 500/年: a price whose 元 was left out. */
export function lacksYuan(text: string): boolean {
  const clean = normalise(text);
  return clean.length <= 40 && PER_WITHOUT_YUAN.test(clean);
}

const VALUE_LIKE =
  /^(?:[≥≤><=约]|>=|<=)?[\d.,lIOo?|!^&@]{2,20}(?:[\p{Script=Han}%/]{0,6}|k?[mMgG][²2]?|㎡)$/u;
/** A sign where a digit belongs; 50l is fifty litres, 3#楼 a building, 3*5 a size. */
const MISREAD = /[lIOo?？|!^&@][.\d]|\d[Oo]+(?=[\p{Script=Han}%％]|$)|\uFFFD/u;

/** The same with full-width digits. */
const WIDE_MISREAD = /[０-９][OoＯ]/u;

/** "≥1l.3?6万元": a number in which a scan or a slip put letters and signs. */
function isGarbledNumber(text: string): boolean {
  if (!MISREAD.test(text) && !WIDE_MISREAD.test(text)) return false;
  if (text.includes("\uFFFD")) return /\d/u.test(text) && text.length <= 30;
  const clean = normalise(text);
  return clean.length <= 30 && VALUE_LIKE.test(clean) && /\d/u.test(clean);
}

/** 3*5米, 2.5×4: a size is no single value, but anyone can read it. */
const SIZE = /^[≥≤><=]?\d[\d.]{0,9}(?:[*×xX]\d[\d.]{0,9}){1,2}\p{L}{0,4}$/u;

/** 1:1, 3/3, 98%/95%, 7×24小时: shares and shifts, more than one number but no slip. */
const RATIO =
  /^(?:[≥≤><=]|>=|<=)?\d{1,6}(?:\.\d{1,4})?%?[:/]\d{1,6}(?:\.\d{1,4})?%?\p{Script=Han}{0,4}$/u;
/** Ticks stand for 是 and 完成. */
const TICK = /^[√✓✔☑×✗✘○●]{1,3}$/u;
const QUOTES = /^["'“”‘’「『[(]{1,2}|["'“”‘’」』\])]{1,2}$/gu;
const LIST_SIGNS = /[、,;]/u;

/** True for what is no single value, but plain to anybody: a ratio, a tick, several values in one cell. */
function isLegible(text: string): boolean {
  const clean = normalise(text);
  if (SIZE.test(clean) || RATIO.test(clean) || TICK.test(clean)) return true;
  const parts = clean.replace(QUOTES, "").split(LIST_SIGNS);
  const several = parts.length > 1 || parts[0] !== clean;
  return (
    several && parts.length <= 8 && parts.every((part) => parseValue(part).kind !== "unreadable")
  );
}

/** Kinds that the reader only gives to a text it has understood as a whole. */
const READ: ReadonlySet<string> = new Set(["number", "percent", "money", "date", "blank"]);

/** Why a value cannot be read; null where it can, or where the cell itself has a problem (#REF!). */
export function whyUnreadable(field: ValueField | null): Unreadable | null {
  if (!field || field.problem) return null;
  if (READ.has(field.parsed.kind)) return isGarbledNumber(field.text) ? "garbled" : null;
  const { kind } = field.parsed;
  const known = KNOWN[kind === "unreadable" || kind === "placeholder" ? kind : "other"];
  let why = known.get(field.text);
  if (why === undefined) {
    why = whyNotRead(field);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(field.text, why);
  }
  return why;
}

/** The same for a text that the reader has not understood as one value. */
function whyNotRead(field: ValueField): Unreadable | null {
  if (isTypedTwice(field.text) || hasUnitTwice(field.text)) return "twice";
  const { kind } = field.parsed;
  if (kind !== "unreadable") {
    return kind !== "placeholder" && isGarbledNumber(field.text) ? "garbled" : null;
  }
  if (isLegible(field.text)) return null;
  if (lacksYuan(field.text)) return "no-yuan";
  return isCorruptDate(field.text) ? "date" : "garbled";
}
