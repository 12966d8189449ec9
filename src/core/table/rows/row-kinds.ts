import { type BlockColumns } from "../columns/block-columns";
import { footerRoleAt, hasInlineGrade } from "../header/footer";
import { isGradeLabel, longFooterRoleOf } from "../header/label-roles";
import { level1Of, level2Of } from "./levels";
import { type SheetView } from "../sheet-view";
import { normalise } from "../../values";
import { SUBTOTAL_LABELS } from "../vocabulary/labels";
import { totalLabelColumn } from "./totals";

/**
 * What a row below the headings is: "band" is a heading of its own, "dots" the form's own
 * "……" for more levels, "page" a page's number, "subtotal" the sum of some indicators, "strange"
 * fits nothing.
 */
export type RowKind =
  "blank" | "indicator" | "total" | "subtotal" | "footer" | "band" | "dots" | "page" | "strange";

/** "……" in the column of a level: the blank form's room for more of them. */
const DOTS = /^[\s…。.·]+$/u;

/** "第 1 页 共 2 页", "第3页", "- 2 -" on a line of its own. */
const PAGE = /^(?:第\d{1,3}页[,，]?(?:共\d{1,3}页)?|[-—]\d{1,3}[-—])$/;

/** True where a row prints a known first or second level. */
export function hasLevel(view: SheetView, row: number, columns: BlockColumns): boolean {
  if (columns.level1 !== null && level1Of(view.label(row, columns.level1).core).name !== null)
    return true;
  return columns.level2 !== null && level2Of(view.label(row, columns.level2).core).name !== null;
}

/** So many filled cells beyond the last heading make a row one of another list. */
const FOREIGN_CELLS = 3;
/** Columns beyond the last heading that are looked at. */
const FOREIGN_REACH = 12;

function isForeign(view: SheetView, row: number, last: number): boolean {
  let beyond = 0;
  const end = Math.min(view.columnCount - 1, last + FOREIGN_REACH);
  for (let column = last + 1; column <= end; column++) {
    if (!view.blank(row, column)) beyond++;
  }
  return beyond >= FOREIGN_CELLS;
}

/** True where a row has points or an actual value, as no footer has. */
function isWeighed(view: SheetView, row: number, columns: BlockColumns): boolean {
  return [columns.actual, columns.weight, columns.score].some(
    (column) => column !== null && !view.blank(row, column),
  );
}

/** "小计" in the place of a level or name: the sum of the indicators above it. */
function isSubtotal(view: SheetView, row: number, columns: BlockColumns): boolean {
  return [columns.level1, columns.level2, columns.level3].some(
    (column) =>
      column !== null &&
      // Only a text that may be one is looked at as a label: names are many, and all different.
      view.text(row, column).includes("计") &&
      SUBTOTAL_LABELS.has(view.label(row, column).core),
  );
}

/** True for a column of levels, or one before the names. */
function isOfLevels(column: number, { level1, level2, level3 }: BlockColumns): boolean {
  return column === level1 || column === level2 || column <= (level3 ?? column);
}

/**
 * Tells what a row below the headings of a block is.
 *
 * @param ended totals or footer were seen: only a known level brings indicators back
 */
export function rowKind(
  view: SheetView,
  row: number,
  columns: BlockColumns,
  ended: boolean,
): RowKind {
  const [first, second] = view.firstTwo(row);
  if (first === null) return "blank";
  if (second === null && PAGE.test(normalise(view.text(row, first)))) return "page";
  if (isSubtotal(view, row, columns)) return "subtotal";
  const level = hasLevel(view, row, columns);
  const named = [columns.level3, columns.paired?.level3 ?? null].some(
    (column) => column !== null && !view.blank(row, column),
  );
  if (!level && first !== columns.level3) {
    if (totalLabelColumn(view, row, columns) !== null) return "total";
    const label = view.label(row, first);
    if (isGradeLabel(label.core) || hasInlineGrade(view, row, first)) return "footer";
    if (footerRoleAt(view, row, first) !== null) return "footer";
    if (!named && longFooterRoleOf(label.core) !== null && !isWeighed(view, row, columns))
      return "footer";
  } else if (!level && totalLabelColumn(view, row, columns) !== null) {
    return "total";
  } else if (
    !level &&
    (second === null || ended || !isWeighed(view, row, columns)) &&
    footerRoleAt(view, row, first) !== null
  ) {
    // A list whose first column holds the names: "注：…" and "存在问题 | …" are none of them.
    return "footer";
  }
  if (level) return "indicator";
  if (isForeign(view, row, columns.last)) return "strange";
  if (named) return ended ? "strange" : "indicator";
  if (second === null && !ended && isOfLevels(first, columns) && DOTS.test(view.text(row, first)))
    return "dots";
  if (second === null && first <= (columns.level3 ?? first)) return ended ? "strange" : "band";
  const values = [columns.target, columns.actual, columns.weight, columns.score];
  const valued = values.some((column) => column !== null && !view.blank(row, column));
  return valued && !ended ? "indicator" : "strange";
}
