import { periodOf, type BandColumn, type HeadingBand, type Period } from "./columns/headings";
import { goalOf } from "./header/label-roles";
import { type SheetView } from "./sheet-view";

function targetPeriod(band: HeadingBand, set: number): string | null {
  return (
    band.columns.find((column) => column.set === set && column.role === "target")?.period ?? null
  );
}

/** Rows above the headings in which the goals of both periods may stand. */
const GOAL_ROWS = 4;

/** The one period that goal labels of some columns name; null where they name none or several. */
function goalPeriods(view: SheetView, row: number, from: number, to: number): Period {
  const periods = new Set<Period>();
  for (const column of view.filled(row, from, to)) {
    const { core } = view.label(row, column);
    // "总体目标" is the side label of both.
    if (goalOf(core) !== null && core !== "总体目标") periods.add(periodOf(core));
  }
  const [only] = periods;
  return periods.size === 1 ? (only ?? null) : null;
}

/** "中期目标 | 年度目标" above the headings, the year's over the right half: two periods of one form. */
function goalsNamePeriods(view: SheetView, band: HeadingBand, half: number): boolean {
  for (let row = band.start - 1; row >= Math.max(0, band.start - GOAL_ROWS); row--) {
    const left = goalPeriods(view, row, 0, half - 1);
    const right = goalPeriods(view, row, half, view.columnCount - 1);
    // Each of two forms may have both goals in its own half.
    if (left === "long-term" && right === "annual") return true;
  }
  return false;
}

/**
 * The column where a second form begins beside the first: a band whose headings
 * start over with `一级指标` for the same period. Null where the sheet's forms stand
 * one below the other, or where the two halves are two periods of one form.
 */
export function secondFormColumn(view: SheetView, bands: readonly HeadingBand[]): number | null {
  for (const band of bands) {
    const start = band.columns.some((column) => column.role === "level1") ? "level1" : "level3";
    const [first, second] = band.columns.filter((column) => column.role === start);
    if (!first || !second) continue;
    if (targetPeriod(band, first.set) !== targetPeriod(band, second.set)) continue;
    if (goalsNamePeriods(view, band, second.column)) continue;
    return startOf(band.columns, first, second);
  }
  return null;
}

/** Where the second form's own columns begin: with the same headings before 一级指标 as the first has. */
function startOf(columns: readonly BandColumn[], first: BandColumn, second: BandColumn): number {
  const leading = columns.slice(0, columns.indexOf(first));
  let at = columns.indexOf(second);
  for (const column of leading.toReversed()) {
    const before = columns[at - 1];
    if (before?.role !== column.role || before === first) break;
    at--;
  }
  const last = columns[at - 1];
  const start = columns[at]?.column ?? second.column;
  // Columns without headings between the two belong to the second, but for the blank one that parts them.
  return last ? Math.min(start, last.column + 1) : start;
}
