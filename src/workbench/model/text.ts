import { format, getFormatInfo, isTextFormat } from "numfmt";
import { type CellValue } from "./data";
import { DEFAULT_FONT_SIZE } from "./defaults";

/** Width of a digit of the workbook's standard font (宋体 or Calibri 11), in pixels. */
const DIGIT_PIXELS = 7;
/** What Excel keeps free in a cell: two pixels on each side and the grid line. */
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;

/** How many digits of that size fit a width in points. */
function capacity(width: number, fontSize: number): number {
  const digit = (DIGIT_PIXELS * fontSize) / DEFAULT_FONT_SIZE;
  return Math.max(0, Math.floor((width * PIXELS_PER_POINT - PADDING_PIXELS) / digit));
}

/** Digits' worth of space a text takes: Chinese characters and full-width signs take two. */
function extent(text: string): number {
  let sum = 0;
  for (const char of text) sum += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return sum;
}

/** A number in format General, with as many decimals as the space allows; null if none do. */
function fitGeneral(value: number, room: number): string | null {
  // Whole numbers are most of a table, and need no formatter.
  if (Number.isInteger(value) && Math.abs(value) < 1e11) {
    const plain = Object.is(value, -0) ? "0" : String(value);
    return plain.length <= room ? plain : null;
  }
  const whole = format("General", value, { locale: "zh-CN" });
  if (whole.length <= room) return whole;
  const integer = Math.abs(value) < 1 ? 1 : Math.trunc(Math.abs(value)).toString().length;
  const decimals = room - integer - 1 - (value < 0 ? 1 : 0);
  if (/e/i.test(whole) || Math.abs(value) >= 1e11) return null;
  if (decimals >= 1) return String(Number(value.toFixed(Math.min(decimals, 10))));
  const rounded = value.toFixed(0);
  return rounded.length <= room ? rounded : null;
}

/**
 * What a cell shows. Text spills over or is cut, and is always given whole; a number or a
 * date that does not fit its column shows as `####`, as in Excel.
 *
 * @param width of the cell's column, or its merged columns, in points
 */
export function displayText(
  value: CellValue,
  numberFormat: string,
  width: number,
  fontSize = DEFAULT_FONT_SIZE,
  shrinkToFit = false,
): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    return numberFormat === "General" ? value : formatted(numberFormat, value);
  }
  const room = capacity(width, fontSize);
  if (numberFormat === "General") return fitGeneral(value, room) ?? "#".repeat(room);
  const text = formatted(numberFormat, value);
  if (isTextFormat(numberFormat)) return text;
  const impossibleDate = value < 0 && getFormatInfo(numberFormat).isDate;
  if (impossibleDate || (!shrinkToFit && extent(text) > room)) return "#".repeat(room);
  return text;
}

function formatted(numberFormat: string, value: string | number): string {
  return format(numberFormat, value, { locale: "zh-CN", throws: false });
}
