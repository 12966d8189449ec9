import { parseUnit, parseValue } from "../../values";
import { headingOf, subHeadingOf, type HeadingReading } from "./column-roles";
import { goalOf } from "../header/label-roles";
import { level1Of, level2Of, levelPathOf } from "../rows/levels";
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

const LEVELS: ReadonlySet<ColumnRole> = new Set(["level1", "level2", "level3"]);

/** Which period a heading or label names; null if none. */
export function periodOf(core: string): Period {
  for (const [word, period] of PERIOD_WORDS) if (core.includes(word)) return period;
  return null;
}

/** Cheap test before a cell is looked at as a heading: its text names an indicator or level. */
function mayAnchor(text: string): boolean {
  return text.length <= 40 && (text.includes("标") || text.includes("级"));
}

interface HeadingCell {
  readonly column: number;
  readonly reading: HeadingReading | null;
}

/** @param short "计划 | 实际" are headings, too: beside those of points, short words head the values */
function readCells(view: SheetView, row: number, short = false): HeadingCell[] {
  return view.filled(row).map((column) => {
    const label = view.label(row, column);
    return { column, reading: headingOf(label) ?? (short ? subHeadingOf(label.core) : null) };
  });
}

/** True where a row's cells are headings of an indicator block. */
function isHeadingRow(view: SheetView, row: number): boolean {
  const values = view.sheet.values[row];
  if (!values) return false;
  let anchored = false;
  for (const value of values) {
    if (typeof value === "string" && value.length > 1 && mayAnchor(value)) {
      anchored = true;
      break;
    }
  }
  if (!anchored) return false;
  const roles = new Set<ColumnRole>();
  const bare: ColumnRole[] = [];
  let unknown = 0;
  let levelled = false;
  let numbered = false;
  for (const { column, reading } of readCells(view, row)) {
    const { core } = view.label(row, column);
    const short = reading ? null : subHeadingOf(core);
    const level = level1Of(core).known || level2Of(core).known;
    levelled ||= level;
    numbered ||= reading?.numbered === true;
    if (short) bare.push(short.role);
    else if (!reading || level) unknown++;
    else if (reading.exact || !LEVELS.has(reading.role)) roles.add(reading.role);
  }
  // "产出指标 | 数量指标 | 指标名称1 | 指标值1": what a blank form prints in the place of an indicator.
  if (levelled && numbered) return false;
  // "指标 | 目标 | 完成 | 分值": beside names and points or rates, short words head the values.
  const counted = roles.has("weight") || roles.has("score") || roles.has("attainment");
  if (roles.has("level3") && counted) for (const role of bare) roles.add(role);
  else unknown += bare.length;
  const levels = ["level1", "level2", "level3"].filter((role) =>
    roles.has(role as ColumnRole),
  ).length;
  const values2 = roles.has("target") || roles.has("actual");
  if (levels === 3) return true;
  if (levels === 2) return values2 || roles.size >= 3;
  // "绩效指标 | | | 指标值" over levels and names without headings of their own.
  if (levels === 0 && roles.has("side-label") && values2 && unknown === 0)
    return startsWithLevel(view, row);
  // "项目 | 绩效指标 | 单位 | 甲镇 | 乙镇" over both levels in one column.
  if (levels === 0 && roles.has("side-label") && roles.has("unit"))
    return startsWithLevel(view, row);
  return (
    levels === 1 && values2 && (roles.has("level3") || roles.has("level2")) && unknown <= roles.size
  );
}

/** The row below begins with a first level, beside a second one or a name or in one cell with them. */
function startsWithLevel(view: SheetView, row: number): boolean {
  const below = view.nextRow(row);
  if (below === null) return false;
  const [first, second] = view.firstTwo(below);
  if (first === null) return false;
  if (second === null) {
    const next = view.nextRow(below);
    const upper = level1Of(view.label(below, first).core).known;
    return upper && next !== null && level2Of(view.label(next, first).core).known;
  }
  if (level1Of(view.label(below, first).core).known) return true;
  return [first, second].some((column) => levelPathOf(view.text(below, column)) !== null);
}

/**
 * The row above where it has the headings of the values ("绩效指标 | | | 年初目标 | 得分" over
 * "一级指标 | 二级指标 | 三级指标"); null where the row itself has them, or there is none.
 */
function upperRow(view: SheetView, row: number): number | null {
  const above = row > 0 && !view.rowBlank(row - 1) ? row - 1 : null;
  const own = readCells(view, row);
  if (above === null || own.some(({ reading }) => !reading || !LEVELS.has(reading.role)))
    return null;
  const cells = readCells(view, above, true);
  if (cells.some(({ reading }) => reading === null)) return null;
  const beside = cells.filter(({ column }) => view.blank(row, column));
  const valued = beside.some(
    ({ reading }) =>
      reading?.exact === true && (reading.role === "target" || reading.role === "actual"),
  );
  return valued ? above : null;
}

/**
 * The row above in a list of several projects: "项目名称 | 预算金额 | 绩效指标 | | |" over the
 * headings of the indicators; null where it is none.
 */
function projectRow(view: SheetView, row: number): number | null {
  const above = row > 0 && !view.rowBlank(row - 1) ? row - 1 : null;
  if (above === null) return null;
  const cells = readCells(view, above);
  const over = cells.find(({ reading }) => reading?.role === "side-label");
  if (!over || over.column > (view.filled(row)[0] ?? 0)) return null;
  const others = cells.filter((cell) => cell !== over);
  const beside = others.every(
    ({ column }) =>
      typeof view.value(above, column) === "string" &&
      view.label(above, column).core.length <= LONGEST_OBJECT &&
      view.blank(row, column),
  );
  return beside && others.some(({ reading }) => reading?.role === "section") ? above : null;
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

/** Longest name of a village or unit that heads a column. */
const LONGEST_OBJECT = 16;

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
    const half = role === "level2" || (role === "level3" && taken.has("target"));
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
