import { parseUnit, parseValue } from "../../values";
import { headingOf, subHeadingOf, type HeadingReading } from "./column-roles";
import { isHeadingRow, LEVELS, LONGEST_OBJECT, projectRow, upperRow } from "./heading-rows";
import { goalOf } from "../header/label-roles";
import { level1Of, level2Of } from "../rows/levels";
import { type ColumnRole, type TableColumn } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { STEP_ROWS } from "../steps";
import { PERIOD_WORDS } from "../vocabulary/levels";

/** The period that a block or column is for. */
export type Period = "annual" | "long-term" | null;

/** One or two rows of headings with the columns that they name. */
export interface HeadingBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly BandColumn[];
  /**
   * The first row that belongs to it: the one above that names the periods of side-by-side
   * halves, or a new page's repeated title; else `top`.
   */
  readonly start: number;
}

/** A column of the indicator block while it is being worked out. */
export interface BandColumn extends TableColumn {
  /** 0 for the only or left set of 二级/三级/指标值, 1 for the one to its right. */
  readonly set: number;
  readonly period: Period;
  readonly year: number | null;
  readonly other: boolean;
  readonly exact: boolean;
}

/**
 * A column that no heading names.
 *
 * @param exact its role was said or is sure; else it was told by what stands below
 */
export function bareColumn(column: number, role: ColumnRole, exact: boolean): BandColumn {
  return {
    role,
    column,
    heading: null,
    unit: null,
    set: 0,
    period: null,
    year: null,
    other: false,
    exact,
  };
}

/** Which period a heading or label names; null if none. */
export function periodOf(core: string): Period {
  for (const [word, period] of PERIOD_WORDS) if (core.includes(word)) return period;
  return null;
}

/** Headings whose parts are kinds of the same: 偏差原因分析 over 类别 | 原因说明. */
const DIVIDED: ReadonlySet<ColumnRole> = new Set(["reason", "likelihood"]);
const LONGEST_KIND = 8;

/** A word under a heading over several columns; null where it is none. */
function subHeading(
  view: SheetView,
  top: number,
  parent: number,
  word: string,
): HeadingReading | null {
  const above = parent < 0 ? null : headingOf(view.label(top, parent));
  const wide = parent + 1 < view.columnCount && view.blank(top, parent + 1);
  if (!above || !wide) return null;
  if (DIVIDED.has(above.role) && word.length <= LONGEST_KIND) return { ...above, exact: true };
  return subHeadingOf(word, above);
}

/** A second heading row below: nothing but headings, units and periods, and at least one heading. */
function isSubHeadingRow(view: SheetView, row: number, top: number): boolean {
  const columns = view.filled(row);
  if (columns.length === 0) return false;
  const parents = spanStarts(view, top);
  let headings = 0;
  for (const column of columns) {
    const label = view.label(row, column);
    if (typeof view.value(row, column) !== "string") {
      // A year over its values is a number.
      if (!subHeading(view, top, parents[column] ?? -1, label.core)) return false;
      headings++;
      continue;
    }
    if (level1Of(label.core).name !== null || level2Of(label.core).name !== null) return false;
    const reading = headingOf(label);
    const period = label.core.length <= 6 ? periodOf(label.core) : null;
    if (!reading && period === null && !subHeading(view, top, parents[column] ?? -1, label.core))
      return false;
    if (reading && LEVELS.has(reading.role) && !view.blank(top, column)) return false;
    headings++;
  }
  return headings > 0;
}

/**
 * A second heading row of names, "东河村 | 西山村" under one heading over several value columns,
 * with nothing beside them and the rows of the block below.
 */
function isObjectRow(view: SheetView, row: number, top: number): boolean {
  const columns = view.filled(row);
  const below = view.nextRow(row);
  if (columns.length < 2 || below === null) return false;
  const parents = spanStarts(view, top);
  const names = new Set<string>();
  for (const column of columns) {
    const parent = parents[column] ?? -1;
    if (parent < 0 || headingOf(view.label(top, parent))?.role !== "target") return false;
    const { core } = view.label(row, column);
    const isValue = /\d/.test(core) && parseValue(core).kind !== "qualitative";
    if (core === "" || core.length > LONGEST_OBJECT || isValue) return false;
    names.add(core);
  }
  const first = view.filled(below)[0] ?? 0;
  return names.size === columns.length && first < (columns[0] ?? 0);
}

/** A short goal ("全年培训30人。") is no heading of a half, though it names the period. */
const SAYS_HOW_MUCH = /\d(?![\d年])|[。;]$/;

/** A half has a column of names and one of values at least. */
const NARROWEST_HALF = 2;

/** The row above where it names periods of halves: "绩效指标 | 长期目标 | 年度目标". */
function periodRowAbove(view: SheetView, row: number): boolean {
  let periods = 0;
  let before = -NARROWEST_HALF;
  for (const column of view.filled(row)) {
    const label = view.label(row, column);
    const reading = headingOf(label);
    if (reading?.role === "side-label" && periodOf(label.core) === null) continue;
    if (label.core.length > 12 || label.core === "" || periodOf(label.core) === null) return false;
    if (SAYS_HOW_MUCH.test(label.core)) return false;
    // "总体目标 | 年度目标 |": a goal that was left blank, beside its block's label.
    if (column - before < NARROWEST_HALF) return false;
    before = column;
    periods++;
  }
  return periods >= 2;
}

/** For each column, the nearest filled cell of a row at or left of it. */
function spanStarts(view: SheetView, row: number): Int32Array {
  const starts = new Int32Array(view.columnCount).fill(-1);
  let current = -1;
  for (let column = 0; column < view.columnCount; column++) {
    if (!view.blank(row, column)) current = column;
    starts[column] = current;
  }
  return starts;
}

function unitInHeading(brackets: readonly string[]): string | null {
  for (const bracket of brackets) {
    const unit = bracket.length <= 6 ? parseUnit(bracket) : null;
    if (unit && (unit.kind === "money" || unit.kind === "percent")) return bracket;
  }
  return null;
}

/** Works out the columns of a band from its one or two rows of headings. */
function readBand(view: SheetView, row: number): HeadingBand {
  const upper = upperRow(view, row) ?? projectRow(view, row);
  const top = upper ?? row;
  const below = view.nextRow(top);
  const plain = below !== null && (upper !== null || isSubHeadingRow(view, below, top));
  const objects = below !== null && !plain && isObjectRow(view, below, top);
  const second = plain || objects;
  const bottom = second ? below : top;
  const above = view.previousRow(top);
  // Goal labels over a blank row are a blank form's place for the goals.
  const goals =
    above !== null &&
    above < top - 1 &&
    view.filled(above).every((column) => goalOf(view.label(above, column).core) !== null);
  const periodRow = above !== null && !goals && periodRowAbove(view, above) ? above : null;
  const parents = spanStarts(view, top);
  const periods = periodRow === null ? null : spanStarts(view, periodRow);
  const columns: BandColumn[] = [];
  const taken = new Set<ColumnRole>();
  let set = 0;
  for (let column = 0; column < view.columnCount; column++) {
    const ownRow = second && !view.blank(bottom, column) ? bottom : top;
    if (view.blank(ownRow, column)) continue;
    const label = view.label(ownRow, column);
    let reading = headingOf(label);
    let period = periodOf(label.core);
    // "指标值（半年）"
    for (const bracket of label.brackets) {
      const narrower = reading && subHeadingOf(bracket, reading);
      if (narrower?.role === reading?.role) reading = narrower;
    }
    if (ownRow === bottom && plain) {
      const parent = parents[column] ?? -1;
      const above = parent < 0 ? null : headingOf(view.label(top, parent));
      reading ??= subHeading(view, top, parent, label.core);
      // "半年 | | 全年 |" over "目标值 | 完成值 | 目标值 | 完成值"
      if (reading && parent >= 0 && !above) {
        const narrower = subHeadingOf(view.label(top, parent).core, reading);
        if (narrower?.role === reading.role) reading = narrower;
      }
      if (above && (!reading || (period !== null && !LEVELS.has(reading.role)))) {
        reading = { ...above, other: above.other || period === "long-term" };
      }
    }
    if (periods) {
      const start = periods[column] ?? -1;
      if (start >= 0 && periodRow !== null)
        period = periodOf(view.label(periodRow, start).core) ?? period;
    }
    const role = reading?.role ?? "ignored";
    const again = role === "level1" && columns.some((each) => each.role === "level1");
    // 三级指标 | 四级指标: a finer name before any value begins no other half.
    const half =
      role === "level2" ||
      (role === "level3" && taken.has("target") && hasTarget(view, ownRow, column));
    if (again || (half && taken.has(role))) {
      set++;
      taken.clear();
    }
    taken.add(role);
    columns.push({
      role,
      column,
      heading: view.field(ownRow, column),
      unit: unitInHeading(label.brackets),
      set,
      period,
      year: reading?.year ?? null,
      other: reading?.other ?? false,
      exact: reading !== null,
    });
  }
  return { top, bottom, columns: withNameColumn(columns), start: periodRow ?? top };
}

/** "三级指标 | 指标值 | 三级指标 | 指标值": values of its own follow; "指标内容" at the end describes the name before. */
function hasTarget(view: SheetView, row: number, from: number): boolean {
  return view
    .filled(row, from + 1)
    .some((column) => headingOf(view.label(row, column))?.role === "target");
}

/** Where no heading names a level, what heads the whole block heads the names. */
function withNameColumn(columns: readonly BandColumn[]): readonly BandColumn[] {
  if (columns.some(({ role }) => LEVELS.has(role))) return columns;
  return columns.map((column) =>
    column.role === "side-label" ? { ...column, role: "level3" } : column,
  );
}

/**
 * Finds every row of indicator headings on a sheet, top to bottom. Only cells
 * whose text may be a heading are looked at closer, so that a large sheet that
 * is mostly something else costs one test of each text.
 *
 * @param onRow called before each row; for progress
 */
export function* findHeadings(
  view: SheetView,
  from = 0,
  to: number = view.rowCount - 1,
): Generator<number, HeadingBand[]> {
  const bands: HeadingBand[] = [];
  for (let row = from; row <= to; row++) {
    if (row % STEP_ROWS === 0) yield row;
    if (!isHeadingRow(view, row)) continue;
    const band = readBand(view, row);
    bands.push(band);
    row = band.bottom;
  }
  return bands;
}
