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
  return { value: new Big(total + (digit ?? 0)), end: at, chinese: true };
}
