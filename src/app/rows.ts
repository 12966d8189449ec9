import {
  bodyRows,
  placeOfRow,
  planRowDeletion,
  planRowInsertion,
  rowsTaking,
  type RowCell,
  type RowEdit,
  type RowSource,
} from "../core/edits";
import { parseRange, rangeToA1, toA1, type Sheet } from "../core/sheet";
import { type PerformanceTable } from "../core/table";
import {
  applyPlan,
  ExcelProblem,
  listSheets,
  mergedAreas,
  readCells,
  readSheet,
  selectedRange,
  toProblem,
  type Place,
} from "../excel";
import { recogniseSheet } from "./examine";
import { sameTable } from "./same-table";
import { type TaskControl } from "./steps";

/** Which row is meant: one by its number, the last of a `二级指标`, or the selected cell's. */
export interface RowRequest extends TaskControl {
  /** The table on whose sheet the row is; the sheet in front if left out. */
  readonly table?: PerformanceTable;
  /** Zero-based worksheet row. */
  readonly row?: number;
  /** Canonical `二级指标`, for a row at its end. */
  readonly level2?: string;
}

/** A row that came or went, and the journal's record that takes it back (撤销). */
export interface ChangedRow {
  readonly sheet: string;
  /** Zero-based: where the new row is, or where the deleted one was. */
  readonly row: number;
  /** The `二级指标` that it belongs to, as printed; null if it has none. */
  readonly level2: string | null;
  readonly record: string;
}

/**
 * 增加指标行: puts a blank row under the row that is meant, for the same `二级指标`. Merges,
 * borders, formulas and drop-downs come along, sums take the new row in.
 *
 * @throws ExcelProblem: `row-not-in-table`, `level-missing`, `row-shared`, `sheet-protected`
 */
export async function addIndicatorRow(request: RowRequest): Promise<ChangedRow> {
  return insertRow(await findRow(request, "near"));
}

/**
 * 删除指标行: takes the row that is meant out of its table.
 *
 * @throws ExcelProblem: `row-only` for the last row of a `二级指标`, else as `addIndicatorRow`
 */
export async function deleteIndicatorRow(request: RowRequest): Promise<ChangedRow> {
  const found = await findRow(request, "exact");
  const source = await withMerges(found);
  const plan = planRowDeletion(source, found.row, await otherSheets(found));
  if (plan === "only") throw new ExcelProblem("row-only", { level: levelOf(found) ?? "" });
  return apply(found, plan);
}

/** A row of a table on a sheet that has just been read. */
export interface FoundRow {
  readonly table: PerformanceTable;
  readonly sheet: Sheet;
  readonly row: number;
}

/** Puts a row under the found one, with content for it (at places of the new row). */
export async function insertRow(
  found: FoundRow,
  content: readonly RowCell[] = [],
): Promise<ChangedRow> {
  return apply(found, planRowInsertion(await withMerges(found), found.row, content));
}

async function apply(found: FoundRow, edit: RowEdit | null): Promise<ChangedRow> {
  if (!edit) throw new ExcelProblem("row-not-in-table");
  const { record } = await applyPlan({ kind: "rows", cells: [], sheets: [], rows: [edit] });
  if (record === null) throw new ExcelProblem("row-changed");
  return { sheet: edit.sheet, row: edit.row, level2: levelOf(found), record };
}

function levelOf({ table, sheet, row }: FoundRow): string | null {
  return bodyRows(table, sheet).find((each) => each.row === row)?.level2.name ?? null;
}

/** Blank rows at the end of a form are not told from what is below it: this many belong to it. */
const ROWS_BELOW = 3;

async function findRow(request: RowRequest, precision: "exact" | "near"): Promise<FoundRow> {
  const selected = request.row === undefined && request.level2 === undefined;
  const place = selected || !request.table ? await placeInSight() : null;
  const sheetName = request.table?.sheet ?? place?.sheet ?? "";
  if (place && selected && place.sheet !== sheetName) throw new ExcelProblem("row-not-in-table");
  const read = await readSheet(sheetName, { allowLarge: true });
  const { tables } = await recogniseSheet(read.sheet, read.settings.settings, request);
  const asked = request.row ?? (selected && place ? (parseRange(place.cell)?.top ?? -1) : null);
  const row = precision === "near" && asked !== null ? nearest(tables, read.sheet, asked) : asked;
  const table = tableMeant(tables, read.sheet, request, row);
  if (!table) throw new ExcelProblem("row-not-in-table");
  const found = row ?? lastRowFor(table, read.sheet, request.level2 ?? "");
  if (!placeOfRow(table, read.sheet, found)) throw new ExcelProblem("row-not-in-table");
  refuseShared(read.sheet, table, found);
  return { table, sheet: read.sheet, row: found };
}

/** The row itself, or the last one of the table that ends right above it. */
function nearest(tables: readonly PerformanceTable[], sheet: Sheet, row: number): number {
  const ends = tables.flatMap((table) => bodyRows(table, sheet).at(-1)?.row ?? []);
  const end = ends.find((last) => row > last && row <= last + ROWS_BELOW);
  const cells =
    end === undefined
      ? []
      : sheet.formulas.slice(end + 1 - sheet.origin.row, row + 1 - sheet.origin.row);
  return end !== undefined && cells.flat().every((content) => content === "") ? end : row;
}

/** The selected cells; a chart or several ranges say nothing of a row. */
async function placeInSight(): Promise<Place> {
  try {
    return await selectedRange();
  } catch (error) {
    const problem = toProblem(error);
    throw problem.kind === "internal" ? new ExcelProblem("row-not-in-table") : problem;
  }
}

function tableMeant(
  tables: readonly PerformanceTable[],
  sheet: Sheet,
  { table }: RowRequest,
  row: number | null,
): PerformanceTable | null {
  if (row !== null) return tables.find((each) => placeOfRow(each, sheet, row) !== null) ?? null;
  return table ? sameTable(tables, table) : (tables[0] ?? null);
}

/**
 * The last row of a `二级指标`.
 *
 * @throws ExcelProblem `level-missing`
 */
export function lastRowFor(table: PerformanceTable, sheet: Sheet, level2: string): number {
  const rows = rowsTaking(bodyRows(table, sheet), level2);
  if (rows.length === 0) throw new ExcelProblem("level-missing", { level: level2 });
  return Math.max(...rows.map(({ row }) => row));
}

/** A whole row comes or goes: nothing but the table may stand in it. */
function refuseShared({ origin, formulas, name }: Sheet, { range }: PerformanceTable, row: number) {
  const cells = (formulas[row - origin.row] ?? []).flatMap((content, at) => {
    const column = origin.column + at;
    const outside = column < range.left || column > range.right;
    return outside && content !== "" ? [toA1(row, column)] : [];
  });
  if (cells.length > 0) throw new ExcelProblem("row-shared", { sheet: name, cells });
}

/** What is known of the merges around the row; asked of Excel in one sync. */
async function withMerges({ table, sheet, row }: FoundRow): Promise<RowSource> {
  const { left, right } = table.range;
  const cells = Array.from({ length: right - left + 1 }, (_, at) => toA1(row, left + at));
  const sample = tallLabel(table, sheet);
  const areas = await mergedAreas(sheet.name, [...cells, ...(sample === null ? [] : [sample])]);
  const merges = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
  const sampled = areas.find((area) => sample !== null && rangeToA1(area).startsWith(`${sample}:`));
  return {
    table,
    sheet,
    merges,
    mergesLabels: sampled !== undefined && sampled.bottom > sampled.top,
  };
}

/** A label that governs several rows: where it is merged, the sheet merges its labels. */
function tallLabel(table: PerformanceTable, sheet: Sheet): string | null {
  const counts = new Map<string, number>();
  for (const { level2 } of bodyRows(table, sheet)) {
    const cell = level2.source?.cell;
    if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return [...counts].find(([, rows]) => rows > 1)?.[0] ?? null;
}

/** Cells of other sheets that are searched for formulas about the row; more would take seconds. */
const MOST_SEARCHED = 100_000;

async function otherSheets({ sheet }: FoundRow): Promise<Sheet[]> {
  const { sheets } = await listSheets();
  const others = sheets.filter(({ name }) => name !== sheet.name);
  if (others.reduce((sum, { cells }) => sum + cells, 0) > MOST_SEARCHED) return [];
  const read: Sheet[] = [];
  for await (const each of readCells(others)) if ("sheet" in each) read.push(each.sheet);
  return read;
}
