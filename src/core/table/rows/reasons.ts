import { type BlockColumns } from "../columns/block-columns";
import { type TextField } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { TICKS } from "../vocabulary/values";

/** Of several columns of reasons (类别 | 原因说明) the one that says it in words. */
const IN_WORDS = "说明";

/** The reason in words; where the form only has kinds of reasons to tick, the kind that is. */
export function readReason(view: SheetView, row: number, columns: BlockColumns): TextField | null {
  const { reason } = columns;
  const field = readFirst(view, row, reason);
  const words = reason.filter(
    (column) => !view.blank(row, column) && !TICKS.has(view.text(row, column).trim()),
  );
  const explained = words.find((column) => headingOf(columns, column)?.text.includes(IN_WORDS));
  const said = explained ?? words[0];
  return said === undefined ? ticked(view, row, field, columns, reason) : view.field(row, said);
}

/** What is said of the likelihood: the cell's word, or the heading of the column that is ticked. */
export function readLikelihood(
  view: SheetView,
  row: number,
  columns: BlockColumns,
): TextField | null {
  const { likelihood } = columns;
  return ticked(view, row, readFirst(view, row, likelihood), columns, likelihood);
}

/** A tick in one of several columns says what its heading does. */
function ticked(
  view: SheetView,
  row: number,
  field: TextField | null,
  columns: BlockColumns,
  several: readonly number[],
): TextField | null {
  if (field === null || several.length < 2 || !TICKS.has(field.text.trim())) return field;
  const column = several.find((each) => view.a1(row, each) === field.cell);
  const heading = column === undefined ? null : headingOf(columns, column);
  return heading ? { cell: field.cell, text: heading.text } : field;
}

function headingOf(columns: BlockColumns, column: number): TextField | null {
  return columns.all.find((each) => each.column === column)?.heading ?? null;
}

/** The first filled of several columns with one role; the first column's blank cell if none is. */
function readFirst(view: SheetView, row: number, columns: readonly number[]): TextField | null {
  let found: TextField | null = null;
  for (const column of columns) {
    view.use(row, column);
    if (!view.blank(row, column)) found ??= view.field(row, column);
  }
  const [first] = columns;
  return found ?? (first === undefined ? null : view.field(row, first));
}
