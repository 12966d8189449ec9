import { headingOf, subHeadingOf, type HeadingReading } from "./column-roles";
import { level1Of, level2Of, levelPathOf } from "../rows/levels";
import { type ColumnRole } from "../performance-table";
import { type SheetView } from "../sheet-view";

/** Roles of the columns that hold levels and names. */
export const LEVELS: ReadonlySet<ColumnRole> = new Set(["level1", "level2", "level3"]);

/** Longest name of a village or unit that heads a column. */
export const LONGEST_OBJECT = 16;

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
export function isHeadingRow(view: SheetView, row: number): boolean {
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
export function upperRow(view: SheetView, row: number): number | null {
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
export function projectRow(view: SheetView, row: number): number | null {
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
