import { Big } from "../../values";
import { parseNumber } from "../../values/parse-amount";
import { type BlockColumns } from "../columns/block-columns";
import { type SheetView } from "../sheet-view";
import { level1Of, level2Of } from "./levels";

/** Rows that one level has at the most. */
const MOST_ROWS = 200;

/**
 * True where a row without a name has the points of the level that it prints, "产出指标 | | | | | 50 |
 * 47" above the second levels or "数量指标 | | | | 25 | 25" above the indicators that sum up to it.
 */
export function isLevelSum(
  view: SheetView,
  row: number,
  columns: BlockColumns,
  printed: "level1" | "level2",
): boolean {
  const { level1, level2, level3, target, actual } = columns;
  const points = columns.weight ?? columns.score;
  if (level1 === null || level3 === null || points === null) return false;
  if ([target, actual].some((column) => column !== null && !view.blank(row, column))) return false;
  const own = parseNumber(view.text(row, points));
  const below = view.nextRow(row);
  if (own === null || below === null) return false;
  // Both levels in one column: the second stands right below its first.
  if (level2 === null)
    return (
      level1Of(view.label(row, level1).core).known && level2Of(view.label(below, level1).core).known
    );
  if (!view.blank(below, level1)) return false;
  if (printed === "level1") return level2Of(view.label(below, level2).core).name !== null;
  let sum = new Big(0);
  for (let at = below; at < Math.min(view.rowCount, below + MOST_ROWS); at++) {
    if (!view.blank(at, level1) || !view.blank(at, level2) || view.blank(at, level3)) break;
    sum = sum.plus(parseNumber(view.text(at, points)) ?? 0);
  }
  return sum.eq(own) && !own.eq(0);
}
