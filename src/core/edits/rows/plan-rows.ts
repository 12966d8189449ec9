import { parseCell, rangeToA1, toA1, type RangeRef } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import { type PerformanceTable } from "../../table/performance-table";
import { type CellContent } from "../edit";
import { isOn, referencesIn, withRowsMoved } from "./formula-references";
import { bodyRows, placeOfRow, type RowPlace } from "./level-rows";
import { type RowCell, type RowDeletion, type RowInsertion, type Stretch } from "./row-edit";

/** The table and sheet that a row is put into or taken out of, with what is known of its merges. */
export interface RowSource {
  readonly table: PerformanceTable;
  readonly sheet: Sheet;
  /** Merged areas that cross the row. */
  readonly merges: readonly RangeRef[];
  /** The sheet merges its labels over their rows, so that a label of one row is to span two. */
  readonly mergesLabels: boolean;
}

const VALUE_ROLES = new Set(["target", "other-target", "object-target", "actual", "forecast"]);

function columnsOf({ origin, columnCount }: Sheet): Stretch {
  return { left: origin.column, right: origin.column + columnCount - 1 };
}

function contentOf(sheet: Sheet, row: number): readonly CellContent[] {
  return sheet.formulas[row - sheet.origin.row] ?? [];
}

/** Every formula of a sheet with its place. */
function formulasOf(sheet: Sheet): { row: number; column: number; formula: string }[] {
  return sheet.formulas.flatMap((cells, y) =>
    cells.flatMap((content, x) => {
      const formula = typeof content === "string" && content.startsWith("=") ? content : null;
      // Text that begins with = is its own value.
      if (formula === null || sheet.values[y]?.[x] === formula) return [];
      return [{ row: y + sheet.origin.row, column: x + sheet.origin.column, formula }];
    }),
  );
}

function isTall({ top, bottom }: RangeRef): boolean {
  return bottom > top;
}

/** The area of a label: its merge, else its cell. */
function areaOf(cell: string, merges: readonly RangeRef[]): RangeRef | null {
  const at = parseCell(cell);
  if (!at) return null;
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
  );
  return merge ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
}

/** Columns of the table beside those of its labels, in stretches. */
function besideLabels(place: RowPlace, { table, merges }: RowSource): Stretch[] {
  const labels = [
    ...merges.filter(isTall),
    ...place.labels.flatMap(({ cell }) => areaOf(cell, merges) ?? []),
  ];
  const stretches: { left: number; right: number }[] = [];
  for (let column = table.range.left; column <= table.range.right; column++) {
    if (labels.some(({ left, right }) => column >= left && column <= right)) continue;
    const last = stretches.at(-1);
    if (last?.right === column - 1) last.right = column;
    else stretches.push({ left: column, right: column });
  }
  return stretches;
}

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

function isAtEdge(row: number, { table, sheet }: RowSource): boolean {
  const rows = bodyRows(table, sheet);
  return rows[0]?.row === row || rows.at(-1)?.row === row;
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

/** Cells of the row whose text holds for rows below as well. */
function labelsIn({ row, labels }: RowPlace, merges: readonly RangeRef[]): readonly string[] {
  const printed = labels.filter(({ governs }) => governs.bottom > row).map(({ cell }) => cell);
  const merged = merges
    .filter((merge) => isTall(merge) && merge.top === row)
    .map(({ top, left }) => toA1(top, left));
  return [...new Set([...printed, ...merged])];
}

/** A sheet whose formulas may speak of the row that goes. */
type FormulaSheet = Pick<Sheet, "name" | "formulas" | "values" | "origin">;

/** Formulas that name a cell of the row or end a range in it: Excel would not find back by itself. */
function formulasOn(row: number, own: Sheet, others: readonly FormulaSheet[]) {
  return [own, ...others].flatMap((sheet) =>
    formulasOf({ ...own, ...sheet }).flatMap(({ row: at, column, formula }) => {
      if (sheet.name === own.name && at === row) return [];
      const named = referencesIn(formula).some(
        (reference) =>
          isOn(reference, own.name, sheet.name) &&
          (reference.range.top === row || reference.range.bottom === row),
      );
      return named ? [{ sheet: sheet.name, cell: toA1(at, column), to: formula }] : [];
    }),
  );
}

/**
 * Plans the removal of a row of the table (删除指标行). A label that stands in it moves to the
 * next row of its level.
 *
 * @param others the workbook's other sheets, whose formulas may speak of the row
 * @returns null if the row is none of the table's, "only" if it is the last of its `二级指标`
 */
export function planRowDeletion(
  source: RowSource,
  row: number,
  others: readonly FormulaSheet[] = [],
): RowDeletion | "only" | null {
  const { table, sheet, merges } = source;
  const place = placeOfRow(table, sheet, row);
  if (!place) return null;
  const { level2 } = place;
  if (level2.top === level2.bottom) return "only";
  const labels = labelsIn(place, merges);
  const content = contentOf(sheet, row);
  const textAt = (cell: string): CellContent => {
    return content[(parseCell(cell)?.column ?? 0) - sheet.origin.column] ?? "";
  };
  const below = (cell: string): string => toA1(row + 1, parseCell(cell)?.column ?? 0);
  return {
    action: "delete",
    sheet: sheet.name,
    row,
    columns: columnsOf(sheet),
    content,
    merges: [],
    atEdge: isAtEdge(row, source),
    // The next row has come up to the place of this one.
    cells: labels.map((cell) => ({ cell, to: textAt(cell) })),
    back: {
      like: row < level2.bottom ? row + 1 : row - 1,
      formats: besideLabels(place, source),
      merges: merges
        .filter((merge) => isTall(merge) && (merge.top === row || merge.bottom === row))
        .map(rangeToA1),
      cells: [
        ...labels.map((cell) => ({ sheet: sheet.name, cell: below(cell), to: "" })),
        ...formulasOn(row, sheet, others),
      ],
    },
  };
}
