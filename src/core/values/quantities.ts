import { Big } from "./decimal";
import { isDigit, isDigitAt, isHan, isHanAt, isLetterAt } from "./normalise";
import { isNumeral, readArabic, readChinese, type Numeral } from "./numerals";
import { type Operator } from "./parsed-value";
import { PhraseTree } from "./phrase-tree";
import { countUnitEnd, isTimeUnit, readUnit, type Unit } from "./units";
import { POSTFIX_OPERATORS, PREFIX_OPERATORS, AND_MORE } from "./vocabulary/operators";

/** A number with everything that belongs to it, as found in a text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly operator: Operator | null;
  /** An operator stands before and another, contradicting one behind; or one twice. */
  readonly contradictory: boolean;
  /** As written, before scale and money factor. */
  readonly number: Big;
  readonly unit: Unit | null;
  /** Written in Chinese numerals: counts only where nothing else stands around it. */
  readonly chinese: boolean;
}

const PREFIX_TREE = new PhraseTree(PREFIX_OPERATORS);
const POSTFIX_TREE = new PhraseTree(POSTFIX_OPERATORS);
const MORE = new Set(AND_MORE);

/** Longest run of letters or Chinese characters that may be an unlisted unit at the end of a text. */
const LONGEST_UNKNOWN_UNIT = 2;

/** "70村", "3眼": a short word that ends the text right behind a number. */
function readUnknownUnit(text: string, from: number): { unit: Unit; end: number } | null {
  let at = from;
  while (at < text.length && (isHanAt(text, at) || isLetterAt(text, at))) {
    if (POSTFIX_TREE.longestAt(text, at)) break;
    at++;
    if (at - from > LONGEST_UNKNOWN_UNIT) return null;
  }
  if (at === from) return null;
  const rest = POSTFIX_TREE.longestAt(text, at);
  if (at < text.length && rest?.end !== text.length) return null;
  const written = text.slice(from, at);
  return { unit: { kind: "count", name: written, factor: 1, written }, end: at };
}

function readNumeral(text: string, at: number): Numeral | null {
  const char = text[at];
  if (isDigit(char) || (char === "." && isDigitAt(text, at + 1) && !isDigitAt(text, at - 1))) {
    return readArabic(text, at);
  }
  return isHan(char) ? readChinese(text, at) : null;
}

/** "百分之九十", "百分之90": the fraction words at `at`; null if none stand there. */
function readPercentWords(
  text: string,
  at: number,
): { number: Big; end: number; chinese: boolean } | null {
  if (!text.startsWith("百分之", at)) return null;
  const numeral = text.startsWith("百分之百", at)
    ? { value: new Big(100), end: at + 4, chinese: true }
    : readNumeral(text, at + 3);
  return numeral ? { number: numeral.value, end: numeral.end, chinese: numeral.chinese } : null;
}

const PERCENT: Unit = { kind: "percent", name: "%", factor: 1, written: "%" };

const YUAN: Unit = { kind: "money", name: "元", factor: 1, written: "元" };

const HALF = new Big("0.5");

function isTime({ name }: Unit): boolean {
  return isTimeUnit(name.startsWith("个") ? name.slice(1) : name);
}

/** "3个半月", "2个半小时": the unit behind 个半. */
function readHalfMore(text: string, at: number): { unit: Unit; end: number } | null {
  if (!text.startsWith("个半", at)) return null;
  const unit = readUnit(`个${text.slice(at + 2, at + 6)}`, 0);
  return unit && isTime(unit.unit) ? { unit: unit.unit, end: at + 1 + unit.end } : null;
}

function endsInHalf(text: string, at: number, unit: Unit): boolean {
  if (text[at] !== "半" || !isTime(unit)) return false;
  return at + 1 === text.length || POSTFIX_TREE.longestAt(text, at + 1) !== null;
}

interface Core {
  readonly number: Big;
  readonly unit: Unit | null;
  readonly end: number;
  readonly more: boolean;
  readonly chinese: boolean;
}

/** Number and unit at `at`, without operators. */
function readCore(text: string, at: number): Core | null {
  const words = readPercentWords(text, at);
  if (words)
    return {
      number: words.number,
      unit: PERCENT,
      end: words.end,
      more: false,
      chinese: words.chinese,
    };
  const numeral = readNumeral(text, at);
  if (!numeral) return null;
  let end = numeral.end;
  const more = MORE.has(text[end] ?? "");
  if (more) end++;
  // 九成: tenths
  if (
    (text[end] === "成" && numeral.value.lte(10) && !isHanAt(text, end + 1)) ||
    (text[end] === "成" && POSTFIX_TREE.longestAt(text, end + 1))
  ) {
    return {
      number: numeral.value.times(10),
      unit: PERCENT,
      end: end + 1,
      more,
      chinese: numeral.chinese,
    };
  }
  const halfMore = readHalfMore(text, end);
  const known = halfMore ?? readUnit(text, end);
  if (known) {
    // 1天半, 2年半: half a unit more behind it.
    const behind = !halfMore && endsInHalf(text, known.end, known.unit);
    return {
      number: halfMore || behind ? numeral.value.plus(HALF) : numeral.value,
      unit: known.unit,
      end: behind ? known.end + 1 : known.end,
      more: more || followsMore(text, known.end),
      chinese: numeral.chinese,
    };
  }
  if (numeral.chinese) {
    return end === text.length
      ? { number: numeral.value, unit: null, end, more, chinese: true }
      : null;
  }
  const unknown = readUnknownUnit(text, end);
  if (unknown)
    return { number: numeral.value, unit: unknown.unit, end: unknown.end, more, chinese: false };
  return { number: numeral.value, unit: null, end, more, chinese: false };
}

/** "3万多": the word stands behind the scale. */
function followsMore(text: string, at: number): boolean {
  return text[at] === "多" || text[at] === "余";
}

/** 1 for digits, points, signs and how operators begin. */
const BEGINNINGS = new Uint8Array(65_536);
for (const sign of "0123456789.-+¥$") BEGINNINGS[sign.charCodeAt(0)] = 1;
for (const [phrase] of PREFIX_OPERATORS) BEGINNINGS[phrase.charCodeAt(0)] = 1;

/** Most characters of a name can begin no quantity, which is seen without trying. */
function mayBegin(code: number): boolean {
  return BEGINNINGS[code] === 1 || isNumeral(code);
}

/**
 * All numbers of a text with their operators and units, in order. One pass; each
 * character is looked at a bounded number of times.
 *
 * @param limit more numbers than this are not a value: reading stops
 */
export function readQuantities(text: string, limit = 4): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length && found.length < limit) {
    const quantity = mayBegin(text.charCodeAt(at)) ? readQuantity(text, at) : null;
    if (quantity) {
      found.push(quantity);
      at = quantity.end;
    } else {
      at++;
    }
  }
  return found;
}

function readQuantity(text: string, from: number): Quantity | null {
  let at = from;
  let operator: Operator | null = null;
  let contradictory = false;
  let prefix = PREFIX_TREE.longestAt(text, at);
  for (let turn = 0; prefix && turn < 3; turn++) {
    if (operator !== null) contradictory ||= !(operator === "about" || operator === prefix.value);
    if (operator !== null && turn > 0 && operator === prefix.value) contradictory = true;
    operator = prefix.value;
    at = prefix.end;
    prefix = PREFIX_TREE.longestAt(text, at);
  }
  if (operator !== null && (text[at] === "在" || text[at] === "为" || text[at] === "到")) at++;
  let negative = false;
  if (
    (text[at] === "-" || text[at] === "+") &&
    isDigitAt(text, at + 1) &&
    (at === 0 || operator !== null)
  ) {
    negative = text[at] === "-";
    at++;
  }
  const yuan = text[at] === "¥";
  if (yuan || text[at] === "$") at++;
  const core = readCore(text, at);
  if (!core) return null;
  let end = core.end;
  if (followsMore(text, end) && core.more) end++;
  let postfix = POSTFIX_TREE.longestAt(text, end);
  if (postfix && text.startsWith("起", end) && core.unit?.name !== "元") postfix = null;
  if (postfix) {
    const same =
      operator === null || operator === postfix.value || operator === "about" || operator === "=";
    const wraps = operator === "<=" && postfix.value === "<=";
    contradictory ||= !same && !wraps;
    operator = operator === null || operator === "=" ? postfix.value : operator;
    end = postfix.end;
  } else if (core.more && operator === null) {
    operator = ">=";
  }
  return {
    start: from,
    end,
    operator,
    contradictory,
    number: negative ? core.number.times(-1) : core.number,
    unit: core.unit ?? (yuan ? YUAN : null),
    chinese: core.chinese,
  };
}

/** The unit of "每人", "每年" before a number; null if the text has none. */
export function readEach(text: string): string | null {
  const at = text.indexOf("每");
  if (at < 0) return null;
  const end = countUnitEnd(text, at + 1);
  return end > at + 1 ? text.slice(at + 1, end) : null;
}
