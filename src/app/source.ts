import { appraiseInSteps, type Appraisal, type ScoringProfile } from "../core/appraisal";
import { type SummarySource } from "../core/edits";
import { contains, parseCell, type CellRef } from "../core/sheet";
import { type PerformanceTable } from "../core/table";
import {
  ExcelProblem,
  listSheets,
  readCells,
  readSource,
  type OwnSheets,
  type ReadSheet,
  type WorkbookSettings,
} from "../excel";
import { profileFor } from "./check-settings";
import { recogniseSheet, searchedSheet, type SearchedSheet } from "./examine";
import { sameTable } from "./same-table";
import { inSlices, type TaskControl } from "./steps";

/** A table with the profile that its points are computed under, and what its workbook holds of ours. */
export interface ScoredSource extends SummarySource {
  readonly profile: ScoringProfile;
  readonly settings: WorkbookSettings;
  readonly own: OwnSheets;
  /** Every table on the sheet. */
  readonly onSheet: readonly PerformanceTable[];
}

/** What is said about the table that an act is about. */
interface Wanted {
  /** Tables that the act can be about; where several are in sight, these go first. */
  readonly fits?: (table: PerformanceTable) => boolean;
  /** Search the other sheets, too, if there is no table on the active one. */
  readonly elsewhere?: boolean;
}

/**
 * The table that an act is about, read anew: the given one as its sheet is now, or the one in
 * sight: on the active sheet under the active cell, else the first; in front of a sheet that
 * was made from a table (`绩效汇总`), that table.
 *
 * @throws ExcelProblem `no-table`, naming what was searched
 */
export async function sourceOf(
  table: PerformanceTable | undefined,
  control: TaskControl,
  { fits = () => true, elsewhere = true }: Wanted = {},
): Promise<ScoredSource> {
  const read = await readSource(table?.sheet ?? null, { allowLarge: table !== undefined });
  const { settings, own } = read.settings;
  const scored = async (
    sheet: ReadSheet,
    pointed: CellRef | null,
  ): Promise<ScoredSource | null> => {
    const { tables: onSheet } = await recogniseSheet(sheet.sheet, settings, control);
    const found = table ? sameTable(onSheet, table) : tableInSight(onSheet, pointed, fits);
    if (!found) return null;
    const profile = await inSlices(profileFor(found, settings), control);
    return { table: found, sheet: sheet.sheet, profile, settings, own, onSheet };
  };
  const source = await scored(read, read.pointed === null ? null : parseCell(read.pointed));
  if (source) return source;
  const searched = [searchedSheet(read.facts)];
  if (table || !elsewhere) throw noTable(searched);
  const { sheets } = await listSheets();
  const others = sheets.filter(({ id, visibility, role }) => {
    return id !== read.facts.id && visibility === "visible" && role === null;
  });
  for await (const other of readCells(others)) {
    searched.push(searchedSheet(other.facts));
    if ("problem" in other) continue;
    const found = await scored(other, null);
    if (found) return found;
  }
  throw noTable(searched);
}

/** What a table comes to under its profile, worked out without holding the pane up. */
export function appraised(
  { table, profile }: ScoredSource,
  control: TaskControl,
): Promise<Appraisal> {
  return inSlices(appraiseInSteps(table, profile), control);
}

function tableInSight(
  tables: readonly PerformanceTable[],
  pointed: CellRef | null,
  fits: (table: PerformanceTable) => boolean,
): PerformanceTable | null {
  const under = pointed && tables.find(({ range }) => contains(range, pointed));
  return under ?? tables.find(fits) ?? tables[0] ?? null;
}

function noTable(searched: readonly SearchedSheet[]): ExcelProblem {
  const places = searched.map(({ name, range }) => (range === null ? name : `${name}!${range}`));
  return new ExcelProblem("no-table", { searched: places });
}
