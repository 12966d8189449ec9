import { Big } from "./decimal";
import { isDigit, isDigitAt, isHan, isHanAt, isLetterAt } from "./normalise";
import { isNumeral, readArabic, readChinese, withMyriads, type Numeral } from "./numerals";
import { type Operator } from "./parsed-value";
import { PhraseTree } from "./phrase-tree";
import { isTimeUnit, readScale, readUnit, type Unit } from "./units";
import {
  AND_MORE,
  ASKING_VERBS,
  HELD_AT,
  POSTFIX_OPERATORS,
  PREFIX_OPERATORS,
  RANGE_SEPARATORS,
  RANK_UNITS,
} from "./vocabulary/operators";
import { NO_UNITS } from "./vocabulary/units";
import { NUMERAL_WORDS } from "./vocabulary/words";

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
const VERB_TREE = new PhraseTree(ASKING_VERBS.map((verb) => [verb, true] as const));
const WORD_TREE = new PhraseTree(NUMERAL_WORDS.map((word) => [word, true] as const));
const MORE = new Set(AND_MORE);
const RANGE_SIGNS = new Set(RANGE_SEPARATORS);
const RANKS = new Set(RANK_UNITS);
const NO_UNIT: ReadonlySet<string> = new Set(NO_UNITS);

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
  if (NO_UNIT.has(written)) return null;
  return { unit: { kind: "count", name: written, factor: 1, written }, end: at };
}

function readNumeral(text: string, at: number): Numeral | null {
  const char = text[at];
  if (isDigit(char) || (char === "." && isDigitAt(text, at + 1) && !isDigitAt(text, at - 1))) {
    return readArabic(text, at);
  }
  if (char === "半") return readHalf(text, at);
  return isHan(char) ? readChinese(text, at) : null;
}

/** "半年内", "半个月": half of the unit of time behind it; 上半年 and 半年度 are no durations. */
function readHalf(text: string, at: number): Numeral | null {
  if (text[at - 1] === "上" || text[at - 1] === "下") return null;
  const unit = readUnit(text, at + 1);
  if (!unit || !isTime(unit.unit) || unit.unit.name === "年度") return null;
  return { value: HALF, end: at + 1, chinese: true };
}

const PERCENT: Unit = { kind: "percent", name: "%", factor: 1, written: "%" };

const PER_MILLE: Unit = { kind: "count", name: "‰", factor: 1, written: "‰" };

/** "百分之九十", "百分之90", "百分百", "千分之五": the fraction words at `at`; null if none stand there. */
function readFractionWords(text: string, at: number): Core | null {
  const char = text[at];
  if (char !== "百" && char !== "千") return null;
  const all = text.startsWith("百分百", at) ? 3 : text.startsWith("百分之百", at) ? 4 : 0;
  if (all > 0)
    return { number: new Big(100), unit: PERCENT, end: at + all, more: false, chinese: true };
  const unit = text.startsWith("百分之", at)
    ? PERCENT
    : text.startsWith("千分之", at)
      ? PER_MILLE
      : null;
  const numeral = unit ? readNumeral(text, at + 3) : null;
  return numeral
    ? { number: numeral.value, unit, end: numeral.end, more: false, chinese: numeral.chinese }
    : null;
}

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
  const words = readFractionWords(text, at);
  if (words) return words;
  const simple = readNumeral(text, at);
  if (!simple) return null;
  const numeral = withMyriads(text, simple);
  let end = numeral.end;
  const more = MORE.has(text[end] ?? "") || isPlus(text, end);
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
  const scaledMore = more ? null : readScaledMore(text, end);
  if (scaledMore)
    return { number: numeral.value, more: true, chinese: numeral.chinese, ...scaledMore };
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
    return end === text.length || isRangeTo(text, end)
      ? { number: numeral.value, unit: null, end, more, chinese: true }
      : null;
  }
  const unknown = readUnknownUnit(text, end);
  if (unknown)
    return { number: numeral.value, unit: unknown.unit, end: unknown.end, more, chinese: false };
  return { number: numeral.value, unit: null, end, more, chinese: false };
}

/** "2万余人次", "500万余元": 余 between the scale and the unit. */
function readScaledMore(text: string, at: number): { unit: Unit; end: number } | null {
  if (!followsMore(text, at + 1) && !followsMore(text, at + 2)) return null;
  const scale = readScale(text, at);
  if (!scale || !followsMore(text, scale.end)) return null;
  const known = readUnit(text, scale.end + 1);
  if (!known || known.unit.name.startsWith("/")) return null;
  const factor = known.unit.factor * scale.value;
  return { unit: { ...known.unit, factor, written: text.slice(at, known.end) }, end: known.end };
}

/** 十至十五人: the unit stands behind the second number. */
function isRangeTo(text: string, at: number): boolean {
  return RANGE_SIGNS.has(text[at] ?? "") && isNumeral(text.charCodeAt(at + 1));
}

/** "3万多", "10万+人": what says "and more" before the unit or behind the scale. */
function followsMore(text: string, at: number): boolean {
  return text[at] === "多" || text[at] === "余" || isPlus(text, at);
}

/** "100+人": a plus before the unit; one at the end is an operator, one before a number adds. */
function isPlus(text: string, at: number): boolean {
  return text[at] === "+" && isHanAt(text, at + 1);
}

/** 1 for digits, points, signs and how operators begin. */
const BEGINNINGS = new Uint8Array(65_536);
for (const sign of "0123456789.-+¥$半前") BEGINNINGS[sign.charCodeAt(0)] = 1;
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
    const code = text.charCodeAt(at);
    if (!mayBegin(code)) {
      at++;
      continue;
    }
    const numeral = isNumeral(code) || (at > 0 && text[at - 1] === "第");
    const word = numeral ? WORD_TREE.longestAt(text, at) : null;
    const quantity = numeral && (word || isUncertain(text, at)) ? null : readQuantity(text, at);
    if (quantity) found.push(quantity);
    at = quantity?.end ?? word?.end ?? (numeral ? numeralsEnd(text, at) : at + 1);
  }
  return found;
}

/** Behind numerals that are no quantity (三四次, 第一名), so that no part of them is read as one. */
function numeralsEnd(text: string, from: number): number {
  let at = from + 1;
  while (isNumeral(text.charCodeAt(at)) || (text[from - 1] === "第" && isDigitAt(text, at))) at++;
  return at;
}

/** 几十人, 数百户, 上千人 give no number, 第一名 and 第3 a place. */
function isUncertain(text: string, at: number): boolean {
  const before = at === 0 ? "" : text[at - 1];
  if (before === "第") return isDigitAt(text, at) || isNumeral(text.charCodeAt(at));
  if (!isNumeral(text.charCodeAt(at))) return false;
  return before === "几" || before === "数" || (before === "上" && !isPostfixEnd(text, at));
}

/** 上 as the end of 以上. */
function isPostfixEnd(text: string, at: number): boolean {
  return text[at - 2] === "以";
}

/** "前10名", "前三": a place in a ranking, where fewer is better. */
function readRank(text: string, from: number): Quantity | null {
  if (text[from] !== "前" || isTimeSign(text[from - 1])) return null;
  const core = readCore(text, from + 1);
  if (!core || (core.unit !== null && !RANKS.has(core.unit.name))) return null;
  if (core.unit === null && core.end < text.length) return null;
  const { number, unit, end, chinese } = core;
  return { start: from, end, operator: "<=", contradictory: false, number, unit, chinese };
}

/** "6月前", "以前": 前 belongs to what stands before it. */
function isTimeSign(char: string | undefined): boolean {
  return char !== undefined && "年月日号天周底末初旬度以之时".includes(char);
}

function readQuantity(text: string, from: number): Quantity | null {
  const rank = readRank(text, from);
  if (rank) return rank;
  let at = from;
  let held = false;
  let operator: Operator | null = null;
  let contradictory = false;
  let prefix = PREFIX_TREE.longestAt(text, at);
  for (let turn = 0; prefix && turn < 3; turn++) {
    if (operator !== null) contradictory ||= !(operator === "about" || operator === prefix.value);
    if (operator !== null && turn > 0 && operator === prefix.value) contradictory = true;
    operator = prefix.value;
    held = text.slice(at, prefix.end) === HELD_AT;
    at = prefix.end;
    prefix = PREFIX_TREE.longestAt(text, at);
  }
  if (operator !== null && isHanAt(text, at)) at = VERB_TREE.longestAt(text, at)?.end ?? at;
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
  if (postfix && held) {
    operator = postfix.value;
    end = postfix.end;
  } else if (postfix) {
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
