import { type CellContent, type EditPlan, type SheetPlan } from "../../core/edits";
import { parseCell, toA1, type CellRef, type RangeRef } from "../../core/sheet";
import { addressOf, inRuns, type CellRun } from "./cell-runs";
import { sameContent, type StoredCell } from "./content";
import { ExcelProblem } from "../errors";
import { loadIndex, type JournalIndex } from "../journal/journal";
import { loadRow, type RowRecord } from "./rows";
import { madeMark, roleMark, sourceMark } from "../ownership";
import { documentKey, type SettingKey } from "../settings";
import { areaOf, layoutOf, type SheetLayout } from "./sheet-writer";
import { loadSheetBehind, loadStored, storedCells, within } from "../read/stored-cells";

/** A cell that is not as the plan expects: somebody has changed it meanwhile. */
export interface CellConflict {
  readonly sheet: string;
  readonly cell: string;
  readonly expected: CellContent;
  readonly found: CellContent;
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** Cells of one column, with what they hold and what each edit does about it. */
export interface PreparedRun {
  readonly sheet: SheetName;
  readonly run: CellRun;
  readonly before: readonly StoredCell[];
}

/** A sheet that is to be added, or written over because it is ours. */
export interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly layout: SheetLayout;
  readonly name: string;
  readonly mark: string;
  /** Null for a sheet that is the person's from then on. */
  readonly role: string | null;
  /** The table that the sheet is made from; null where none is named. */
  readonly source: PreparedSource | null;
  /** Null for a sheet that is to be added. */
  readonly existing: {
    readonly id: string;
    readonly before: readonly (readonly StoredCell[])[];
    readonly layout: SheetLayout | null;
    /** Names of charts on the sheet that are not ours. */
    readonly foreignCharts: readonly string[];
  } | null;
}

/** A cell of a person's table, with the mark that follows it. */
export interface PreparedSource {
  readonly mark: string;
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: number;
  /** The mark does not stand there yet. */
  readonly isNew: boolean;
}

/** All that has to be known of the workbook before a plan is written. */
export interface Prepared {
  readonly index: JournalIndex;
  readonly active: SheetName;
  /** Sheets that stand there before anything is added. */
  readonly sheetIds: readonly string[];
  readonly runs: readonly PreparedRun[];
  readonly sheets: readonly PreparedSheet[];
  /** Settings that are to be stored with it, as they are now. */
  readonly settings: readonly { readonly key: string; readonly before: unknown }[];
  readonly rows: readonly RowRecord[];
  readonly conflicts: readonly CellConflict[];
}

/** Where the layout of the sheet of a role is kept, to know how it was drawn. */
export function layoutKey(role: string): string {
  return documentKey(`sheet.${role}`);
}

/**
 * Reads what a plan is about to change, in one sync, and holds it against the plan.
 *
 * @throws ExcelProblem where it cannot be written at all: protected, read-only, sheet gone
 */
export async function prepare(
  context: Excel.RequestContext,
  plan: EditPlan,
  recordId: string,
  settingKeys: readonly SettingKey[],
): Promise<Prepared> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id,name");
  workbook.worksheets.load("items/id,items/name");
  const indexOf = loadIndex(context);
  const runs = inRuns(plan.cells).map((run) => loadRun(context, run));
  const sheets = plan.sheets.map((sheet, at) => loadSheet(context, sheet, recordId, at));
  const settings = settingKeys.map((key) => {
    const item = workbook.settings.getItemOrNullObject(documentKey(key));
    item.load("value");
    return { key: documentKey(key), item };
  });
  const rows = (plan.rows ?? []).map((edit, at) => loadRow(context, edit, recordId, at));
  await context.sync();

  if (workbook.readOnly) throw new ExcelProblem("read-only");
  const preparedRuns = runs.map((runOf) => runOf());
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const preparedSheets = sheets.map((sheetOf) => sheetOf(taken));
  if (workbook.protection.protected && preparedSheets.some(({ existing }) => !existing)) {
    throw new ExcelProblem("workbook-protected");
  }
  return {
    index: indexOf(),
    active: { id: active.id, name: active.name },
    sheetIds: workbook.worksheets.items.map(({ id }) => id),
    runs: preparedRuns,
    sheets: preparedSheets,
    rows: rows.map((rowOf) => rowOf()),
    settings: settings.map(({ key, item }) => {
      return { key, before: item.isNullObject ? null : (item.value as unknown) };
    }),
    conflicts: preparedRuns.flatMap(conflictsOf),
  };
}

function loadRun(context: Excel.RequestContext, run: CellRun): () => PreparedRun {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const range = loadStored(sheet.getRange(addressOf(run)));
  range.format.protection.load("locked");
  return () => preparedRun(run, sheet, range);
}

function preparedRun(run: CellRun, sheet: Excel.Worksheet, range: Excel.Range): PreparedRun {
  if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: run.sheet });
  // Forms are often protected with their input cells unlocked: those may be written.
  // For mixed cells the answer is null, whatever the type says.
  const locked = range.format.protection.locked as boolean | null;
  if (sheet.protection.protected && locked !== false) {
    throw new ExcelProblem("sheet-protected", { sheet: sheet.name });
  }
  const before = storedCells(range).flat();
  return { sheet: { id: sheet.id, name: sheet.name }, run, before };
}

function loadSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  recordId: string,
  at: number,
): (taken: Set<string>) => PreparedSheet {
  const layout = layoutOf(plan);
  if (plan.alwaysNew === true) {
    const mark = madeMark(recordId, at);
    return (taken) => {
      const name = freeName(plan.name, taken);
      return { plan, layout, name, mark, role: null, source: null, existing: null };
    };
  }
  const sourceOf = loadSource(context, plan);
  const mark = roleMark(plan.role);
  const anchor = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
  const sheet = loadSheetBehind(anchor);
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex");
  loadStored(used);
  const stored = context.workbook.settings.getItemOrNullObject(layoutKey(plan.role));
  stored.load("value");
  return (taken) => {
    const drawn = layoutIn(stored);
    const area = unionArea(layout, drawn);
    const found = existingSheet(anchor, sheet, used, area);
    const base = { plan, layout, mark, role: plan.role, source: sourceOf() };
    if (!found) return { ...base, name: freeName(plan.name, taken), existing: null };
    const { id, name, before } = found;
    const ours = new Set(drawn?.charts.map((chart) => chart.name));
    const foreignCharts = found.charts.filter((chart) => !ours.has(chart));
    return { ...base, name, existing: { id, before, layout: drawn, foreignCharts } };
  };
}

/** Loads what the table of a sheet is known by: where its mark stands, or is to stand. */
function loadSource(context: Excel.RequestContext, plan: SheetPlan): () => PreparedSource | null {
  const { source } = plan;
  const place = source && parseCell(source.cell);
  if (!place) return () => null;
  const mark = sourceMark(plan.role);
  const marked = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
  marked.load("rowIndex,columnIndex");
  marked.worksheet.load("id,name");
  const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet);
  sheet.load("id,name");
  return () => preparedSource(mark, marked, sheet, source.sheet, place);
}

function preparedSource(
  mark: string,
  marked: Excel.Range,
  wanted: Excel.Worksheet,
  wantedName: string,
  place: CellRef,
): PreparedSource {
  const isNew = marked.isNullObject;
  const sheet = isNew ? wanted : marked.worksheet;
  if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: wantedName });
  const { row, column } = isNew ? place : { row: marked.rowIndex, column: marked.columnIndex };
  return { mark, sheet: { id: sheet.id, name: sheet.name }, row, column, isNew };
}

/** The sheet behind a mark and what stands in an area of it; null if there is none. */
function existingSheet(
  anchor: Excel.Range,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  area: RangeRef | null,
): (SheetName & { readonly before: StoredCell[][]; readonly charts: string[] }) | null {
  if (anchor.isNullObject) return null;
  const { id, name } = sheet;
  const charts = sheet.charts.items.map((chart) => chart.name);
  if (sheet.protection.protected) throw new ExcelProblem("sheet-protected", { sheet: name });
  if (!area || used.isNullObject) {
    return { id, name, charts, before: area ? within([], ORIGIN, area) : [] };
  }
  const origin = { row: used.rowIndex, column: used.columnIndex };
  return { id, name, charts, before: within(storedCells(used), origin, area) };
}

const ORIGIN = { row: 0, column: 0 };

function layoutIn(stored: Excel.Setting): SheetLayout | null {
  if (stored.isNullObject) return null;
  const value: unknown = stored.value;
  const known = typeof value === "object" && value !== null && "size" in value;
  return known && "styles" in value ? (value as SheetLayout) : null;
}

/** The rectangle from A1 that covers both layouts. */
function unionArea(a: SheetLayout, b: SheetLayout | null): RangeRef | null {
  const first = areaOf(a);
  const second = b && areaOf(b);
  if (!first || !second) return first ?? second;
  return {
    top: 0,
    left: 0,
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

/** Excel's limit for the name of a sheet, and characters that it may not hold. */
const NAME_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** A name that no sheet has: "绩效汇总", else "绩效汇总 (2)" and so on. It counts as taken then. */
function freeName(wished: string, taken: Set<string>): string {
  const clean =
    wished
      .replace(FORBIDDEN, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${String(number)})`;
    const name = clean.slice(0, NAME_LENGTH - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

function conflictsOf({ sheet, run, before }: PreparedRun): CellConflict[] {
  return run.edits.flatMap((edit, at) => {
    const found = before[at];
    if (!found || sameContent(edit.from, found.content)) return [];
    const cell = toA1(run.range.top + at, run.range.left);
    return [{ sheet: sheet.name, cell, expected: edit.from, found: found.content }];
  });
}
