import { type ScoringProfile } from "../core/appraisal";
import { planSummary, type SummarySource } from "../core/edits";
import { type Language } from "../core/messages";
import { type PerformanceTable } from "../core/table";
import {
  applyPlan,
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
import { timestamp } from "./when";

/** A sheet that was written. */
export interface WrittenSheet {
  readonly sheet: string;
  /** It stood there already and was brought up to date. */
  readonly refreshed: boolean;
}

export interface SummaryRequest extends TaskControl {
  readonly language: Language;
  /** The table to sum up, as it was read; the one on the active sheet if left out. */
  readonly table?: PerformanceTable;
}

/**
 * Writes or refreshes the sheet `绩效汇总` (成本与预算汇总). The table is read again, so that
 * what is written is what stands there now, wherever it has moved to.
 *
 * @throws ExcelProblem: `no-table` names what was searched
 */
export async function writeSummary(request: SummaryRequest): Promise<WrittenSheet> {
  const source = request.table
    ? await sourceAgain(request.table, request)
    : await sourceInSight(request);
  request.onProgress?.({ step: "writing", sheet: null, done: 0, total: 0 });
  const madeAt = timestamp(new Date());
  const { language } = request;
  const plan = planSummary(source, { language, madeAt, profile: source.profile });
  const { sheets } = await applyPlan(plan);
  const [written] = sheets;
  if (!written) throw new ExcelProblem("internal", { code: "no sheet written" });
  return { sheet: written.name, refreshed: written.refreshed };
}

/** A table with the profile that its points are computed under. */
interface ScoredSource extends SummarySource {
  readonly profile: ScoringProfile;
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
