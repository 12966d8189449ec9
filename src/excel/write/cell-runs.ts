import { type CellEdit } from "../../core/edits";
import { parseCell, rangeToA1, type RangeRef } from "../../core/sheet";
import { ExcelProblem } from "../errors";

/** Cells below each other in one column, written as one range. */
export interface CellRun {
  readonly sheet: string;
  readonly range: RangeRef;
  readonly edits: readonly CellEdit[];
}

/** A1 text of a run. */
export function addressOf(run: { readonly range: RangeRef }): string {
  return rangeToA1(run.range);
}

/**
 * Puts edits of neighbouring cells together, so that filling a column of 6,000 rows is one
 * range and not 6,000. A cell that is edited twice is a mistake of the plan.
 */
export function inRuns(edits: readonly CellEdit[]): CellRun[] {
  const placed = edits.map((edit) => {
    const ref = parseCell(edit.cell);
    if (!ref) throw new ExcelProblem("internal", { code: `no cell: ${edit.cell}` });
    return { edit, ...ref };
  });
  placed.sort(
    (a, b) => compare(a.edit.sheet, b.edit.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; range: RangeRef; edits: CellEdit[] }[] = [];
  for (const { edit, row, column } of placed) {
    const last = runs.at(-1);
    const sameColumn = last?.sheet === edit.sheet && last.range.left === column;
    if (sameColumn && last.range.bottom === row) {
      throw new ExcelProblem("internal", { code: `edited twice: ${edit.cell}` });
    }
    if (sameColumn && last.range.bottom === row - 1) {
      last.range = { ...last.range, bottom: row };
      last.edits.push(edit);
    } else {
      const range = { top: row, left: column, bottom: row, right: column };
      runs.push({ sheet: edit.sheet, range, edits: [edit] });
    }
  }
  return runs;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
