import { type PerformanceTable } from "../core/table";
import { readSheetsAgain, stopIfCancelled, type SheetChange } from "../excel";
import { type CheckOutcome } from "./check";
import { checkTable, examineSheet, type CheckedTable, type SearchedSheet } from "./examine";
import { type TaskControl } from "./steps";

/** The sheets of a check that these changes are in, as far as they can be followed. */
function sheetsOf(outcome: CheckOutcome, changes: readonly SheetChange[]): readonly string[] {
  const changed = new Set(changes.map(({ sheetId }) => sheetId));
  return outcome.searched.filter((sheet) => sheet.followed && changed.has(sheet.id)).map(idOf);
}

function idOf({ id }: SearchedSheet): string {
  return id;
}

/**
 * Brings a check up to date after a person has changed cells: one sync to read the changed
 * sheets again, then their tables are checked. Nothing is written, marks stay as they are.
 * Changes in sheets that were not checked count for nothing.
 *
 * @param publish gets the outcome with the changed tables checked again, and once more when
 *   the other tables have been held against them; never after a cancel
 * @throws ExcelProblem, as for any reading; `cancelled` once called off
 */
export async function followChanges(
  outcome: CheckOutcome,
  changes: readonly SheetChange[],
  control: TaskControl,
  publish: (outcome: CheckOutcome) => void,
): Promise<void> {
  const ids = sheetsOf(outcome, changes);
  if (ids.length === 0) return;
  const read = await readSheetsAgain(ids);
  stopIfCancelled(control.signal);
  const { settings, damaged } = read.settings;

  const searched = new Map(outcome.searched.map((sheet) => [sheet.id, sheet]));
  const found = new Map<string, readonly PerformanceTable[]>();
  for (const sheet of read.sheets) {
    const examined = await examineSheet(sheet, read.settings, control);
    searched.set(sheet.facts.id, examined.searched);
    found.set(sheet.facts.id, examined.tables);
  }
  // A sheet that is gone takes its tables with it.
  for (const id of ids) if (!found.has(id)) searched.delete(id);

  const before = tablesBySheet(outcome);
  const fresh = new Set([...found.values()].flat());
  const tables = [...searched.keys()].flatMap(
    (id) => found.get(id) ?? before.get(id)?.map(({ table }) => table) ?? [],
  );
  const known = new Map(outcome.tables.map((checked) => [checked.table, checked]));
  const checkThose = async (wanted: (table: PerformanceTable) => boolean): Promise<void> => {
    for (const table of tables.filter(wanted)) {
      known.set(table, await checkTable(table, tables, settings, control));
      stopIfCancelled(control.signal);
    }
    const sheets = [...searched.values()];
    publish({
      ...outcome,
      searched: sheets,
      tables: tables.flatMap((table) => known.get(table) ?? []),
      choices: sheets.flatMap(({ choice }) => choice ?? []),
      damagedSettings: damaged,
    });
  };
  await checkThose((table) => fresh.has(table));
  // Some checks hold tables against each other: what the others say may have changed, too.
  if (fresh.size < tables.length) await checkThose((table) => !fresh.has(table));
}

function tablesBySheet({ searched, tables }: CheckOutcome): Map<string, readonly CheckedTable[]> {
  return new Map(
    searched.map(({ id, name }) => [id, tables.filter(({ table }) => table.sheet === name)]),
  );
}
