import { Big } from "./decimal";
import { isDigitAt } from "./normalise";
import { CHINESE_DIGITS, CHINESE_POWERS } from "./vocabulary/glyphs";

/** A number as it stands in a text. */
export interface Numeral {
  readonly value: Big;
  readonly end: number;
  readonly chinese: boolean;
}

/**
 * Reads a decimal number with or without thousands separators at `from`
 * ("1,000.5", ".5"). A comma that does not part thousands ends the number.
 */
export function readArabic(text: string, from: number): Numeral | null {
  let at = from;
  while (isDigitAt(text, at)) at++;
  let digits = text.slice(from, at);
  if (digits.length >= 1 && digits.length <= 3) {
    while (
      text[at] === "," &&
      isDigitAt(text, at + 1) &&
      isDigitAt(text, at + 2) &&
      isDigitAt(text, at + 3) &&
      !isDigitAt(text, at + 4)
    ) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  if (text[at] === "." && isDigitAt(text, at + 1)) {
    const point = at++;
    while (isDigitAt(text, at)) at++;
    digits += text.slice(point, at);
  }
  if (digits === "" || digits.length > 60) return null;
  return {
    value: new Big(digits.startsWith(".") ? `0${digits}` : digits),
    end: at,
    chinese: false,
  };
}

/** 1 for the characters that Chinese numerals are made of. */
const NUMERAL = new Uint8Array(65_536);
for (const char of [...Object.keys(CHINESE_DIGITS), ...Object.keys(CHINESE_POWERS)]) {
  NUMERAL[char.charCodeAt(0)] = 1;
}

/** True for a character that Chinese numerals are made of. */
export function isNumeral(code: number): boolean {
  return NUMERAL[code] === 1;
}

/**
 * Reads a Chinese numeral at `from`: 三, 十二, 一百零五, 两千. Powers above 千
 * (万, 亿) are scale words and stand behind it, as they do behind digits.
 */
export function readChinese(text: string, from: number): Numeral | null {
  if (!isNumeral(text.charCodeAt(from))) return null;
  let at = from;
  let total = 0;
  let digit: number | null = null;
  let lastPower = Infinity;
  for (; at < text.length && at - from < 12; at++) {
    const char = text[at] ?? "";
    const power = CHINESE_POWERS[char];
    if (power !== undefined) {
      if (power >= lastPower) break;
      if (digit === null && !(power === 10 && at === from)) break;
      total += (digit ?? 1) * power;
      digit = null;
      lastPower = power;
      continue;
    }
    const next = CHINESE_DIGITS[char];
    if (next === undefined) break;
    if (digit !== null && digit !== 0) break;
    digit = next;
  }
  if (at === from) return null;
  const whole = total + (digit ?? 0);
  const decimals = text[at] === "点" ? chineseDigits(text, at + 1) : "";
  if (decimals === "") return { value: new Big(whole), end: at, chinese: true };
  return {
    value: new Big(`${String(whole)}.${decimals}`),
    end: at + 1 + decimals.length,
    chinese: true,
  };
}

/** The digits of 八十五点五 behind the point. */
function chineseDigits(text: string, from: number): string {
  let digits = "";
  for (let at = from; digits.length < 6; at++) {
    const digit = CHINESE_DIGITS[text[at] ?? ""];
    if (digit === undefined) break;
    digits += String(digit);
  }
  return digits;
}

const MYRIADS: ReadonlyMap<number, number> = new Map([
  ["万".charCodeAt(0), 10_000],
  ["亿".charCodeAt(0), 100_000_000],
]);

/** What stands behind 万 of the same number: 2千, 二千五百, 零五百; null where nothing does. */
function readThousands(text: string, from: number): Numeral | null {
  const power = CHINESE_POWERS[text[from + 1] ?? ""];
  if (isDigitAt(text, from) && (power === 1_000 || power === 100))
    return { value: new Big(text[from] ?? 0).times(power), end: from + 2, chinese: false };
  const words = readChinese(text, from);
  return words?.value.gte(100) === true ? words : null;
}

/** "1万2千", "一万二千": the numeral with what stands behind its 万; as it is where nothing does. */
export function withMyriads(text: string, numeral: Numeral): Numeral {
  const power = MYRIADS.get(text.charCodeAt(numeral.end));
  const rest = power === undefined ? null : readThousands(text, numeral.end + 1);
  if (power === undefined || !rest) return numeral;
  return { ...numeral, value: numeral.value.times(power).plus(rest.value), end: rest.end };
}
