import { goalOf, headerRoleOf, isFundLabel, isHeaderLabel } from "./label-roles";
import { type DetailList } from "./performance-table";
import { type SheetView } from "./sheet-view";
import { DETAIL_HEADINGS } from "./vocabulary/labels";

const HEADINGS = new Set(DETAIL_HEADINGS);

/** Columns of a row of list headings; null if the row is none. */
function headingColumns(view: SheetView, row: number): number[] | null {
  const filled = view.filled(row).filter((column) => !view.isUsed(row, column));
  const known = filled.filter((column) => HEADINGS.has(view.label(row, column).core));
  if (known.length < 3 || known.every((column) => isFundLabel(view.label(row, column).core)))
    return null;
  const others = filled.filter((column) => !known.includes(column));
  // A side label may stand before the headings; nothing else may stand among them.
  return others.every((column) => column < (known[0] ?? 0)) && others.length <= 1 ? known : null;
}

/** Columns of a second row of headings (总额 | 财政拨款 under 预算金额); null if there is none. */
function subHeadings(
  view: SheetView,
  row: number,
  bottom: number,
  columns: readonly number[],
): number[] | null {
  if (row + 1 > bottom) return null;
  const filled = view.filled(row + 1);
  const all =
    filled.length > 0 && filled.every((column) => HEADINGS.has(view.label(row + 1, column).core));
  if (!all || filled.some((column) => column < (columns[0] ?? 0))) return null;
  for (const column of filled) view.use(row + 1, column);
  return filled;
}

/**
 * Reads lists inside a header block: a row of at least three list headings
 * (任务名称 | 主要内容 | 预算金额) and the rows under it, up to the next label.
 */
export function readDetailLists(view: SheetView, top: number, bottom: number): DetailList[] {
  const lists: DetailList[] = [];
  for (let row = top; row <= bottom; row++) {
    const columns = headingColumns(view, row);
    const [first] = columns ?? [];
    if (!columns || first === undefined) continue;
    for (const column of view.filled(row)) view.use(row, column);
    const unit =
      columns.map((column) => view.label(row, column).money).find((money) => money !== null) ??
      null;
    const under = subHeadings(view, row, bottom, columns);
    const wide = under
      ? [...new Set([...columns, ...under])].sort((left, right) => left - right)
      : columns;
    const headings = wide.map((column) =>
      view.field(under?.includes(column) ? row + 1 : row, column),
    );
    if (under) row++;
    const rows: DetailList["rows"][number][] = [];
    for (row++; row <= bottom; row++) {
      const start = view.filled(row)[0];
      if (start === undefined) continue;
      const { core } = view.label(row, start);
      if (start < first && isHeaderLabel(core)) break;
      if (goalOf(core) !== null || (headerRoleOf(core) !== null && start <= first)) break;
      if (headingColumns(view, row)) break;
      for (const column of view.filled(row)) view.use(row, column);
      rows.push(wide.map((column) => view.field(row, column)));
    }
    row--;
    lists.push({ unit, headings, rows });
  }
  return lists;
}
