import { isDigit, isDigitAt, isLetterAt } from "./normalise";
import { countUnitEnd, isListedUnit } from "./units";
import { CURRENCY_CODES } from "./vocabulary/words";

/** Quotation marks around a whole value; a lone apostrophe before it is what Excel's text cells keep. */
const QUOTES = new Set("“”\"'‘’「」");

/** Letters that a scan or a hasty hand puts in the place of 0 and 1. */
const FALSE_DIGITS = new Set("OoIl|");

const ODD = /[“”"'‘’「」()_[\]|A-Za-z]/;

/**
 * True where a text has signs or letters that may be no part of its value; all others are taken
 * as they are, which most values are.
 */
export function isOdd(text: string): boolean {
  return ODD.test(text);
}

/** What exports leave in a text and nobody typed: "_x000D_" for a line break, Word's bookmarks. */
function withoutResidues(text: string): string {
  if (!text.includes("_x") && !text.includes("[bookmark:")) return text;
  return text.replaceAll(/_x[0-9A-Fa-f]{4}_/g, "").replaceAll(/\[bookmark:[^[\]]{0,60}\]/g, "");
}

function withoutQuotes(text: string): string {
  if (!QUOTES.has(text[0] ?? "")) return text;
  const paired = text.length > 1 && QUOTES.has(text.at(-1) ?? "");
  const inner = paired ? text.slice(1, -1) : text.slice(1);
  for (const char of inner) if (QUOTES.has(char)) return text;
  return inner;
}

/**
 * Takes out what stands in brackets, with the brackets: the remark behind a value
 * ("854万（示范片295万元）"). What belongs to the value stays, without the brackets: the
 * unit behind a bare number ("50（万元）") and what is below a slash ("10元/（人·天）").
 * Unbalanced brackets are left as they are.
 */
function withoutRemarks(text: string): string {
  if (!text.includes("(")) return text;
  let result = "";
  let inner = "";
  let depth = 0;
  for (const char of text) {
    if (char === "(") {
      if (depth === 0) inner = "";
      else inner += char;
      depth++;
    } else if (char === ")") {
      if (depth === 0) return text;
      depth--;
      if (depth > 0) inner += char;
      else if (inner === "次" && isListedUnit(`${result.at(-1) ?? ""}次`)) result += inner;
      else if (result.endsWith("/") || (isDigit(result.at(-1)) && isListedUnit(inner)))
        result += inner;
    } else if (depth === 0) result += char;
    else inner += char;
  }
  return depth === 0 ? result : text;
}

/** "①", "⑴", "⒈": numbers of a list's points. */
const CIRCLES = /[①-⒛⓪]/u;
const ALL_CIRCLES = /[①-⒛⓪]/gu;

/**
 * Without the number of the only point ("①5次"); the points of several are parted, so that their
 * numbers are no digits of the values.
 */
export function withoutCircles(text: string): string {
  if (!CIRCLES.test(text)) return text;
  return text.trim().replace(CIRCLES_AT_START, "").replaceAll(ALL_CIRCLES, "、");
}

const CIRCLES_AT_START = /^[①-⒛⓪]/u;

/**
 * What of a cell's normalised text is the value itself: without residues of exports,
 * quotation marks around the whole, and remarks in brackets.
 */
export function valueText(clean: string): string {
  const bare = withoutQuotes(withoutResidues(clean));
  const outside = withoutRemarks(bare);
  return outside === "" ? bare.slice(1, -1) : outside;
}

function lettersStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetterAt(text, start - 1)) start--;
  return start;
}

/** True for "RMB500" and for a unit that ends in a figure ("m2"): these letters are no name. */
function isPartOfQuantity(text: string, start: number, digit: number): boolean {
  if (start > 0 && isDigitAt(text, start - 1)) return true;
  return CURRENCY_CODES.has(text.slice(start, digit)) || countUnitEnd(text, start) > digit;
}

/**
 * Without the figures of names: "PM2.5≤35" measures 35, "符合GB50300-2013" nothing.
 * A figure belongs to a name where letters stand right before it.
 */
export function withoutNameFigures(text: string): string {
  let result = "";
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    if (!isDigitAt(text, at) || !isLetterAt(text, at - 1)) continue;
    if (isPartOfQuantity(text, lettersStart(text, at), at)) continue;
    let end = at;
    while (isDigitAt(text, end) || (isNameSign(text[end]) && isDigitAt(text, end + 1))) end++;
    result += text.slice(from, at);
    from = end;
    at = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isNameSign(char: string | undefined): boolean {
  return char === "." || char === "-" || char === "/" || char === "—";
}

/** True where a percentage has letters among its digits: "9O%", "l00%". */
export function hasFalseDigits(text: string): boolean {
  const percent = text.indexOf("%");
  if (percent < 1) return false;
  let start = percent;
  let letters = 0;
  while (start > 0 && (isDigit(text[start - 1]) || FALSE_DIGITS.has(text[start - 1] ?? ""))) {
    start--;
    if (!isDigit(text[start])) letters++;
  }
  return letters > 0 && percent - start >= 2 && !isLetterAt(text, start - 1);
}
