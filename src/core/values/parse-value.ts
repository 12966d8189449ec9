import { readDate } from "./dates";
import { type Big } from "./decimal";
import { perEach, readEach } from "./each";
import { isDigit, isHan, isLetter, normalise } from "./normalise";
import {
  hasStrayDigit,
  isAdded,
  isCutOff,
  isDayOf,
  isGrade,
  isNetwork,
  isNextPeriod,
  isPhrase,
  isShortYear,
  OPERATOR_SIGNS,
} from "./no-counts";
import { type Operator, type ParsedValue, type ValueKind } from "./parsed-value";
import { PhraseTree } from "./phrase-tree";
import { readQuantities, type Quantity } from "./quantities";
import { isActUnit, isListedUnit, isTimeUnit, type Unit } from "./units";
import { hasFalseDigits, isOdd, valueText, withoutCircles, withoutNameFigures } from "./value-text";
import { RANGE_SEPARATORS } from "./vocabulary/operators";
import {
  BLANK_MARKS,
  ENUMERATION_WORDS,
  FORMULA_ERRORS,
  FREQUENCY_WORDS,
  PLACEHOLDER_SIGNS,
  PLACEHOLDER_TEXTS,
  WITHIN_BUDGET_WORDS,
} from "./vocabulary/words";

/** What is known about a value from outside its own text. */
export interface ValueContext {
  /** The form's year, for deadlines that name only a month. */
  readonly year?: number | null;
  /** Unit from a unit column, the indicator's name or the form; used where the text has none. */
  readonly unit?: Unit | null;
  /** Operator from a column of its own (`符号`); used where the text has none. */
  readonly operator?: Operator | null;
  /** The indicator asks for a date, so that "2021.6" is June 2021. */
  readonly dateExpected?: boolean;
}

/** No value is longer; goals and remarks are, and are words. */
const LONGEST_VALUE = 160;
const RENMINBI = "人民币";
/** Nor has a value so many characters with blanks and signs: a cell holds up to 32,767. */
const LONGEST_LOOKED_AT = 2_000;
/** Words around one number that leave it the value of the text ("年度预算220万元"). */
const LONGEST_REMARK = 8;
/** A price per unit is the value of a longer sentence as well ("按1000元/人的标准发放"). */
const LONGEST_PRICE_REMARK = 30;

const BLANKS = new Set(BLANK_MARKS.map(normalise));
const PLACEHOLDERS = new Set(PLACEHOLDER_TEXTS.map(normalise));
const ENUMERATIONS = new Set(ENUMERATION_WORDS);
const WITHIN_BUDGET = new Set(WITHIN_BUDGET_WORDS);
const ERRORS = new Set(FORMULA_ERRORS);
const FREQUENCIES = new PhraseTree(FREQUENCY_WORDS);
const SEPARATORS = new Set(RANGE_SEPARATORS);

const NOTHING_WRITTEN = { value: null, unit: null } as const;

function plain(
  kind: ValueKind,
  operator: Operator | null = null,
  unit: string | null = null,
): ParsedValue {
  return { kind, operator, value: null, upper: null, dates: null, unit, written: NOTHING_WRITTEN };
}

const BLANK = plain("blank");
const UNREADABLE = plain("unreadable");
const PLACEHOLDER = plain("placeholder");
const QUALITATIVE = plain("qualitative");
const ENUMERATION = plain("enumeration");
const WITHIN = plain("qualitative", "<=");

/** True where a text shows a formula error (#REF!) instead of a value. */
export function isFormulaError(text: string): boolean {
  return text.startsWith("#") && ERRORS.has(text);
}

const SIGN_STARTS = new Set(PLACEHOLDER_SIGNS.map((sign) => sign.charCodeAt(0)));

function hasPlaceholderSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!SIGN_STARTS.has(text.charCodeAt(at))) continue;
    return PLACEHOLDER_SIGNS.some((sign) => text.includes(sign));
  }
  return false;
}

function onlySigns(text: string): boolean {
  for (const char of text) if (isHan(char) || isLetter(char) || isDigit(char)) return false;
  return true;
}

/** Reads a text without any number. */
function readWords(text: string): ParsedValue {
  if (ENUMERATIONS.has(text)) return ENUMERATION;
  if (WITHIN_BUDGET.has(text)) return WITHIN;
  const frequency = FREQUENCIES.longestAt(text, 0);
  if (frequency && text.length <= 8) return plain("frequency");
  if (onlySigns(text))
    return /\p{L}|\p{N}|\p{Extended_Pictographic}/u.test(text) ? QUALITATIVE : UNREADABLE;
  return QUALITATIVE;
}

/** What is left of a text when its numbers are taken out. */
function remarkAround(text: string, quantities: readonly Quantity[]): string {
  let rest = "";
  let at = 0;
  for (const quantity of quantities) {
    rest += text.slice(at, quantity.start);
    at = quantity.end;
  }
  return rest + text.slice(at);
}

function hasSentenceSign(text: string): boolean {
  for (const char of text)
    if (char === "," || char === ";" || char === "。" || char === "、") return true;
  return false;
}

function scaled(number: Big, unit: Unit | null): Big {
  return unit && unit.factor !== 1 ? number.times(unit.factor) : number;
}

function kindOf(unit: Unit | null): ValueKind {
  if (!unit || unit.kind === "count") return "number";
  return unit.kind;
}

/** Composes a value from one number, its unit, and "每…" before it. */
function single(
  quantity: Quantity,
  each: readonly string[] | null,
  context: ValueContext,
): ParsedValue {
  let unit = quantity.unit;
  let operator = quantity.operator ?? context.operator ?? null;
  if (!unit && context.unit) unit = context.unit;
  if (each !== null) unit = perEach(unit, each);
  if (unit?.name.startsWith("/")) {
    unit = each === null ? null : unit;
    if (!unit) return UNREADABLE;
  }
  if (operator === "between") operator = null;
  return {
    kind: kindOf(unit),
    operator,
    value: scaled(quantity.number, unit),
    upper: null,
    dates: null,
    unit: unit?.name ?? null,
    written: { value: quantity.number, unit: quantity.unit?.written ?? null },
  };
}

/** "90%-95%", "3~5次", "≥3次且≤5次". Null where the two numbers are no range. */
function range(
  text: string,
  low: Quantity,
  high: Quantity,
  context: ValueContext,
): ParsedValue | null {
  const between = text.slice(low.end, high.start);
  const sided =
    (low.operator === ">=" || low.operator === ">") &&
    (high.operator === "<=" || high.operator === "<");
  const variable = isVariable(between) && (high.operator === "<=" || high.operator === "<");
  const joined = SEPARATORS.has(between) || variable || (sided && between.length <= 3);
  const tail = text.slice(high.end);
  if (!joined || low.start > LONGEST_REMARK || tail.length > LONGEST_REMARK) return null;
  const unit = high.unit ?? low.unit ?? context.unit ?? null;
  if (low.unit && high.unit && low.unit.name !== high.unit.name) return null;
  const lowUnit = low.unit ?? unit;
  const operator =
    sided || variable || (low.operator === null && high.operator === null)
      ? "between"
      : (low.operator ?? high.operator);
  return {
    kind: "range",
    operator,
    value: scaled(low.number, lowUnit),
    upper: scaled(high.number, unit),
    dates: null,
    unit: unit?.name ?? null,
    written: { value: low.number, unit: (high.unit ?? low.unit)?.written ?? null },
  };
}

/** "≤X" of "80%≤X≤100%": the value stands between its bounds under a name of its own. */
function isVariable(between: string): boolean {
  if (between.length < 2 || between.length > LONGEST_REMARK) return false;
  return between.startsWith("≤") || between.startsWith("<");
}

/** "一年两次", "1年1次": the time stands before the acts. */
function perTime(time: Quantity, acts: Quantity, remark: string): ParsedValue | null {
  if (!time.unit || !acts.unit || remark.length > LONGEST_REMARK || time.end !== acts.start)
    return null;
  const { name } = time.unit;
  const unit = name.startsWith("个") ? name.slice(1) : name;
  if (!isTimeUnit(unit) || !isActUnit(acts.unit.name) || time.operator !== null) return null;
  if (!time.number.eq(1)) return time.chinese && acts.chinese ? plain("frequency") : null;
  return {
    ...plain("frequency", acts.operator, `${acts.unit.name}/${unit}`),
    value: scaled(acts.number, acts.unit),
    written: { value: acts.number, unit: acts.unit.written },
  };
}

/** "3000册、200套", "1栋3层": several things that are counted are words, no garbled number. */
function isListOfThings(quantities: readonly Quantity[], remark: string): boolean {
  const [first] = quantities;
  if (quantities.some((quantity) => quantity.unit === null || quantity.contradictory)) return false;
  if (quantities.some((quantity) => quantity.unit?.name !== first?.unit?.name)) return true;
  return remark !== "" && !remark.includes("/") && hasSentenceSign(remark);
}

const TRAILING = new Set("。.;,、!");

/** Without the full stops and commas that end a sentence. */
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.has(text[end - 1] ?? "")) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** "854万854万": the same amount typed twice cannot be told from another amount. */
function isTwice(first: Quantity, second: Quantity): boolean {
  return (
    first.end === second.start &&
    first.number.eq(second.number) &&
    first.unit?.name === second.unit?.name
  );
}

function readNumbers(body: string, context: ValueContext): ParsedValue | null {
  const each = readEach(body);
  const text = each?.rest ?? body;
  let quantities = readQuantities(text);
  const [whole] = quantities;
  if (whole?.start === 0 && whole.end === text.length && !whole.contradictory) {
    const words = isDayOf(whole, each?.units) || isGrade(text, whole);
    return words ? QUALITATIVE : single(whole, each?.units ?? null, context);
  }
  if (quantities.length === 2 && whole && quantities[1]) {
    const read = perTime(whole, quantities[1], remarkAround(text, quantities));
    if (read) return read;
  }
  if (quantities.some((quantity) => quantity.chinese) && quantities.length > 0) {
    const arabic = quantities.filter((quantity) => !quantity.chinese);
    if (arabic.length > 0) quantities = arabic;
    else if (isPhrase(remarkAround(text, quantities))) return null;
  }
  const [first, second] = quantities;
  if (!first) return null;
  const remark = remarkAround(text, quantities);
  if (quantities.length === 1) {
    if (first.contradictory) return UNREADABLE;
    const limit = first.unit?.kind === "unit-cost" ? LONGEST_PRICE_REMARK : LONGEST_REMARK;
    if (remark.length > limit || hasSentenceSign(remark)) return null;
    if (hasStrayDigit(text, first) || isShortYear(text, first)) return UNREADABLE;
    if (isCutOff(text, first) || isAdded(text, first)) return UNREADABLE;
    if (text[first.start - 1] === "负") return UNREADABLE;
    if (onlySigns(remark) && remark !== "" && remark !== ":") return UNREADABLE;
    const counts =
      !isDayOf(first, each?.units) && !isNextPeriod(text, first) && !isNetwork(text, first);
    if (!counts || text[first.end] === "性" || isGrade(text, first)) return QUALITATIVE;
    return single(first, each?.units ?? null, context);
  }
  if (second && quantities.length === 2) {
    const read = range(text, first, second, context);
    if (read) return first.contradictory || second.contradictory ? UNREADABLE : read;
    if (isTwice(first, second)) return UNREADABLE;
  }
  if (!onlySigns(remark)) return null;
  return isListOfThings(quantities, remark) ? QUALITATIVE : UNREADABLE;
}

/**
 * Reads one value string (`指标值`, `完成值`): operator, number, unit and kind.
 * Numbers are decimals; percent values in percent (99), money in 元, scale words
 * multiplied out. Never throws; what cannot be read is `unreadable`.
 *
 * @param text as shown in the cell
 * @param context unit and operator from neighbouring columns, the form's year
 */
export function parseValue(text: string, context: ValueContext = {}): ParsedValue {
  if (text.length > LONGEST_LOOKED_AT) return text.trim() === "" ? BLANK : QUALITATIVE;
  const clean = normalise(withoutCircles(text));
  if (clean === "" || BLANKS.has(clean)) return BLANK;
  if (clean.startsWith("#") && (ERRORS.has(clean) || onlyHashes(clean))) return UNREADABLE;
  if (PLACEHOLDERS.has(clean)) return PLACEHOLDER;
  if (clean.length > LONGEST_VALUE) return QUALITATIVE;
  if (hasPlaceholderSign(clean)) return PLACEHOLDER;
  const odd = isOdd(clean);
  const inner = trimmed(odd ? valueText(clean) : clean);
  if (odd && hasFalseDigits(inner)) return UNREADABLE;
  const named = odd ? withoutNameFigures(inner) : inner;
  const body = named.startsWith(RENMINBI) ? named.slice(RENMINBI.length) : named;
  const date = readDate(body, context.year ?? null, context.dateExpected ?? false);
  if (date) {
    if (date.status === "corrupt") return UNREADABLE;
    if (date.status === "words") return QUALITATIVE;
    return {
      kind: "date",
      operator: date.operator ?? context.operator ?? null,
      value: null,
      upper: null,
      dates: { from: date.from, to: date.to },
      unit: null,
      written: NOTHING_WRITTEN,
    };
  }
  const read = readNumbers(body, context);
  if (read) return context.dateExpected === true && isDayNumber(read) ? UNREADABLE : read;
  return isLeftOpen(odd && clean.includes("()"), body) ? PLACEHOLDER : readWords(body);
}

/** 45047 where a day is asked for: the number that Excel keeps for a day whose format was lost. */
function isDayNumber({ value, unit }: ParsedValue): boolean {
  return (
    value !== null &&
    unit === null &&
    value.gte(FIRST_DAY) &&
    value.lte(LAST_DAY) &&
    value.round().eq(value)
  );
}

/** Excel's numbers of the first days of 2000 and 2050. */
const FIRST_DAY = 36_526;
const LAST_DAY = 54_789;

/** "≥ 次", "（ ）场": the form's sign and unit, and no number between them. */
function isLeftOpen(bracket: boolean, body: string): boolean {
  if (bracket && body.length <= LONGEST_REMARK) return true;
  return OPERATOR_SIGNS.has(body[0] ?? "") && isListedUnit(body.slice(1));
}

function onlyHashes(text: string): boolean {
  for (const char of text) if (char !== "#") return false;
  return true;
}
