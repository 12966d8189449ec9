import { type ColumnRole } from "../core/table";
import { readSettings, selectedRange, writeSetting, type WorkbookSettings } from "../excel";

/** What a person has said about how a sheet is to be read; kept in the workbook. */
export interface ReadingChoice {
  readonly sheet: string;
  /** A1 text of the range of which was said 这是指标表; null if it is found by itself. */
  readonly range: string | null;
  /** Columns (zero-based) whose role was pointed out (`列角色`). */
  readonly columns: Readonly<Record<number, ColumnRole>>;
}

/** Every choice that holds for these sheets. */
export function choicesOf(
  sheets: readonly string[],
  settings: WorkbookSettings,
): readonly ReadingChoice[] {
  return sheets.flatMap((sheet) => {
    const range = settings.tables?.[sheet] ?? null;
    const columns = settings.columns?.[sheet] ?? {};
    return range === null && Object.keys(columns).length === 0 ? [] : [{ sheet, range, columns }];
  });
}

/**
 * Says what a column is (`列角色`); `null` leaves it to the reader again. The next check
 * reads the sheet so.
 *
 * @param column zero-based worksheet column
 */
export async function setColumnRole(
  sheet: string,
  column: number,
  role: ColumnRole | null,
): Promise<void> {
  const { settings } = await readSettings();
  const all = settings.columns ?? {};
  const others = Object.entries(all[sheet] ?? {}).filter(([known]) => Number(known) !== column);
  const own = Object.fromEntries(role === null ? others : [...others, [String(column), role]]);
  await writeSetting("columns", withEntry(all, sheet, Object.keys(own).length > 0 ? own : null));
}

/**
 * Takes the selected range for the table of its sheet (`这是指标表`).
 *
 * @returns the sheet and the range (A1 text)
 */
export async function setTableHere(): Promise<{ readonly sheet: string; readonly range: string }> {
  const { sheet, cell } = await selectedRange();
  const { settings } = await readSettings();
  await writeSetting("tables", withEntry(settings.tables ?? {}, sheet, cell));
  return { sheet, range: cell };
}

/** Forgets everything that was said about how the sheet is to be read. */
export async function resetReading(sheet: string): Promise<void> {
  const { settings } = await readSettings();
  if (settings.tables) await writeSetting("tables", withEntry(settings.tables, sheet, null));
  if (settings.columns) await writeSetting("columns", withEntry(settings.columns, sheet, null));
}

/** The record with this entry, or without it; null once it is empty. */
function withEntry<T>(
  all: Readonly<Record<string, T>>,
  key: string,
  entry: NoInfer<T> | null,
): Record<string, T> | null {
  const others = Object.entries(all).filter(([known]) => known !== key);
  const entries = entry === null ? others : [...others, [key, entry] as const];
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
