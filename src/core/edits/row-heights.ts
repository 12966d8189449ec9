import { eachInSteps } from "../appraisal/steps";
import { parseRange } from "../sheet/address";
import { type CellContent, type SheetPlan } from "./edit";

/** Points of a line of 10-point text, and of the room above and below. */
const LINE = 13;
const ROOM = 4;
/** Column widths count characters of 11 points. */
const SMALLER = 1.1;
/** A row grows to so many lines; what is longer is read in the cell. */
const MOST_LINES = 6;

/**
 * Gives rows whose text is longer than its column the height that it takes when wrapped:
 * not every program that opens a file does so by itself. Merged cells count for nothing.
 * Pauses now and then.
 */
export function* withRowHeights(plan: SheetPlan): Generator<undefined, SheetPlan> {
  const known = new Set(plan.rowHeights.map(({ row }) => row));
  const merged = yield* mergedCells(plan.merges);
  const heights: { row: number; height: number }[] = [];
  yield* eachInSteps(plan.cells, (cells, row) => {
    // A text that stands alone runs on over the blank cells beside it.
    if (known.has(row) || cells.filter((content) => content !== "").length < 2) return;
    const lines = cells.map((content, column) =>
      merged.has(row * SHEET_COLUMNS + column)
        ? 1
        : linesOf(content, plan.columnWidths[column] ?? 0),
    );
    const most = Math.min(MOST_LINES, Math.max(1, ...lines));
    if (most > 1) heights.push({ row, height: most * LINE + ROOM });
  });
  return { ...plan, rowHeights: [...plan.rowHeights, ...heights] };
}

/** Columns of a sheet: what counts its cells one by one, row by row. */
const SHEET_COLUMNS = 16_384;

function* mergedCells(merges: readonly string[]): Generator<undefined, Set<number>> {
  const cells = new Set<number>();
  yield* eachInSteps(merges, (merge) => {
    const range = parseRange(merge);
    if (!range) return;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        cells.add(row * SHEET_COLUMNS + column);
      }
    }
  });
  return cells;
}

/** Lines that a text takes in a column of so many characters; a Chinese one is two wide. */
function linesOf(content: CellContent, width: number): number {
  if (typeof content !== "string" || content.startsWith("=") || width === 0) return 1;
  return content
    .replace(/^'/, "")
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width * SMALLER))), 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
