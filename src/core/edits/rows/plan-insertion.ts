import { parseCell, rangeToA1, toA1, type RangeRef } from "../../sheet/address";
import { type PerformanceTable } from "../../table/performance-table";
import { isOn, referencesIn, withRowsMoved } from "./formula-references";
import { bodyRows, placeOfRow, type RowPlace } from "./level-rows";
import { type RowCell, type RowInsertion } from "./row-edit";
import {
  areaOf,
  besideLabels,
  columnsOf,
  contentOf,
  formulasOf,
  isAtEdge,
  isTall,
  type RowSource,
} from "./row-source";

const VALUE_ROLES = new Set(["target", "other-target", "object-target", "actual", "forecast"]);

/** Labels that end with this row and are to reach the next one as well. */
function grownLabels(place: RowPlace, { merges, mergesLabels }: RowSource): string[] {
  const { row } = place;
  const ending = merges.filter((merge) => isTall(merge) && merge.bottom === row);
  const single = place.labels
    .filter(({ governs }) => mergesLabels && governs.bottom === row)
    .flatMap(({ cell }) => areaOf(cell, merges) ?? [])
    .filter((area) => !isTall(area));
  return [...ending, ...single].map((area) => rangeToA1({ ...area, bottom: row + 1 }));
}

/** Formulas over rows that end with this row, made to take in the next one, as a sum would. */
function grownFormulas(row: number, { table, sheet }: RowSource): RowCell[] {
  const first = bodyRows(table, sheet)[0]?.row ?? row;
  const { left, right } = table.range;
  return formulasOf(sheet).flatMap(({ row: at, column, formula }): RowCell[] => {
    if (at === row) return [];
    const grown: RangeRef[] = [];
    const to = withRowsMoved(formula, (reference) => {
      if (!isOn(reference, sheet.name, sheet.name)) return null;
      const { range, corners } = reference;
      const ends = corners && range.bottom === row && range.top < row && range.top >= first;
      const taken = ends && range.left >= left && range.right <= right;
      if (taken) grown.push(range);
      const down = (index: number): number => (index > row ? index + 1 : index);
      return { top: down(range.top), bottom: taken ? row + 1 : down(range.bottom) };
    });
    return grown.length > 0 ? [{ cell: toA1(at > row ? at + 1 : at, column), to }] : [];
  });
}

/** Columns of formulas that speak of their own row. */
function rowFormulas(row: number, { table, sheet }: RowSource): number[] {
  const { left, right } = table.range;
  return formulasOf(sheet)
    .filter((cell) => cell.row === row && cell.column >= left && cell.column <= right)
    .filter(({ formula }) =>
      referencesIn(formula).some(({ range }) => range.top === row && range.bottom === row),
    )
    .map(({ column }) => column);
}

/** What stands in the new row's values; "≥"0"次" and 0.00% belong to the indicator above. */
function valueCells(row: number, source: RowSource, content: readonly RowCell[]): RowCell[] {
  const { table, sheet } = source;
  const formats = sheet.formats[row - sheet.origin.row] ?? [];
  return table.columns.flatMap(({ role, column }) => {
    if (!VALUE_ROLES.has(role)) return [];
    const cell = toA1(row + 1, column);
    const format = formats[column - sheet.origin.column] ?? "General";
    const to = content.find((other) => other.cell === cell)?.to ?? "";
    return /["%]/.test(format) ? [{ cell, to, numberFormat: "General" }] : [];
  });
}

/** The cell of a row that takes the indicator's name. */
function nameCell({ columns, range }: PerformanceTable, row: number): string {
  return toA1(row, columns.find(({ role }) => role === "level3")?.column ?? range.left);
}

/**
 * Plans a new row under a row of the table, for the same `二级指标` (增加指标行): looks, merges
 * and formulas of the row are carried along, labels and sums over it grow.
 *
 * @param content what is to stand in the new row, at places of the row below `row`
 * @returns null if the row is none of the table's
 */
export function planRowInsertion(
  source: RowSource,
  row: number,
  content: readonly RowCell[] = [],
): RowInsertion | null {
  const place = placeOfRow(source.table, source.sheet, row);
  if (!place) return null;
  const { sheet } = source;
  const values = valueCells(row, source, content);
  const others = content.filter(({ cell }) => !values.some((value) => value.cell === cell));
  const written = [...values, ...others];
  const filled = content.flatMap(({ cell }) => parseCell(cell)?.column ?? []);
  return {
    action: "insert",
    sheet: sheet.name,
    row: row + 1,
    columns: columnsOf(sheet),
    like: { row, content: contentOf(sheet, row) },
    formats: besideLabels(place, source),
    formulas: rowFormulas(row, source).filter((column) => !filled.includes(column)),
    merges: grownLabels(place, source),
    atEdge: isAtEdge(row, source),
    select: nameCell(source.table, row + 1),
    cells: [...written, ...grownFormulas(row, source)],
  };
}
