import { type ScoringProfile } from "../core/appraisal";
import { type SummarySource } from "../core/edits";
import { type PerformanceTable } from "../core/table";
import {
  ExcelProblem,
  listSheets,
  readActiveSheet,
  readCells,
  readSheet,
  type ReadSheet,
  type WorkbookSettings,
} from "../excel";
import { profileFor } from "./check-settings";
import { recogniseSheet, searchedSheet, type SearchedSheet } from "./examine";
import { type TaskControl } from "./steps";

/** A table with the profile that its points are computed under. */
export interface ScoredSource extends SummarySource {
  readonly profile: ScoringProfile;
}

/**
 * The table that an act is about, read anew: the given one as its sheet is now, or the one in
 * sight (on the active sheet, else the first of the workbook).
 *
 * @throws ExcelProblem `no-table`, naming what was searched
 */
export function sourceOf(
  table: PerformanceTable | undefined,
  control: TaskControl,
): Promise<ScoredSource> {
  return table ? sourceAgain(table, control) : sourceInSight(control);
}

/** The same table on its sheet as it is now. */
async function sourceAgain(table: PerformanceTable, control: TaskControl): Promise<ScoredSource> {
  const read = await readSheet(table.sheet, { allowLarge: true });
  const { settings } = read.settings;
  const { tables } = await recogniseSheet(read.sheet, settings, control);
  const again =
    tables.find(({ title }) => title !== null && title.text === table.title?.text) ?? tables[0];
  if (!again) throw noTable([searchedSheet(read.facts)]);
  return { table: again, sheet: read.sheet, profile: profileFor(again, settings) };
}

/** The table on the active sheet; if there is none (the summary is in front), the first of the workbook. */
async function sourceInSight(control: TaskControl): Promise<ScoredSource> {
  const active = await readActiveSheet();
  const { settings } = active.settings;
  const own = await firstTable(active, settings, control);
  const searched = [searchedSheet(active.facts)];
  if (own) return own;
  const { sheets } = await listSheets();
  const others = sheets.filter(({ id, visibility, role }) => {
    return id !== active.facts.id && visibility === "visible" && role === null;
  });
  for await (const read of readCells(others)) {
    searched.push(searchedSheet(read.facts));
    if ("problem" in read) continue;
    const source = await firstTable(read, settings, control);
    if (source) return source;
  }
  throw noTable(searched);
}

async function firstTable(
  read: ReadSheet,
  settings: WorkbookSettings,
  control: TaskControl,
): Promise<ScoredSource | null> {
  const { tables } = await recogniseSheet(read.sheet, settings, control);
  const [table] = tables;
  return table ? { table, sheet: read.sheet, profile: profileFor(table, settings) } : null;
}

function noTable(searched: readonly SearchedSheet[]): ExcelProblem {
  const places = searched.map(({ name, range }) => (range === null ? name : `${name}!${range}`));
  return new ExcelProblem("no-table", { searched: places });
}
