import { MAX_COLUMNS, MAX_ROWS, type RangeRef } from "../../core/sheet";

/** Plain geometry of rectangles. */

export function contains(outer: RangeRef, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

export function intersection(a: RangeRef, b: RangeRef): RangeRef | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

export function union(a: RangeRef, b: RangeRef): RangeRef {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameRange(a: RangeRef, b: RangeRef): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rowCount(range: RangeRef): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: RangeRef): number {
  return range.right - range.left + 1;
}

export function isEntireColumn(range: RangeRef): boolean {
  return range.top === 0 && range.bottom === MAX_ROWS - 1;
}

export function isEntireRow(range: RangeRef): boolean {
  return range.left === 0 && range.right === MAX_COLUMNS - 1;
}

export function singleCell(row: number, column: number): RangeRef {
  return { top: row, left: column, bottom: row, right: column };
}

/** What is left of a rectangle when another is cut out: up to four rectangles. */
export function subtract(from: RangeRef, cut: RangeRef): RangeRef[] {
  const common = intersection(from, cut);
  if (!common) return [from];
  const rest: RangeRef[] = [];
  if (common.top > from.top) rest.push({ ...from, bottom: common.top - 1 });
  if (common.left > from.left) {
    rest.push({ ...from, top: common.top, bottom: common.bottom, right: common.left - 1 });
  }
  if (common.right < from.right) {
    rest.push({ ...from, top: common.top, bottom: common.bottom, left: common.right + 1 });
  }
  if (common.bottom < from.bottom) rest.push({ ...from, top: common.bottom + 1 });
  return rest;
}
