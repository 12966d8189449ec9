import { parseCell } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import { type PerformanceTable } from "../../table/performance-table";
import { Big } from "../../values/decimal";
import { cellReference } from "../reference";
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
];

/**
 * A formula without "=" that refers to the source cell where that holds the number, in
 * whatever unit; null where it holds text, or nothing that comes to `value`.
 */
export function sourcedFormula(source: SummarySource, cell: string, value: Big): string | null {
  const held = numberIn(source.sheet, cell);
  if (held === null || held === 0) return null;
  const scale = SCALES.find(([, factor]) => new Big(held).times(factor).eq(value));
  return scale ? cellReference(source.sheet.name, cell) + scale[0] : null;
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
