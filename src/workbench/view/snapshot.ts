import {
  BooleanNumber,
  LocaleType,
  VerticalAlign,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { type RangeRef } from "../../core/sheet";
import { type SheetModel, type WorkbookModel } from "../model";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../model/defaults";
import { gridCell } from "./cells";
import { toPixels } from "./units";

/** The one workbook that the grid shows. */
export const UNIT = "workbook";

/** Rows and columns that stay free to type in, below and beside what there is. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 16;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

export function gridRange(range: RangeRef): IRange {
  return {
    startRow: range.top,
    startColumn: range.left,
    endRow: range.bottom,
    endColumn: range.right,
  };
}

export function modelRange(range: IRange): RangeRef {
  return {
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** Rows or columns of the model with their sizes in pixels. */
export function gridRows(sheet: SheetModel): IWorksheetData["rowData"] {
  return Object.fromEntries(
    sheet.rows.list().map(({ index, size, hidden }) => [
      index,
      {
        // A height that was set stays; the others follow their wrapped text, as in Excel.
        ...(size !== undefined && { h: toPixels(size), ia: BooleanNumber.FALSE }),
        ...(hidden === true && { hd: BooleanNumber.TRUE }),
      },
    ]),
  );
}

export function gridColumns(sheet: SheetModel): IWorksheetData["columnData"] {
  return Object.fromEntries(
    sheet.columns.list().map(({ index, size, hidden }) => [
      index,
      {
        ...(size !== undefined && { w: toPixels(size) }),
        ...(hidden === true && { hd: BooleanNumber.TRUE }),
      },
    ]),
  );
}

export function gridFreeze(sheet: SheetModel): IWorksheetData["freeze"] {
  const { rows, columns } = sheet.properties.freeze;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** How far the grid must reach to show a sheet. */
export function extentOf(sheet: SheetModel): { rowCount: number; columnCount: number } {
  const used = sheet.usedRange(false);
  return {
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
  };
}

/** A sheet of the model as the grid takes it. */
export function gridSheet(sheet: SheetModel): Partial<IWorksheetData> & { id: string } {
  const cellData: NonNullable<IWorksheetData["cellData"]> = {};
  for (const { row, column, cell } of sheet.cells.sorted()) {
    (cellData[row] ??= {})[column] = gridCell(cell);
  }
  const { properties } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: properties.tabColor,
    hidden: properties.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: gridFreeze(sheet),
    ...extentOf(sheet),
    defaultColumnWidth: toPixels(properties.standardWidth),
    defaultRowHeight: toPixels(properties.standardHeight),
    mergeData: sheet.lists.merges.map(gridRange),
    cellData,
    // A Chinese Excel's standard look; cells that say nothing else have it.
    defaultStyle: { ff: DEFAULT_FONT_NAME, fs: DEFAULT_FONT_SIZE, vt: VerticalAlign.BOTTOM },
    rowData: gridRows(sheet),
    columnData: gridColumns(sheet),
    showGridlines: properties.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  };
}

/** The whole workbook for a new view of it; rules, notes and the like are put in afterwards. */
export function gridWorkbook(workbook: WorkbookModel): IWorkbookData {
  return {
    id: UNIT,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, gridSheet(sheet)])),
  };
}
