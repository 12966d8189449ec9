import { inlinePairs, withoutEmptyRemarks } from "./inline-labels";
import { footerRoleOf, isGradeLabel, longFooterRoleOf } from "./label-roles";
import { type FooterEntry, type FooterRole, type TextField } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { GRADE_WORDS } from "../vocabulary/labels";

const GRADES = new Set(GRADE_WORDS);

/** The role of a row's first text as a footer; null if it is none. */
export function footerRoleAt(view: SheetView, row: number, column: number): FooterRole | null {
  const label = view.label(row, column);
  const role = footerRoleOf(label.core);
  if (role !== null) return role;
  const text = view.text(row, column).trim();
  const sign = text[1];
  if (
    (text.startsWith("注") || text.startsWith("备注")) &&
    (sign === "：" || sign === ":" || sign === "1" || text[2] === "：" || text[2] === ":")
  ) {
    return "note";
  }
  if (text.startsWith("说明：") || text.startsWith("填表说明") || text.startsWith("填报说明"))
    return "note";
  if (text.startsWith("*注")) return "note";
  const [pair] = inlinePairs(text);
  return pair ? footerRoleOf(pair.label) : null;
}

const STARTS_WITH_BOX = /^[□☐○☑☒✓✔√■]/u;
const TICK_BEFORE = /[☑☒✓✔√■]([\u4e00-\u9fff]{1,3})/u;
const TICK_BEHIND = /([\u4e00-\u9fff]{1,3})[☑☒✓✔√■]/u;
const LONGEST_CHOICE = 60;

/** The grade that a cell says: a word for one, or the ticked of several ("优□ 良☑"); else null. */
export function gradeIn(text: string): string | null {
  const clean = text.trim();
  if (GRADES.has(clean)) return clean;
  if (clean.length > LONGEST_CHOICE) return null;
  const boxes = clean.replace(/[\s()（）]/g, "");
  // The first sign tells whether boxes stand before their words or behind them.
  const ticked = (STARTS_WITH_BOX.test(boxes) ? TICK_BEFORE : TICK_BEHIND).exec(boxes)?.[1];
  return ticked !== undefined && GRADES.has(ticked) ? ticked : null;
}

/** "自评等级：优": the grade in one cell with its label; null where there is none. */
function inlineGrade(text: string): string | null {
  const pair = inlinePairs(text).find(({ label }) => isGradeLabel(label));
  return pair ? gradeIn(pair.value) : null;
}

/** True for a cell with a grade and its label. */
export function hasInlineGrade(view: SheetView, row: number, column: number): boolean {
  return inlineGrade(view.text(row, column)) !== null;
}

/** What the rows below the indicators say. */
export interface FooterReading {
  readonly entries: FooterEntry[];
  grade: TextField | null;
}

/** "2.其他资金包括…" under "注：1.…": one more line of a note, in the note's column. */
export function readNoteLine(view: SheetView, row: number, into: FooterReading): boolean {
  const [column, more] = view.firstTwo(row);
  const note = into.entries.at(-1);
  if (column === null || more !== null || note?.role !== "note") return false;
  if (typeof view.value(row, column) !== "string" || !sameColumn(note, view.a1(row, column)))
    return false;
  view.use(row, column);
  into.entries.push({ ...view.field(row, column), label: note.label, role: "note" });
  return true;
}

function sameColumn({ label }: FooterEntry, other: string): boolean {
  return label.cell.replace(/\d+$/, "") === other.replace(/\d+$/, "");
}

/** "自评总分：98分 自评等级：优": the grade behind the total in the same cell. */
export function readInlineGrade(
  view: SheetView,
  row: number,
  column: number,
  into: FooterReading,
): void {
  const grade = inlineGrade(view.text(row, column));
  if (grade !== null) into.grade ??= { cell: view.a1(row, column), text: grade };
}

/** Reads one row below the indicators: labels with values beside them or in the same cell. */
export function readFooterRow(view: SheetView, row: number, into: FooterReading): boolean {
  let found = false;
  const cells = view.filled(row).filter((column) => !view.isUsed(row, column));
  for (let index = 0; index < cells.length; index++) {
    const column = cells[index];
    if (column === undefined) break;
    const label = view.label(row, column);
    const graded = inlineGrade(view.text(row, column));
    if (graded !== null) {
      view.use(row, column);
      found = true;
      into.grade ??= { cell: view.a1(row, column), text: graded };
      continue;
    }
    if (isGradeLabel(label.core)) {
      const next = cells[index + 1];
      view.use(row, column);
      found = true;
      const grade = next === undefined ? null : gradeIn(view.text(row, next));
      if (next !== undefined && grade !== null) {
        view.use(row, next);
        into.grade ??= { cell: view.a1(row, next), text: grade };
        index++;
      }
      continue;
    }
    const role =
      footerRoleAt(view, row, column) ?? (index === 0 ? longFooterRoleOf(label.core) : null);
    if (role === null && into.grade === null && GRADES.has(view.text(row, column).trim())) {
      into.grade = view.field(row, column);
      view.use(row, column);
    }
    if (role === null) continue;
    found = true;
    view.use(row, column);
    const pairs = inlinePairs(view.text(row, column)).filter(
      (pair) => footerRoleOf(pair.label) !== null,
    );
    if (role === "note" && cells.length === 1) {
      into.entries.push({ ...view.field(row, column), label: view.field(row, column), role });
      continue;
    }
    const next = cells[index + 1];
    const nextIsValue =
      next !== undefined &&
      footerRoleAt(view, row, next) === null &&
      !isGradeLabel(view.label(row, next).core);
    const single = pairs.length <= 1 && (pairs[0]?.value ?? "") === "";
    if (single && nextIsValue) {
      view.use(row, next);
      into.entries.push({ ...view.field(row, next), label: view.field(row, column), role });
      index++;
    } else if (pairs.length > 0) {
      for (const pair of pairs) {
        const own = footerRoleOf(pair.label) ?? role;
        into.entries.push({
          cell: view.a1(row, column),
          text: pair.value,
          label: view.field(row, column),
          role: own,
        });
      }
    } else {
      const value = Math.min(view.mergeRight(row, column) + 1, view.columnCount - 1);
      const blank = view.blank(row, value);
      const text = blank ? withoutEmptyRemarks(view.text(row, value)) : "";
      into.entries.push({
        cell: view.a1(row, blank ? value : column),
        text,
        label: view.field(row, column),
        role,
      });
    }
  }
  return found;
}
