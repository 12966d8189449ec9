import { GLYPHS } from "./vocabulary/glyphs";

/** 1 for UTF-16 units that normalisation would neither change nor remove. */
const PLAIN = new Uint8Array(65_536);
PLAIN.fill(1, 0x21, 0x7f);
PLAIN.fill(1, 0x4e00, 0xa000);
for (const sign of "≤≥") PLAIN[sign.charCodeAt(0)] = 1;
for (const glyph of Object.keys(GLYPHS)) PLAIN[glyph.charCodeAt(0)] = 0;

function isPlain(code: number): boolean {
  return PLAIN[code] === 1;
}

/** Blanks, line breaks, zero-width and direction marks, control characters: nothing a person sees. */
function isInvisible(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * Brings a text to the form that all comparing works on: half-width, without
 * blanks and invisible marks, operator glyphs and traditional unit characters
 * mapped. Linear in the length; a text that is plain already comes back as it is.
 */
export function normalise(text: string): string {
  let at = 0;
  while (at < text.length && PLAIN[text.charCodeAt(at)] === 1) at++;
  if (at === text.length) return text;
  let result = text.slice(0, at);
  for (const char of text.slice(at)) {
    if (isInvisible(char.charCodeAt(0))) continue;
    if (isPlain(char.charCodeAt(0)) || KEPT.has(char)) {
      result += GLYPHS[char] ?? char;
      continue;
    }
    for (const part of char.normalize("NFKC")) {
      if (!isInvisible(part.charCodeAt(0))) result += GLYPHS[part] ?? part;
    }
  }
  return result;
}

/** Squared units that are one character and stay one (㎡ is not "m2" to a reader). */
const KEPT = new Set("㎡㎥㎞㎝㎜㎏℃‰");

/** A full-width sign (！ to ～) as its half-width one, place by place: the length stays. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** True for a Chinese character. */
export function isHan(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True for an ASCII digit. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

/** True where an ASCII digit stands at a place; code units are compared, no strings made. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** True where a Chinese character stands at a place. */
export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True where an ASCII letter stands at a place. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** True for an ASCII letter. */
export function isLetter(char: string | undefined): boolean {
  return char !== undefined && ((char >= "a" && char <= "z") || (char >= "A" && char <= "Z"));
}
