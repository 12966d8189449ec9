import {
  mapReferences,
  MAX_COLUMNS,
  MAX_ROWS,
  referencedRange,
  writeReference,
  type RangeRef,
} from "../../core/sheet";
import { type ShiftDirection } from "./changes";
import { type ChartData, type NameData } from "./data";

import {
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
  subtract,
} from "./ranges";
import { type SheetModel } from "./sheet";

/** Cells put in (what stood there goes Down or Right) or taken out (what is behind comes Up or Left). */
export interface Shift {
  readonly sheet: string;
  readonly action: "insert" | "delete";
  readonly range: RangeRef;
  readonly direction: ShiftDirection;
}

/** Where a line of the shifted axis goes; null if it is taken out. */
function moveLine(index: number, shift: Shift): number | null {
  const { start, count } = extent(shift);
  if (index < start) return index;
  if (shift.action === "insert") return index + count;
  return index < start + count ? null : index - count;
}

function isVertical(shift: Shift): boolean {
  return shift.direction === "Down" || shift.direction === "Up";
}

function extent(shift: Shift): { start: number; count: number } {
  return isVertical(shift)
    ? { start: shift.range.top, count: rowCount(shift.range) }
    : { start: shift.range.left, count: columnCount(shift.range) };
}

/** Both ends of a stretch of lines after the shift; null if all of it is taken out. */
function moveStretch(
  from: number,
  to: number,
  shift: Shift,
  limit: number,
): [number, number] | null {
  const { start, count } = extent(shift);
  if (shift.action === "insert") {
    const first = from >= start ? from + count : from;
    const last = to >= start ? Math.min(to + count, limit) : to;
    return first > limit ? null : [first, last];
  }
  const gone = (index: number): boolean => index >= start && index < start + count;
  const first = gone(from) ? start : from >= start ? from - count : from;
  const last = gone(to) ? start - 1 : to >= start ? to - count : to;
  return first > last ? null : [first, last];
}

/**
 * Where a range is after a shift: unmoved if the shift does not cross its whole width, null
 * if it is gone.
 */
export function moveRange(range: RangeRef, shift: Shift): RangeRef | null {
  if (isVertical(shift)) {
    if (range.left < shift.range.left || range.right > shift.range.right) return range;
    // A whole column stays one.
    if (isEntireColumn(range)) return range;
    const rows = moveStretch(range.top, range.bottom, shift, MAX_ROWS - 1);
    return rows && { ...range, top: rows[0], bottom: rows[1] };
  }
  if (range.top < shift.range.top || range.bottom > shift.range.bottom) return range;
  if (isEntireRow(range)) return range;
  const columns = moveStretch(range.left, range.right, shift, MAX_COLUMNS - 1);
  return columns && { ...range, left: columns[0], right: columns[1] };
}

/** The same for areas that may be torn apart, such as those of a conditional format. */
export function moveAreas(areas: readonly RangeRef[], shift: Shift): RangeRef[] {
  const band = isVertical(shift)
    ? { top: 0, bottom: MAX_ROWS - 1, left: shift.range.left, right: shift.range.right }
    : { left: 0, right: MAX_COLUMNS - 1, top: shift.range.top, bottom: shift.range.bottom };
  return areas.flatMap((area) => {
    const inside = intersection(area, band);
    if (!inside) return [area];
    const moved = moveRange(inside, shift);
    return moved ? [moved, ...subtract(area, band)] : subtract(area, band);
  });
}

/** A formula that stands on one sheet, after a shift on a sheet (the same or another). */
function shiftFormula(
  formula: string,
  ownSheet: string | null,
  shift: Shift,
  name: string,
): string {
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet ?? ownSheet;
    if (sheet?.toLowerCase() !== name.toLowerCase()) return null;
    const before = referencedRange(reference);
    const after = moveRange(before, shift);
    if (after === null) return "#REF!";
    return after === before ? null : writeReference(reference, after);
  });
}

/** Moves everything on the sheet and every reference to it; gives the workbook's names back. */
export function applyShift(
  sheets: readonly SheetModel[],
  names: readonly NameData[],
  sheet: SheetModel,
  shift: Shift,
): readonly NameData[] {
  moveCells(sheet, shift);
  moveLists(sheet, shift);
  const follow = (formula: string, own: string | null): string =>
    shiftFormula(formula, own, shift, sheet.name);
  for (const other of sheets) {
    for (const { row, column, cell } of other.cells.sorted()) {
      if (cell.formula === undefined) continue;
      const formula = follow(cell.formula, other.name);
      if (formula !== cell.formula) other.cells.set(row, column, { ...cell, formula });
    }
    const reference = (text: string): string => follow(`=${text}`, other.name).slice(1);
    if (other.lists.charts.length > 0) {
      other.replace(
        "charts",
        other.lists.charts.map((chart) => followChart(chart, reference)),
      );
    }
    if (other.lists.names.length > 0) {
      other.replace(
        "names",
        other.lists.names.map((name) => ({ ...name, formula: follow(name.formula, other.name) })),
      );
    }
  }
  return names.map((name) => ({ ...name, formula: follow(name.formula, null) }));
}

function followChart(chart: ChartData, reference: (text: string) => string): ChartData {
  return {
    ...chart,
    source: reference(chart.source),
    series: chart.series.map((series) => ({
      ...series,
      values: reference(series.values),
      categories: reference(series.categories),
    })),
  };
}

function movePoint(
  row: number,
  column: number,
  shift: Shift,
): { row: number; column: number } | null {
  if (isVertical(shift)) {
    if (column < shift.range.left || column > shift.range.right) return { row, column };
    const to = moveLine(row, shift);
    return to === null || to >= MAX_ROWS ? null : { row: to, column };
  }
  if (row < shift.range.top || row > shift.range.bottom) return { row, column };
  const to = moveLine(column, shift);
  return to === null || to >= MAX_COLUMNS ? null : { row, column: to };
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const { range } = shift;
  moveCharts(sheet, shift);
  sheet.cells.relocate((row, column) => movePoint(row, column, shift));
  const wholeRows = isVertical(shift) && isEntireRow(range);
  const wholeColumns = !isVertical(shift) && isEntireColumn(range);
  if (wholeRows) sheet.rows.relocate((row) => moveLine(row, shift));
  if (wholeColumns) sheet.columns.relocate((column) => moveLine(column, shift));
  if (shift.action === "insert") inheritLooks(sheet, shift);
}

/** Charts behind whole rows or columns move with their cells. */
function moveCharts(sheet: SheetModel, shift: Shift): void {
  const { range } = shift;
  const vertical = isVertical(shift);
  const whole = vertical ? isEntireRow(range) : isEntireColumn(range);
  if (!whole || sheet.lists.charts.length === 0) return;
  const [start, end] = vertical
    ? [sheet.topOf(range.top), sheet.topOf(range.bottom + 1)]
    : [sheet.leftOf(range.left), sheet.leftOf(range.right + 1)];
  // What is put in is as large as the line before it.
  const { count } = extent(shift);
  const before = vertical
    ? sheet.rowHeight(Math.max(0, range.top - 1))
    : sheet.columnWidth(Math.max(0, range.left - 1));
  const move = (place: number): number => {
    if (place < start) return place;
    if (shift.action === "insert") return place + count * before;
    return place < end ? start : place - (end - start);
  };
  sheet.replace(
    "charts",
    sheet.lists.charts.map((chart) =>
      vertical ? { ...chart, top: move(chart.top) } : { ...chart, left: move(chart.left) },
    ),
  );
}

/** What is put in takes the look of the line above or to the left, as in Excel. */
function inheritLooks(sheet: SheetModel, shift: Shift): void {
  const { range } = shift;
  const vertical = isVertical(shift);
  const { start, count } = extent(shift);
  if (start === 0) return;
  const pattern = vertical
    ? { ...range, top: start - 1, bottom: start - 1 }
    : { ...range, left: start - 1, right: start - 1 };
  sheet.cells.visit(pattern, (row, column, cell) => {
    if (!cell.style) return;
    for (let step = 1; step <= count; step++) {
      const look = { value: "" as const, style: cell.style };
      if (vertical) sheet.cells.set(row + step, column, look);
      else sheet.cells.set(row, column + step, look);
    }
  });
  const lines = vertical ? sheet.rows : sheet.columns;
  const line = lines.get(start - 1);
  if (line && (vertical ? isEntireRow(range) : isEntireColumn(range))) {
    lines.change(start, start + count - 1, () => line);
  }
}

function moveLists(sheet: SheetModel, shift: Shift): void {
  const { lists } = sheet;
  const kept = <T>(list: readonly T[], move: (item: T) => T | null): readonly T[] =>
    list.map(move).filter((item): item is T & {} => item !== null);
  if (lists.merges.length > 0) {
    const moved = kept(lists.merges, (merge) => moveRange(merge, shift));
    // A merge that shrank to one cell is none.
    sheet.replace(
      "merges",
      moved.filter((merge) => merge.top !== merge.bottom || merge.left !== merge.right),
    );
  }
  if (lists.conditionalFormats.length > 0) {
    sheet.replace(
      "conditionalFormats",
      lists.conditionalFormats
        .map((format) => ({
          ...format,
          ranges: moveAreas(format.ranges, shift),
          formula: shiftFormula(format.formula, sheet.name, shift, sheet.name),
        }))
        .filter((format) => format.ranges.length > 0),
    );
  }
  if (lists.validations.length > 0) {
    sheet.replace(
      "validations",
      lists.validations
        .map((validation) => ({ ...validation, ranges: moveAreas(validation.ranges, shift) }))
        .filter((validation) => validation.ranges.length > 0),
    );
  }
  const point = <T extends { row: number; column: number }>(item: T): T | null => {
    const to = movePoint(item.row, item.column, shift);
    return to && { ...item, ...to };
  };
  if (lists.notes.length > 0) sheet.replace("notes", kept(lists.notes, point));
  if (lists.comments.length > 0) sheet.replace("comments", kept(lists.comments, point));
}
