import { parseRange, rangeToA1, type Sheet } from "../core/sheet";
import {
  makeChoice,
  optionsFor,
  sheetShape,
  type ColumnRole,
  type RecogniseOptions,
  type SheetShape,
} from "../core/table";
import { ExcelProblem, readSheet, selectedRange, writeSetting, type SettingValue } from "../excel";
import { inSlices } from "./steps";

/** What a person has said about how a sheet is to be read; kept in the workbook for its shape. */
export interface ReadingChoice {
  readonly sheet: string;
  /** A1 text of the range of which was said 这是指标表; null if it is found by itself. */
  readonly range: string | null;
  /** Columns (zero-based) whose role was pointed out (`列角色`). */
  readonly columns: Readonly<Record<number, ColumnRole>>;
}

/** The choice that options stand for on a sheet; null where they say nothing. */
export function choiceOf(sheet: string, options: RecogniseOptions): ReadingChoice | null {
  const { range, columnRoles: columns = {} } = options;
  if (!range && Object.keys(columns).length === 0) return null;
  return { sheet, range: range ? rangeToA1(range) : null, columns };
}

/**
 * Says what a column is (`列角色`); `null` leaves it to the reader again. The next check
 * reads the sheet so, and every other sheet of the same shape.
 *
 * @param column zero-based worksheet column
 * @throws ExcelProblem as for any reading
 */
export async function setColumnRole(
  sheet: string,
  column: number,
  role: ColumnRole | null,
): Promise<void> {
  await change(sheet, (options) => {
    const others = Object.entries(options.columnRoles ?? {}).filter(
      ([known]) => Number(known) !== column,
    );
    const own = role === null ? others : [...others, [String(column), role] as const];
    return { ...options, columnRoles: Object.fromEntries(own) };
  });
}

/**
 * Takes the selected range for the table of its sheet (`这是指标表`).
 *
 * @returns the sheet and the range (A1 text)
 * @throws ExcelProblem as for any reading; `no-table` where nothing is written on the sheet
 */
export async function setTableHere(): Promise<{ readonly sheet: string; readonly range: string }> {
  const { sheet, cell } = await selectedRange();
  const range = parseRange(cell);
  await change(sheet, (options) => ({ ...options, ...(range && { range }) }));
  return { sheet, range: cell };
}

/** Forgets everything that was said about how the sheet, and others of its shape, are to be read. */
export async function resetReading(sheet: string): Promise<void> {
  await change(sheet, () => ({}));
}

type Stored = SettingValue<"readings">;

/** Rewrites what is kept for the shape of a sheet. */
async function change(
  name: string,
  put: (options: RecogniseOptions) => RecogniseOptions,
): Promise<void> {
  const read = await readSheet(name, { allowLarge: true });
  const shape = await shapeOf(read.sheet);
  if (!shape) throw new ExcelProblem("no-table", { searched: [name] });
  const stored: Stored = read.settings.settings.readings ?? [];
  const options = put(optionsFor(shape, stored));
  const others = stored.filter((each) => each.shape !== shape.key);
  const said = choiceOf(name, options) !== null;
  const all = said ? [...others, kept(shape, options)] : others;
  await writeSetting("readings", all.length > 0 ? all : null);
}

function shapeOf(sheet: Sheet): Promise<SheetShape | null> {
  return inSlices(sheetShape(sheet), {});
}

function kept(shape: SheetShape, options: RecogniseOptions): Stored[number] {
  const { columns, ...choice } = makeChoice(shape, options);
  return { ...choice, columns: [...columns] };
}
