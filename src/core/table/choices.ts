import { type RangeRef, type Sheet } from "../sheet";
import { findHeadings } from "./columns/headings";
import { type ColumnRole } from "./performance-table";
import { progressing, type Progress } from "./progress";
import { type RecogniseOptions } from "./recognise";
import { SheetView } from "./sheet-view";

/** What a sheet looks like to a person's choice: the texts of its heading row and where it stands. */
export interface SheetShape {
  /** The same for sheets with the same headings in the same order, wherever they stand. */
  readonly key: string;
  /** Zero-based worksheet place of the first heading. */
  readonly row: number;
  readonly column: number;
}

/**
 * What a person said about sheets of one shape, as data to keep in the workbook.
 * Columns and range count from the first heading, so that it holds for a copy of
 * the form that stands elsewhere.
 */
export interface ReadingChoice {
  readonly shape: string;
  /** `列角色` by columns right of the first heading. */
  readonly columns: readonly { readonly offset: number; readonly role: ColumnRole }[];
  /** `这是指标表`: the range, counted from the first heading; null if none was chosen. */
  readonly range: RangeRef | null;
}

/** Rows looked at where a sheet has no headings that are known. */
const SEARCHED_ROWS = 200;
const LONGEST_HEADING = 24;

/** The row with the most short texts: what stands for headings where none is known. */
function densestRow(view: SheetView): number | null {
  let best: number | null = null;
  let most = 1;
  for (let row = 0; row < Math.min(view.rowCount, SEARCHED_ROWS); row++) {
    const texts = headingTexts(view, row).length;
    if (texts > most) {
      most = texts;
      best = row;
    }
  }
  return best;
}

function headingTexts(view: SheetView, row: number): { column: number; core: string }[] {
  return view
    .filled(row)
    .filter((column) => typeof view.value(row, column) === "string")
    .map((column) => ({ column, core: view.label(row, column).core }))
    .filter(({ core }) => core !== "" && core.length <= LONGEST_HEADING);
}

/**
 * The shape of a sheet; null for one without any row of texts. Pauses now and then.
 */
export function* sheetShape(sheet: Sheet): Generator<Progress, SheetShape | null> {
  const view = new SheetView(sheet);
  const bands = yield* progressing(findHeadings(view), 0, view.rowCount);
  const row = bands[0]?.top ?? densestRow(view);
  if (row === null) return null;
  const texts = headingTexts(view, row);
  const [first] = texts;
  if (!first) return null;
  const key = texts.map(({ column, core }) => `${String(column - first.column)}:${core}`).join("|");
  return { key, row: row + sheet.origin.row, column: first.column + sheet.origin.column };
}

/** Turns what a person chose on a sheet of this shape into data to keep. */
export function makeChoice(shape: SheetShape, options: RecogniseOptions): ReadingChoice {
  const { range } = options;
  return {
    shape: shape.key,
    columns: Object.entries(options.columnRoles ?? {}).map(([column, role]) => ({
      offset: Number(column) - shape.column,
      role,
    })),
    range: range ? moved(range, -shape.row, -shape.column) : null,
  };
}

/** The options of a sheet of this shape under the choices kept in a workbook; none where no choice is for it. */
export function optionsFor(
  shape: SheetShape | null,
  choices: readonly ReadingChoice[],
): RecogniseOptions {
  const choice = choices.find((each) => each.shape === shape?.key);
  if (!shape || !choice) return {};
  const roles = choice.columns.map(({ offset, role }) => [offset + shape.column, role] as const);
  return {
    ...(roles.length > 0 && { columnRoles: Object.fromEntries(roles) }),
    ...(choice.range && { range: moved(choice.range, shape.row, shape.column) }),
  };
}

function moved(range: RangeRef, rows: number, columns: number): RangeRef {
  return {
    top: range.top + rows,
    left: range.left + columns,
    bottom: range.bottom + rows,
    right: range.right + columns,
  };
}
