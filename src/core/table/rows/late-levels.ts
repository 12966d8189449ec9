import { type BlockColumns } from "../columns/block-columns";
import { level1Of, level2Of } from "./levels";
import { type SheetView } from "../sheet-view";
import { STEP_ROWS } from "../steps";
import { USUAL_PARENT } from "../vocabulary/levels";

/**
 * Finds first-level labels that are printed below the start of their group (in the
 * middle of what was a merged cell): rows above such a label that hold its second
 * levels, and none of the level before, are its own. Yields the row now and then.
 *
 * @returns row where a group begins → row where its label is printed
 */
export function* lateLevels(
  view: SheetView,
  columns: BlockColumns,
  top: number,
  bottom: number,
): Generator<number, Map<number, number>> {
  const late = new Map<number, number>();
  const { level1, level2 } = columns;
  if (level1 === null || level2 === null || view.mergesDown(level1, top, bottom)) return late;
  /** Rows since the last first-level label, with the first level that their second level belongs to. */
  let open: { row: number; parent: string | null }[] = [];
  let parent: string | null = null;
  let before: string | null = null;
  for (let row = top; row <= bottom; row++) {
    if (row % STEP_ROWS === 0) yield row;
    const first = view.blank(row, level1) ? null : level1Of(view.label(row, level1).core).name;
    if (first !== null) {
      let start = row;
      for (let at = open.length - 1; at >= 0; at--) {
        const each = open[at];
        if (!each || each.parent === before || each.parent !== first) break;
        start = each.row;
      }
      if (start < row) late.set(start, row);
      open = [];
      before = first;
      parent = null;
    }
    if (!view.blank(row, level2)) {
      const second = level2Of(view.label(row, level2).core).name;
      parent = second === null ? null : (USUAL_PARENT[second] ?? null);
    } else if (view.rowBlank(row)) {
      continue;
    }
    if (first === null) open.push({ row, parent });
  }
  return late;
}
