import { format } from "numfmt";
import { type Cell, type Sheet as FileSheet, type Workbook } from "hucre/xlsx";
import { type CellRef, type CellValue, type Sheet } from "../core";
import { ownSheetsIn } from "./names";
import { formulasOf } from "./shared-formulas";

/** A worksheet of a file: the sheet as data, and what else the file says of it. */
export interface FileWorksheet {
  readonly sheet: Sheet;
  readonly hidden: boolean;
  /** For a sheet that we made (`绩效汇总`): as what; null for a person's own. */
  readonly role: string | null;
}

const DAY = 86_400_000;
/** Excel's day 0 in the 1900 system, with its leap-year error for days after February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** A date as Excel's serial number in the 1900 system, which `values` shows. */
function serial(date: Date): number {
  return (date.getTime() - EPOCH_1900) / DAY;
}

function plainValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return value instanceof Date ? serial(value) : "";
}

function displayed(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    return numberFormat.includes("@") && numberFormat !== "@" ? format(numberFormat, value) : value;
  }
  return format(numberFormat, value, { throws: false });
}

function richText(cell: Cell): string | null {
  return cell.richText ? cell.richText.map((run) => run.text).join("") : null;
}

function blankGrid<T>(rows: number, columns: number, blank: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
}

function put<T>(grid: T[][], at: CellRef, value: T): void {
  const row = grid[at.row];
  if (row) row[at.column] = value;
}

interface FilledCell extends CellRef {
  readonly value: CellValue;
  readonly cell: Cell | undefined;
}

/** Cells with a value or a formula; the library keeps plain values apart from styled cells. */
function filledCells(source: FileSheet): FilledCell[] {
  const filled: FilledCell[] = [];
  source.rows.forEach((row, at) => {
    row.forEach((plain, column) => {
      const cell = source.cells?.get(`${at},${column}`);
      const calculated = cell?.formula !== undefined;
      if (plain === null && !calculated) return;
      const value = (cell && richText(cell)) ?? plainValue(cell?.formulaResult ?? plain);
      if (value !== "" || calculated) filled.push({ row: at, column, value, cell });
    });
  });
  return filled;
}

/**
 * Turns a file's worksheet into the four grids that Excel would give for its used
 * range (`getUsedRange(true)`): only cells with a value count, formats alone do not.
 */
export function toSheet(source: FileSheet): Sheet {
  const filled = filledCells(source);
  let top = filled.length > 0 ? Infinity : 0;
  let left = top;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of filled) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const rowCount = filled.length > 0 ? bottom - top + 1 : 0;
  const columnCount = filled.length > 0 ? right - left + 1 : 0;
  const grids = {
    values: blankGrid<CellValue>(rowCount, columnCount, ""),
    text: blankGrid(rowCount, columnCount, ""),
    formats: blankGrid(rowCount, columnCount, "General"),
    formulas: blankGrid<CellValue>(rowCount, columnCount, ""),
  };
  const formulaOf = formulasOf(filled);
  for (const place of filled) {
    const { row, column, cell, value } = place;
    const numberFormat = cell?.style?.numFmt ?? "General";
    const at = { row: row - top, column: column - left };
    put(grids.values, at, value);
    put(grids.text, at, displayed(value, numberFormat));
    put(grids.formats, at, numberFormat);
    put(grids.formulas, at, formulaOf(place) ?? value);
  }
  return {
    name: source.name,
    origin: { row: top, column: left },
    rowCount,
    columnCount,
    ...grids,
    merges: (source.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
  };
}

/** All worksheets of an opened file in tab order, hidden ones told apart. */
export function worksheetsOf(workbook: Workbook): FileWorksheet[] {
  const roles = new Map([...ownSheetsIn(workbook).sheets].map(([role, name]) => [name, role]));
  return workbook.sheets.map((source) => ({
    sheet: toSheet(source),
    hidden: source.hidden === true || source.veryHidden === true,
    role: roles.get(source.name) ?? null,
  }));
}
