import { normalise } from "../../values";
import { type BlockColumns } from "../columns/block-columns";
import { isHeaderLabel, isListedLabel } from "../header/label-roles";
import { level1Of, level2Of } from "./levels";
import { type SheetView } from "../sheet-view";
import { STEP_ROWS } from "../steps";

/**
 * Where a form was pasted from Word, each paragraph of a cell may have become a
 * row of its own. The pieces are joined where the text itself shows it: a label
 * that is none until it is joined, an open bracket, a comma at the end, a
 * conjunction at the start.
 */

const OPENING = new Set("（(“《「『【");
const CLOSING = new Set("）)”》」』】");
const CONTINUES_AFTER = new Set("、，,及和与或的并（(“《");
const CONTINUES_BEFORE = new Set("、，,及和与或的）)”》；;。");

function isOpen(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (OPENING.has(char)) depth++;
    else if (CLOSING.has(char)) depth--;
  }
  return depth > 0;
}

/** True where a text goes on in the next. */
function goesOn(text: string, next: string): boolean {
  const left = text.trim();
  const right = next.trim();
  if (left === "" || right === "") return false;
  return (
    isOpen(left) || CONTINUES_AFTER.has(left.at(-1) ?? "") || CONTINUES_BEFORE.has(right[0] ?? "")
  );
}

/** True where two pieces are a known level only together ("经济效" + "益指标"). */
function isSplitLevel(
  view: SheetView,
  row: number,
  below: number,
  column: number,
  first: boolean,
): boolean {
  if (view.blank(row, column) || view.blank(below, column)) return false;
  const read = first ? level1Of : level2Of;
  const upper = view.text(row, column);
  const lower = view.text(below, column);
  if (upper.length + lower.length > 24) return false;
  if (read(view.labelOf(lower).core).name !== null) return false;
  const joined = read(view.labelOf(upper + lower).core);
  return joined.known && !read(view.labelOf(upper).core).known;
}

/** Joins the rows of an indicator block that continue the row above; yields the row now and then. */
export function* joinBody(
  view: SheetView,
  columns: BlockColumns,
  top: number,
  bottom: number,
): Generator<number, void> {
  const { level1, level2, level3 } = columns;
  const values = [
    columns.target,
    columns.actual,
    columns.weight,
    columns.score,
    columns.operator,
    columns.unit,
  ];
  const empty = (row: number): boolean =>
    values.every((column) => column === null || view.blank(row, column));
  let above = -1;
  for (let row = top; row <= bottom; row++) {
    if (row % STEP_ROWS === 0) yield row;
    if (view.rowBlank(row)) continue;
    if (above < 0) {
      above = row;
      continue;
    }
    const split1 = level1 !== null && isSplitLevel(view, above, row, level1, true);
    const split2 = level2 !== null && isSplitLevel(view, above, row, level2, false);
    const named = level3 !== null && !view.blank(row, level3);
    const levelled =
      (level1 !== null && !split1 && !view.blank(row, level1)) ||
      (level2 !== null && !split2 && !view.blank(row, level2));
    if (split1) view.join(above, level1, row);
    if (split2) view.join(above, level2, row);
    if (named) {
      if (levelled || !empty(row)) {
        above = row;
        continue;
      }
      const open = goesOn(view.text(above, level3), view.text(row, level3));
      if (open || ((split1 || split2) && !empty(above))) {
        view.join(above, level3, row);
        joinRest(view, columns, above, row);
      }
    } else if (!levelled && columns.target !== null && isValuePiece(view, columns, above, row)) {
      view.join(above, columns.target, row);
    }
    if (!view.rowBlank(row)) above = row;
  }
}

/** Remarks that go on beside a continued name. */
function joinRest(view: SheetView, columns: BlockColumns, above: number, row: number): void {
  for (const column of [...columns.reason, ...columns.notes.map((note) => note.column)]) {
    if (!view.blank(row, column)) view.join(above, column, row);
  }
}

/** A row with nothing but the rest of the target above: no name, no level, no other value. */
function isValuePiece(view: SheetView, columns: BlockColumns, above: number, row: number): boolean {
  const target = columns.target;
  if (target === null || view.blank(row, target) || view.blank(above, target)) return false;
  if (typeof view.value(row, target) !== "string" || typeof view.value(above, target) !== "string")
    return false;
  return view.filled(row).every((column) => column === target);
}

function isLabelCell(view: SheetView, row: number, column: number): boolean {
  return isHeaderLabel(view.label(row, column).core);
}

/** Joins labels and values of a header block that go on in the row below. */
export function joinHeader(view: SheetView, top: number, bottom: number): void {
  let above = -1;
  for (let row = top; row <= bottom; row++) {
    if (view.rowBlank(row)) continue;
    if (above < 0) {
      above = row;
      continue;
    }
    const joined = joinLabels(view, above, row);
    joinValues(view, above, row, joined);
    if (!view.rowBlank(row)) above = row;
  }
}

/** "年度本级" over "预算金额": no labels alone, a known one together. */
function joinLabels(view: SheetView, above: number, row: number): boolean {
  let joined = false;
  for (const column of view.filled(row)) {
    if (view.blank(above, column) || view.isUsed(row, column)) continue;
    const upper = view.text(above, column);
    const lower = view.text(row, column);
    if (upper.length + lower.length > 24 || isLabelCell(view, above, column)) continue;
    const { core } = view.labelOf(upper + lower);
    const whole = view.label(above, column).core + view.label(row, column).core;
    if (core !== whole || view.label(above, column).core === "" || !isListedLabel(core)) continue;
    view.join(above, column, row);
    joined = true;
  }
  return joined;
}

/**
 * Further paragraphs of values: every text of the row stands under a value of the
 * row above, none is a label, and that row is made of labels with one value each.
 */
function joinValues(view: SheetView, above: number, row: number, labelsJoined: boolean): void {
  const cells = view.filled(row);
  if (cells.length === 0) return;
  const upper = view.filled(above);
  const labels = upper.filter((column) => isLabelCell(view, above, column));
  const values = upper.filter((column) => !labels.includes(column) && !view.isUsed(above, column));
  const paired =
    labels.length > 0 &&
    values.length <= labels.length &&
    values.every((column) => labels.some((label) => label < column));
  if (!paired && !(labelsJoined && values.length > 0)) return;
  const first = labels[0] ?? 0;
  for (const column of cells) {
    if (!values.includes(column) || column <= first) return;
    if (
      view.isUsed(row, column) ||
      isLabelCell(view, row, column) ||
      typeof view.value(row, column) !== "string"
    )
      return;
    if (typeof view.value(above, column) !== "string") return;
    const { core, colon } = view.label(row, column);
    if (colon && core.length <= 10) return;
  }
  if (
    !labelsJoined &&
    cells.some((column) => !isParagraph(view.text(above, column), view.text(row, column)))
  )
    return;
  for (const column of cells) view.join(above, column, row);
}

/** Long texts, or a short one that plainly goes on. */
function isParagraph(upper: string, lower: string): boolean {
  if (goesOn(upper, lower)) return true;
  return normalise(upper).length >= 12 || normalise(lower).length >= 12;
}
