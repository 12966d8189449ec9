import { type CellContent, type EditPlan } from "../../core/edits";
import { toA1 } from "../../core/sheet";
import { recordOf } from "../journal/act-record";
import { addressOf } from "./cell-runs";
import { toWrite } from "./content";
import { putMark } from "../hidden-names";
import {
  closeRecord,
  newRecordId,
  openRecord,
  type JournalEntry,
  type JournalRecord,
} from "../journal/journal";
import {
  layoutKey,
  prepare,
  type CellConflict,
  type Prepared,
  type PreparedRun,
  type PreparedSheet,
} from "./prepare";
import { withNamesGiven, withoutConflicts } from "./prepared";
import { rollBack } from "../journal/revert";
import { rowStep } from "./rows";
import { inExcel, inExcelGrouped } from "../run";
import { documentKey, putSetting, type SettingKey, type WorkbookSettings } from "../settings";
import { queueCells, queueClearing, queueSheet, sameLayout } from "./sheet-writer";
import { oneAtATime, requestBytes, writeSteps, type WriteStep } from "./write-steps";

export interface ApplyOptions {
  /**
   * What to do where a cell is no longer as the plan expects: "stop" writes nothing at all,
   * "skip" writes the rest. Either way the cells are named.
   */
  readonly onConflict?: "stop" | "skip";
  /** Settings of the workbook that go with the act: stored with it, and taken back with it. */
  readonly settings?: WorkbookSettings;
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly role: string;
  readonly name: string;
  readonly refreshed: boolean;
}

/** What was written. */
export interface Applied {
  /** The journal's id, for taking it back; null if nothing was written. */
  readonly record: string | null;
  readonly cells: number;
  readonly sheets: readonly WrittenSheet[];
  readonly conflicts: readonly CellConflict[];
}

/**
 * The one door for writing: reads what is there (one sync) and holds it against the plan,
 * then journals and writes in one sync. If that fails half way, everything is put back.
 *
 * @throws ExcelProblem; its `aftermath` says whether something was written and put back
 */
export function applyPlan(plan: EditPlan, options: ApplyOptions = {}): Promise<Applied> {
  return oneAtATime(() => apply(plan, options));
}

async function apply(plan: EditPlan, options: ApplyOptions): Promise<Applied> {
  const now = new Date();
  const id = newRecordId(now);
  const { settings = {} } = options;
  const keys = Object.keys(settings) as SettingKey[];
  const found = await inExcel((context) => prepare(context, plan, id, keys));
  const { conflicts } = found;
  const stopped = conflicts.length > 0 && options.onConflict !== "skip";
  const prepared = withNamesGiven(withoutConflicts(found));
  const cells = prepared.runs.reduce((sum, { run }) => sum + run.edits.length, 0);
  const written = cells + prepared.sheets.length + prepared.rows.length;
  if (stopped || written === 0) {
    return { record: null, cells: 0, sheets: [], conflicts };
  }
  const record = recordOf(plan.kind, id, now, prepared);
  await write({ prepared, record, settings, plan });
  const sheets = prepared.sheets.map(({ plan: { role }, name, existing }) => {
    return { role, name, refreshed: existing !== null };
  });
  return { record: id, cells, sheets, conflicts };
}

/** All that one act of writing is about. */
interface Act {
  readonly plan: EditPlan;
  readonly prepared: Prepared;
  readonly record: JournalRecord;
  readonly settings: WorkbookSettings;
}

async function write(act: Act): Promise<void> {
  const { record, prepared } = act;
  const steps = stepsOf(act);
  try {
    await inExcelGrouped((context) => writeSteps(context, steps));
  } catch (error) {
    const problem = await rollBack(error, record, prepared.sheetIds);
    // Nothing of it is left: what could not be grouped for undo is written ungrouped.
    if (problem.code !== "UndoNotSupported" || problem.aftermath !== "rolled-back") throw problem;
    await writeUngrouped(act);
  }
}

async function writeUngrouped(act: Act): Promise<void> {
  const steps = stepsOf(act);
  try {
    await inExcel((context) => writeSteps(context, steps));
  } catch (error) {
    throw await rollBack(error, act.record, act.prepared.sheetIds);
  }
}

/**
 * The journal first; then sheets, for formulas of cells may refer to them; then cells, rows
 * and settings; at last the note that all is done.
 */
function stepsOf({ plan, prepared, record, settings }: Act): WriteStep[] {
  let entries: readonly JournalEntry[] = [];
  // Who fills a table stays on it; who asks for a sheet is shown it.
  const show = plan.kind !== "fill";
  return [
    {
      bytes: requestBytes(record),
      queue: (context) => {
        entries = openRecord(context, prepared.index, record);
      },
    },
    ...prepared.sheets.map((sheet) => sheetStep(sheet, show)),
    ...prepared.runs.map(runStep),
    ...prepared.rows.map(rowStep),
    {
      bytes: requestBytes(settings),
      queue: (context) => {
        for (const [key, value] of Object.entries(settings)) {
          putSetting(context, documentKey(key), value);
        }
        closeRecord(context, entries);
      },
    },
  ];
}

function runStep({ sheet, run, before }: PreparedRun): WriteStep {
  const contents: CellContent[][] = run.edits.map(({ to }) => [toWrite(to)]);
  const formats = run.edits.map(({ numberFormat }, at) => [
    numberFormat ?? before[at]?.format ?? "General",
  ]);
  const formatted = run.edits.some(({ numberFormat }) => numberFormat !== undefined);
  return {
    bytes: requestBytes(contents) + (formatted ? requestBytes(formats) : 0),
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet.id).getRange(addressOf(run));
      if (formatted) range.numberFormat = formats;
      range.formulas = contents;
    },
  };
}

function sheetStep(prepared: PreparedSheet, show: boolean): WriteStep {
  const { plan, layout, name, mark, role, source, existing } = prepared;
  return {
    bytes: requestBytes(plan),
    queue: (context) => {
      const sheet = existing
        ? context.workbook.worksheets.getItem(existing.id)
        : addSheet(context, name, mark);
      if (!existing) {
        queueSheet(sheet, plan.cells, layout);
      } else if (existing.layout && sameLayout(existing.layout, layout)) {
        queueCells(sheet, plan.cells, layout);
      } else {
        queueClearing(sheet, existing.layout ?? layout);
        queueSheet(sheet, plan.cells, layout);
      }
      if (role !== null) putSetting(context, layoutKey(role), layout);
      if (source?.isNew) {
        const table = context.workbook.worksheets.getItem(source.sheet.id);
        putMark(context, source.mark, table.getRange(toA1(source.row, source.column)));
      }
      if (!show) return;
      sheet.activate();
      if (plan.select !== null) sheet.getRange(plan.select).select();
    },
  };
}

function addSheet(context: Excel.RequestContext, name: string, mark: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  putMark(context, mark, sheet.getRange("A1"));
  return sheet;
}
