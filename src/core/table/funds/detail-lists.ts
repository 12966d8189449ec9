import { goalOf, headerRoleOf, isFundLabel, isHeaderLabel } from "../header/label-roles";
import { type DetailList } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { DETAIL_HEADINGS } from "../vocabulary/labels";

const HEADINGS = new Set(DETAIL_HEADINGS);

/** Columns of a row of list headings; null if the row is none. */
function headingColumns(view: SheetView, row: number): number[] | null {
  const filled = view.filled(row).filter((column) => !view.isUsed(row, column));
  const known = filled.filter((column) => HEADINGS.has(view.label(row, column).core));
  const others = filled.filter((column) => !known.includes(column));
  // Two headings are a list beside a label that says so: 资金管理情况 | 情况说明 | 存在问题和改进措施.
  const [side] = others;
  const short = known.length === 2 && side !== undefined && isSideOfList(view, row, side);
  if (known.length < 3 && !short) return null;
  if (known.every((column) => isFundLabel(view.label(row, column).core))) return null;
  // A side label may stand before the headings; nothing else may stand among them.
  return others.every((column) => column < (known[0] ?? 0)) && others.length <= 1 ? known : null;
}

function isSideOfList(view: SheetView, row: number, column: number): boolean {
  const { core } = view.label(row, column);
  return core.endsWith("情况") && !isHeaderLabel(core);
}

/** The column of the rows' own names, between a list's side label and its first heading. */
function nameColumn(view: SheetView, row: number, bottom: number, first: number): number | null {
  const side = view.filled(row)[0];
  const below = view.nextRow(row, bottom);
  if (side === undefined || below === null || side >= first) return null;
  const between = view.filled(below, side + 1, first - 1)[0];
  if (between !== undefined) return between;
  // "资金管理情况 | 情况说明 | …" over "分配科学性 | …": the names stand under the side label itself.
  const named = !view.blank(below, side) && !isHeaderLabel(view.label(below, side).core);
  return named && isSideOfList(view, row, side) ? side : null;
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
    const names = nameColumn(view, row, bottom, first);
    const wide = [
      ...new Set([...(names === null ? [] : [names]), ...columns, ...(under ?? [])]),
    ].sort((left, right) => left - right);
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
