import { dateOfSerial } from "./calendar";
import { Big } from "./decimal";
import { isDigit, isDigitAt } from "./normalise";
import { type CellValue } from "../sheet/sheet";

interface FormatParts {
  /** Any of y, m, d outside quotes and brackets. */
  readonly date: boolean;
  readonly day: boolean;
  readonly year: boolean;
  readonly time: boolean;
  readonly percent: boolean;
  readonly decimals: number | null;
  readonly thousands: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

const KNOWN = new Map<string, FormatParts>();
const GENERAL: FormatParts = {
  date: false,
  day: false,
  year: false,
  time: false,
  percent: false,
  decimals: null,
  thousands: false,
  prefix: "",
  suffix: "",
};

/** Reads the first section of a number format; one pass. */
function readFormat(format: string): FormatParts {
  let prefix = "";
  let suffix = "";
  let digits = "";
  let letters = "";
  for (let at = 0; at < format.length; at++) {
    const char = format[at] ?? "";
    if (char === ";") break;
    if (char === '"') {
      const end = format.indexOf('"', at + 1);
      const literal = format.slice(at + 1, end < 0 ? format.length : end);
      if (digits === "") prefix += literal;
      else suffix += literal;
      at = end < 0 ? format.length : end;
    } else if (char === "[") {
      const end = format.indexOf("]", at);
      at = end < 0 ? format.length : end;
    } else if (char === "\\" || char === "_" || char === "*") {
      at++;
      if (char === "\\" && digits === "") prefix += format[at] ?? "";
      else if (char === "\\") suffix += format[at] ?? "";
    } else if ("0#?.,".includes(char)) {
      digits += char;
    } else if (char === "%") {
      suffix += "%";
    } else if ("yYmMdDhHsS".includes(char)) {
      letters += char.toLowerCase();
    } else if (char > "\u00ff" || "≥≤<>=+-/()￥¥$".includes(char)) {
      if (digits === "") prefix += char;
      else suffix += char;
    }
  }
  const point = digits.indexOf(".");
  const general = format === "" || format.toLowerCase().startsWith("general");
  return {
    date: !general && /[yd]/.test(letters),
    day: letters.includes("d"),
    year: letters.includes("y"),
    time: /[hs]/.test(letters),
    percent: suffix.includes("%"),
    decimals: digits === "" ? null : point < 0 ? 0 : digits.length - point - 1,
    thousands: digits.includes(",") && !digits.endsWith(","),
    prefix,
    suffix,
  };
}

function formatParts(format: string): FormatParts {
  if (format === "General" || format === "@" || format === "") return GENERAL;
  let parts = KNOWN.get(format);
  if (!parts) {
    parts = readFormat(format);
    if (KNOWN.size < 500) KNOWN.set(format, parts);
  }
  return parts;
}

/** A binary number as the decimal that was meant: 0.1 + 0.2 is 0.3 (15 digits, as Excel). */
export function decimalOf(value: number): Big {
  let decimal = DECIMALS.get(value);
  if (!decimal) {
    decimal = makeDecimal(value);
    if (DECIMALS.size < 2_000) DECIMALS.set(value, decimal);
  }
  return decimal;
}

/** Points and weights repeat a few numbers many times. */
const DECIMALS = new Map<number, Big>();

function makeDecimal(value: number): Big {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return new Big(value);
  const rounded = Number(value.toPrecision(15));
  return new Big(Number.isFinite(rounded) ? rounded : value);
}

function withThousands(digits: string): string {
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point);
  let result = "";
  for (let at = 0; at < whole.length; at++) {
    const left = whole.length - at;
    if (at > 0 && left % 3 === 0 && isDigit(whole[at - 1])) result += ",";
    result += whole[at] ?? "";
  }
  return result + (point < 0 ? "" : digits.slice(point));
}

function dateText(value: number, parts: FormatParts): string | null {
  const date = dateOfSerial(value);
  if (!date || !parts.date) return null;
  const month = `${String(date.month)}月`;
  const day = parts.day ? `${String(date.day)}日` : "";
  return parts.year || !parts.day ? `${String(date.year)}年${month}${day}` : month + day;
}

/** True where a column is too narrow for its number and Excel shows only "####". */
export function isTooNarrow(value: CellValue, text: string): boolean {
  if (typeof value !== "number" || !Number.isFinite(value) || text.length === 0) return false;
  for (const char of text) if (char !== "#") return false;
  return true;
}

/**
 * What a cell says to a person, from its value, shown text and number format:
 * the shown text, but made anew where the column is too narrow to show it.
 */
export function shownText(value: CellValue, text: string, format: string): string {
  if (!isTooNarrow(value, text) || typeof value !== "number") return text;
  const parts = formatParts(format);
  const date = dateText(value, parts);
  if (date !== null) return date;
  const number = parts.percent ? decimalOf(value).times(100) : decimalOf(value);
  const digits =
    parts.decimals === null ? number.toFixed() : number.toFixed(parts.decimals, Big.roundHalfUp);
  return parts.prefix + (parts.thousands ? withThousands(digits) : digits) + parts.suffix;
}

function firstNumber(text: string): { start: number; end: number } | null {
  let start = 0;
  while (start < text.length && !isDigitAt(text, start)) start++;
  if (start === text.length) return null;
  let end = start;
  while (isDigitAt(text, end) || (text[end] === "," && isDigitAt(text, end + 1))) end++;
  if (text[end] === "." && isDigitAt(text, end + 1)) {
    end++;
    while (isDigitAt(text, end)) end++;
  }
  return { start, end };
}

/** "1.23E+11": how Excel shows a long number, or one in a narrow column. */
const SCIENTIFIC = /^-?\d(?:\.\d{1,15})?E[+-]\d{1,3}$/i;

/**
 * The text that a value is read from: as `shownText`, but with the cell's own
 * number where the format rounds it ("89%" over 0.8894 reads "88.94%") and with
 * a date spelt out from its serial number, whatever order the format shows.
 */
export function readableText(value: CellValue, text: string, format: string): string {
  if (typeof value !== "number" || !Number.isFinite(value)) return text;
  const parts = formatParts(format);
  if (parts.date && !parts.time) return dateText(value, parts) ?? text;
  const shown = shownText(value, text, format);
  if (SCIENTIFIC.test(shown)) return decimalOf(value).toFixed();
  if (shown.length <= 15 && Number(shown) === value) return shown;
  const place = firstNumber(shown);
  if (!place) return shown;
  const written = new Big(shown.slice(place.start, place.end).replaceAll(",", ""));
  const percent = shown.includes("%") || shown.includes("％");
  const exact = (percent ? decimalOf(value).times(100) : decimalOf(value)).abs();
  if (exact.eq(written)) return shown;
  const point = shown.indexOf(".", place.start);
  const decimals = point < 0 || point >= place.end ? 0 : place.end - point - 1;
  const off = exact.minus(written).abs();
  if (off.times(2).gt(new Big(10).pow(-decimals))) return shown;
  return shown.slice(0, place.start) + exact.toFixed() + shown.slice(place.end);
}
