import { getFormatFromId, isTextFormat, parseValue } from "numfmt";
import { type CellValue } from "./data";

/** What a cell takes from something typed or written into it. */
export interface TypedContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly quoted?: boolean;
  /** The format that Excel gives to a cell of format General on typing, e.g. "0%" for "95%". */
  readonly numberFormat?: string;
}

/** Built-in formats whose look depends on the language; as a Chinese Excel has them. */
const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: 'm"月"d"日"',
  17: 'yyyy"年"m"月"',
  22: "yyyy/m/d h:mm",
};

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const DAY = 86_400_000;

/** Serial number of a date in Excel's 1900 system, for dates after February 1900. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
}

/**
 * Reads what is typed into a cell as Excel does: "=…" is a formula, "4" a number, "95%" is
 * 0.95 in the format "0%", "2022年3月" a date, '… stays text. A cell formatted as text takes
 * everything as text.
 *
 * @param input what was typed, or the JSON value that an add-in wrote
 * @param numberFormat the format the cell has now
 */
export function readTyped(input: CellValue, numberFormat = "General"): TypedContent {
  if (isTextFormat(numberFormat)) {
    if (typeof input !== "string") return { value: String(input) };
    return { value: input.startsWith("'") ? input.slice(1) : input };
  }
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  // A lone "=" is text to Excel as well.
  if (input.startsWith("=") && input.length > 1) return { value: 0, formula: input };
  return readText(input);
}

/** How everything begins that Excel could take for a number, a date or a truth value. */
const PROMISING = /^[\s+\-(.$¥￥€£0-9A-Za-z]/;

function readText(text: string): TypedContent {
  // Longer texts are never numbers, and parsing them costs.
  if (text.length > 40 || !PROMISING.test(text)) return { value: text };
  const date = CHINESE_DATE.exec(text);
  if (date) {
    const serial = serialOf(Number(date[1]), Number(date[2]), Number(date[3] ?? 1));
    if (serial !== null) {
      return {
        value: serial,
        numberFormat: date[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"',
      };
    }
  }
  const parsed = parseValue(text, { locale: "zh-CN" });
  if (parsed === undefined) return { value: text };
  if (parsed.formatId === undefined) return { value: parsed.value };
  const numberFormat = CHINESE_FORMATS[parsed.formatId] ?? getFormatFromId(parsed.formatId);
  return { value: parsed.value, numberFormat };
}
