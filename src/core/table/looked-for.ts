import { headingOf } from "./columns/column-roles";
import { isTitleRow } from "./header/titles";
import { type ColumnRole, type TextField } from "./performance-table";
import { type SheetView } from "./sheet-view";

/** What was looked for on a sheet, and whether it was seen: for the state 没有找到绩效表. */
export interface LookedFor {
  readonly what:
    | "title"
    | "level-headings"
    | "name-heading"
    | "value-heading"
    | "rows"
    /** The headings stand one below the other, and the indicators side by side: no form that is read. */
    | "sideways";
  readonly found: TextField | null;
}

/** Rows from the top that are looked at. */
const LOOKED_AT = 200;
/** Rows below the heading of the names in which that of the values stands. */
const NEAR = 6;
/** Indicators side by side, at the least. */
const FEWEST = 2;

/** What was looked for on a sheet without a table. */
export function lookedFor(view: SheetView): LookedFor[] {
  let title: TextField | null = null;
  const rows = Math.min(view.rowCount, LOOKED_AT);
  for (let row = 0; row < rows && !title; row++) {
    const column = isTitleRow(view, row);
    if (column !== null) title = view.field(row, column);
  }
  const none = (what: LookedFor["what"]): LookedFor => ({ what, found: null });
  const aside = sidewaysName(view, rows);
  return [
    { what: "title", found: title },
    ...(aside ? [{ what: "sideways", found: aside } as const] : []),
    none("level-headings"),
    none("name-heading"),
    none("value-heading"),
  ];
}

/** "三级指标 | 培训次数 | 合格率" over "指标值 | 5次 | 95%": the heading of the names beside them. */
function sidewaysName(view: SheetView, rows: number): TextField | null {
  for (let row = 0; row < rows; row++) {
    const [column] = view.firstTwo(row);
    if (column === null || !isHeading(view, row, column, "level3")) continue;
    if (view.filled(row, column + 1).length < FEWEST) continue;
    for (let below = row + 1; below <= Math.min(rows - 1, row + NEAR); below++)
      if (isHeading(view, below, column, "target")) return view.field(row, column);
  }
  return null;
}

function isHeading(view: SheetView, row: number, column: number, role: ColumnRole): boolean {
  const reading = view.blank(row, column) ? null : headingOf(view.label(row, column));
  return reading?.exact === true && reading.role === role;
}
