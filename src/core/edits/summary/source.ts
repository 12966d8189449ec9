import { parseCell } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import { type PerformanceTable } from "../../table/performance-table";
import { Big } from "../../values/decimal";
import { cellReference, textLiteral } from "../reference";
import { type SheetSketch } from "../sheet-sketch";

/** A table with the worksheet that it was read from. */
export interface SummarySource {
  readonly table: PerformanceTable;
  readonly sheet: Sheet;
}

/** The number that a cell itself holds (not text that shows one); null otherwise. */
export function numberIn(sheet: Sheet, cell: string): number | null {
  const at = parseCell(cell);
  if (!at) return null;
  const value = sheet.values[at.row - sheet.origin.row]?.[at.column - sheet.origin.column];
  return typeof value === "number" ? value : null;
}

/** How a cell's own number turns into the wanted one, as the end of a formula. */
const SCALES: readonly (readonly [string, number])[] = [
  ["", 1],
  ["/10000", 1e-4],
  ["*10000", 1e4],
  ["/10", 0.1],
  ["*100", 100],
  ["/100", 0.01],
  ["*1000", 1000],
  ["/1000", 0.001],
];

/**
 * A formula without "=" that refers to the source cell where that holds the number, in
 * whatever unit; null where it holds text, or nothing that comes to `value`.
 */
export function sourcedFormula(source: SummarySource, cell: string, value: Big): string | null {
  const held = numberIn(source.sheet, cell);
  if (held === null || held === 0) return null;
  const scale = scaleTo(value, held);
  return scale === null ? null : cellReference(source.sheet.name, cell) + scale;
}

function scaleTo(value: Big, held: number | string): string | null {
  const scale = SCALES.find(([, factor]) => new Big(held).times(factor).eq(value));
  return scale?.[0] ?? null;
}

/** One number with at most a few characters before and after it: 5, 12次, 约30.5万元, 96%. */
const NUMBER_IN_TEXT = /^([^\d"\s]{0,6})(\d{1,12}(?:\.\d{1,8})?)([^\d"\s]{0,6})$/u;

/**
 * A formula without "=" that reads the number out of a text cell, so that what is typed there
 * later is followed: the same text with another number, or a number alone. It says nothing
 * ("") where it finds none.
 *
 * @param typed what a number typed into the cell means, as a formula; `scale` is what turns
 *   the text's own number into `value`
 * @returns null where the text is not of that kind, or its number does not come to `value`
 */
export function readTextFormula(
  { sheet }: SummarySource,
  cell: string,
  value: Big,
  typed: (reference: string, scale: string) => string,
): string | null {
  const at = parseCell(cell);
  const text = at && sheet.values[at.row - sheet.origin.row]?.[at.column - sheet.origin.column];
  const match = typeof text === "string" ? NUMBER_IN_TEXT.exec(text.trim()) : null;
  const [, before = "", digits, after = ""] = match ?? [];
  if (digits === undefined) return null;
  const scale = scaleTo(value, digits);
  if (scale === null) return null;
  const reference = cellReference(sheet.name, cell);
  const bare = [before, after]
    .filter((part) => part !== "")
    .reduce((inner, part) => `SUBSTITUTE(${inner},${textLiteral(part)},"")`, reference);
  const read = `IFERROR(VALUE(${bare})${scale},"")`;
  return `IF(ISNUMBER(${reference}),${typed(reference, scale)},${read})`;
}

/**
 * Writes `value` so that it lives on: as a reference to the source cell where that
 * holds the number (in whatever unit), else as the number that was read from it.
 *
 * @returns the A1 address written to.
 */
export function putSourced(
  sketch: SheetSketch,
  at: { readonly row: number; readonly column: number },
  source: SummarySource,
  cell: string,
  value: Big,
): string {
  const formula = sourcedFormula(source, cell, value);
  return formula === null
    ? sketch.number(at.row, at.column, value.toNumber())
    : sketch.formula(at.row, at.column, formula);
}
