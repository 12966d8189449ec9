import { type RangeRef } from "../../../core/sheet";
import { intersection, type SheetModel } from "../../model";

/** Points per digit and per line of 11-point text; Chinese characters take two digits. */
const DIGIT = 5.25;
const PADDING = 3.75;
const LINE = 13.5;
const MAX_ROW_HEIGHT = 409.5;

function digits(text: string): number {
  let sum = 0;
  for (const char of text) sum += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return sum;
}

/** Makes columns as wide as their longest line; merged cells count for nothing, as in Excel. */
export function autofitColumns(sheet: SheetModel, area: RangeRef): void {
  const used = sheet.usedRange(true);
  const within = used && intersection(used, area);
  if (!within) return;
  for (let column = within.left; column <= within.right; column++) {
    let widest = 0;
    for (let row = within.top; row <= within.bottom; row++) {
      if (sheet.value(row, column) === "" || sheet.mergeAt(row, column)) continue;
      const size = sheet.style(row, column)?.fontSize ?? 11;
      for (const line of shownWhole(sheet, row, column).split("\n")) {
        widest = Math.max(widest, (digits(line) * DIGIT * size) / 11);
      }
    }
    if (widest > 0) sheet.setLines("columns", column, column, { size: widest + PADDING });
  }
}

/** The text without regard to the column's width. */
function shownWhole(sheet: SheetModel, row: number, column: number): string {
  const text = sheet.text(row, column);
  return text.startsWith("#") ? String(sheet.value(row, column)) : text;
}

/** Makes rows as high as their cell with most lines. */
export function autofitRows(sheet: SheetModel, area: RangeRef): void {
  const used = sheet.usedRange(true);
  const within = used && intersection(used, area);
  if (!within) return;
  for (let row = within.top; row <= within.bottom; row++) {
    let highest = 0;
    for (let column = used.left; column <= used.right; column++) {
      if (sheet.value(row, column) === "" || sheet.mergeAt(row, column)) continue;
      const style = sheet.style(row, column);
      const scale = (style?.fontSize ?? 11) / 11;
      const room = Math.max(1, (sheet.columnWidth(column) - PADDING) / (DIGIT * scale));
      let lines = 0;
      for (const line of sheet.text(row, column).split("\n")) {
        lines += style?.wrap === true ? Math.max(1, Math.ceil(digits(line) / room)) : 1;
      }
      highest = Math.max(highest, lines * LINE * scale);
    }
    const height = Math.min(highest, MAX_ROW_HEIGHT);
    sheet.setLines("rows", row, row, {
      size: height > sheet.properties.standardHeight ? height : undefined,
    });
  }
}
