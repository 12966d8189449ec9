import { cellReference, type CellContent, type SheetPlan } from "../../core/edits";
import { columnLetters, parseCell, rangeToA1, type RangeRef } from "../../core/sheet";
import { queueChart } from "./charts";
import { toWrite } from "./content";
import { supports } from "../host-info";
import { queueNote, queuePrint, queueStyle, queueValidation, widthInPoints } from "./sheet-look";

/** All of a sheet's plan but what stands in its cells; kept to compare and to restore. */
export type SheetLayout = Omit<SheetPlan, "cells" | "name" | "select" | "alwaysNew"> & {
  /** Rows and columns of the cells. */
  readonly size: readonly [rows: number, columns: number];
};

/** The layout of a plan, without its content. */
export function layoutOf(plan: SheetPlan): SheetLayout {
  const { role, styles, merges, columnWidths, rowHeights, links, notes } = plan;
  const { validations, charts, freezeRows, print } = plan;
  const columns = plan.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    size: [plan.cells.length, columns],
    role,
    styles,
    merges,
    columnWidths,
    rowHeights,
    links,
    notes,
    validations,
    charts,
    freezeRows,
    print,
    ...(plan.gridLines === undefined ? {} : { gridLines: plan.gridLines }),
  };
}

/** Whether two layouts draw the same sheet, so that only cells need to be written. */
export function sameLayout(a: SheetLayout, b: SheetLayout): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The rectangle from A1 that a layout's cells take; null for a sheet without cells. */
export function areaOf(layout: SheetLayout): RangeRef | null {
  const [rows, columns] = layout.size;
  if (rows === 0 || columns === 0) return null;
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** Queues a sheet's content and look on an empty sheet. */
export function queueSheet(
  sheet: Excel.Worksheet,
  cells: readonly (readonly CellContent[])[],
  layout: SheetLayout,
): void {
  for (const { range, style } of layout.styles) queueStyle(sheet.getRange(range), style);
  for (const merge of layout.merges) sheet.getRange(merge).merge(false);
  queueCells(sheet, cells, layout);
  layout.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(width);
  });
  for (const { row, height } of layout.rowHeights) {
    const line = String(row + 1);
    sheet.getRange(`${line}:${line}`).format.rowHeight = height;
  }
  for (const validation of layout.validations) queueValidation(sheet, validation);
  for (const note of layout.notes) queueNote(sheet, note);
  for (const chart of layout.charts) queueChart(sheet, chart);
  if (layout.freezeRows > 0) sheet.freezePanes.freezeRows(layout.freezeRows);
  if (layout.gridLines !== undefined) sheet.showGridlines = layout.gridLines;
  if (layout.print) queuePrint(sheet, layout.print);
}

/** Queues what stands in the cells, and the links on them. */
export function queueCells(
  sheet: Excel.Worksheet,
  cells: readonly (readonly CellContent[])[],
  layout: SheetLayout,
): void {
  const area = areaOf(layout);
  if (!area) return;
  const columns = area.right + 1;
  sheet.getRange(rangeToA1(area)).formulas = Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => toWrite(cells[row]?.[column] ?? "")),
  );
  queueLinks(sheet, layout, cells);
}

/** Queues the links of a layout over content that stands, or is to stand, in the cells. */
export function queueLinks(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  cells: readonly (readonly CellContent[])[],
): void {
  for (const link of layout.links) {
    const ref = parseCell(link.cell);
    const content = ref ? cells[ref.row]?.[ref.column] : undefined;
    const text = typeof content === "string" && !content.startsWith("=") ? content : undefined;
    sheet.getRange(link.cell).hyperlink = {
      documentReference: cellReference(link.sheet, link.target),
      ...(text === undefined ? {} : { textToDisplay: text.replace(/^'/, "") }),
    };
  }
}

/** Queues the emptying of what an earlier plan drew, and nothing beyond it. */
export function queueClearing(sheet: Excel.Worksheet, drawn: SheetLayout): void {
  for (const chart of drawn.charts) sheet.charts.getItemOrNullObject(chart.name).delete();
  if (supports("1.18")) {
    for (const note of drawn.notes) sheet.notes.getItemOrNullObject(note.cell).delete();
  }
  const area = areaOf(drawn);
  if (!area) return;
  const range = sheet.getRange(rangeToA1(area));
  range.unmerge();
  range.dataValidation.clear();
  range.clear("All");
  if (drawn.freezeRows > 0) sheet.freezePanes.unfreeze();
}
