import { headingOf } from "./column-roles";
import { bareColumn, periodOf, type BandColumn, type HeadingBand } from "./headings";
import { type ColumnRole } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { SAMPLE_ROWS, contentOf, roleByContent } from "./content";

const LONGEST_SIDE = 24;
/** Letters of a side label that stand in one cell. */
const LONGEST_LETTER = 2;

/** Gives the columns that no heading names a role by what they hold. */
export function inferUnlabelled(view: SheetView, band: HeadingBand, bottom: number): BandColumn[] {
  const columns = band.columns.map((column) => ({ ...column }));
  const top = band.bottom + 1;
  const known = new Set(columns.map((column) => column.column));
  const last = Math.max(0, ...known);
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  // A heading over several columns ("指标名称" over 一级, 二级 and the name) leaves its neighbours unlabelled.
  const nameColumn = columns.find((column) => column.role === "level3");
  if (nameColumn && !has("level2")) {
    const own = roleByContent(contentOf(view, nameColumn.column, top, bottom));
    if (own === "level1" || own === "level2") {
      const free = freeColumnsRight(view, band, nameColumn.column, top, bottom);
      const name = free.at(-1);
      if (name !== undefined) {
        columns.splice(
          columns.indexOf(nameColumn),
          1,
          { ...nameColumn, role: own },
          { ...nameColumn, column: name },
        );
        known.add(name);
      }
    }
  }
  for (const role of ["level1", "level2"] as const) {
    if (has(role)) continue;
    const at = columns.findIndex(
      (column) =>
        MAY_HOLD_LEVELS.has(column.role) &&
        roleByContent(contentOf(view, column.column, top, bottom)) === role,
    );
    const found = columns[at];
    if (found) columns[at] = { ...found, role };
  }
  const targets = columns.filter(({ role }) => role === "target");
  for (const [at, column] of columns.entries()) {
    // "指标要求" over ≥ and ≤ beside the values.
    const holds = targets.length > 1 && targets.includes(column);
    if (holds && roleByContent(contentOf(view, column.column, top, bottom)) === "operator")
      columns[at] = { ...column, role: "operator" };
  }
  const sideways = columns.findIndex(
    ({ exact, heading, column }) =>
      !exact &&
      heading !== null &&
      heading.text.trim().length <= LONGEST_LETTER &&
      isSideLetters(view, column, top, bottom, heading.text),
  );
  const side = columns[sideways];
  if (side) columns[sideways] = { ...side, role: "side-label", exact: true };
  const first = Math.min(...known);
  for (let column = 0; column <= last; column++) {
    if (known.has(column)) continue;
    if (column < first && isSideLetters(view, column, top, bottom)) {
      columns.push(bareColumn(column, "side-label", true));
      continue;
    }
    const role = roleByContent(contentOf(view, column, top, bottom));
    if (role !== null && !has(role)) columns.push(bareColumn(column, role, false));
  }
  return columns.sort((left, right) => left.column - right.column);
}

/** Roles whose headings say little: what stands below may be levels ("绩效目标类型" over 产出指标). */
const MAY_HOLD_LEVELS: ReadonlySet<ColumnRole> = new Set([
  "ignored",
  "nature",
  "period",
  "section",
  "remark",
  "side-label",
]);

function freeColumnsRight(
  view: SheetView,
  band: HeadingBand,
  from: number,
  top: number,
  bottom: number,
): number[] {
  const free: number[] = [];
  for (let column = from + 1; column < view.columnCount; column++) {
    if (!view.blank(band.top, column) || !view.blank(band.bottom, column)) break;
    if (contentOf(view, column, top, bottom).filled > 0) free.push(column);
  }
  return free;
}

/** "绩 / 效 / 指 / 标" written downwards beside the block, one letter or line a row. */
function isSideLetters(
  view: SheetView,
  column: number,
  top: number,
  bottom: number,
  above = "",
): boolean {
  let text = above;
  const last = Math.min(bottom, top + SAMPLE_ROWS);
  for (let row = top; row <= last && text.length <= LONGEST_SIDE; row++) {
    if (view.blank(row, column)) continue;
    text += view.text(row, column);
    const label = view.labelOf(text);
    if (headingOf(label)?.role === "side-label") return true;
    // "长期指标" beside its rows, "年度指标" further down.
    if (label.core.endsWith("指标") && periodOf(label.core) !== null) return true;
  }
  return false;
}
