import { rangeToA1 } from "../../core/sheet";
import { rowPrints, type StoredCell } from "../write/content";
import { type JournalRecord } from "./journal";
import { unpackCell } from "./journal-cells";
import { layoutKey } from "../write/prepare";
import { NOTHING, type CutOff, type OnChanged, type Part, type SheetConflict } from "./revert-part";
import { putSetting } from "../settings";
import { queueClearing, queueLinks, queueSheet, sameLayout } from "../write/sheet-writer";
import {
  loadSheetBehind,
  loadStored,
  queueRestoring,
  storedCells,
  within,
} from "../read/stored-cells";
import { requestBytes, type WriteStep } from "../write/write-steps";

/** The sheet behind a mark, with all that stands in its cells. */
interface Marked {
  readonly anchor: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function loadMarked(context: Excel.RequestContext, mark: string): Marked {
  const anchor = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
  const sheet = loadSheetBehind(anchor);
  return { anchor, sheet, used: loadUsed(sheet) };
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex");
  return loadStored(used);
}

/** What is known of a sheet of ours when it is looked at again. */
interface FoundSheet {
  readonly id: string;
  readonly name: string;
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** All cells from A1 on. */
  readonly now: readonly (readonly StoredCell[])[];
  /** The first row that somebody has changed; null if none. */
  readonly changed: number | null;
}

/**
 * @param rows prints of the rows as they were written
 * @param before prints of the rows as they were before that: a row that an earlier try has put
 *   back was changed by nobody
 */
function foundByMark(
  marked: Marked,
  rows: readonly number[],
  before: readonly number[] = rows,
): FoundSheet | null {
  if (marked.anchor.isNullObject) return null;
  const { id, name } = marked.sheet;
  const now = marked.used.isNullObject ? [] : fromA1(marked.used);
  const charts = marked.sheet.charts.items.map((chart) => chart.name);
  return { id, name, charts, now, changed: firstChange(now, [rows, before]) };
}

/**
 * A sheet that an act had added and not yet marked when it was cut off. Where it is not
 * known which sheets stood there before, only an empty one is taken for it.
 */
function foundByName(
  named: Excel.Worksheet,
  content: Excel.Range,
  before: readonly string[] | null,
): FoundSheet | null {
  if (named.isNullObject) return null;
  const ours = before ? !before.includes(named.id) : content.isNullObject;
  if (!ours) return null;
  return { id: named.id, name: named.name, charts: [], now: [], changed: null };
}

export function loadAdded(
  context: Excel.RequestContext,
  added: JournalRecord["added"][number],
  cutOff: CutOff | null,
): (onChanged: OnChanged, activeId: string) => Part {
  const marked = loadMarked(context, added.mark);
  const named = context.workbook.worksheets.getItemOrNullObject(added.name);
  named.load("id,name");
  const content = named.getUsedRangeOrNullObject(true);
  content.load("address");
  return (onChanged, activeId) => {
    const found =
      foundByMark(marked, added.rows) ?? (cutOff && foundByName(named, content, cutOff.sheetIds));
    const cleanUp = unmarkStep(added.mark, added.role);
    if (!found) return { ...NOTHING, steps: [cleanUp] };
    const changedSheets = changedBy(found, cutOff);
    if (changedSheets.length > 0 && onChanged !== "overwrite") {
      return { ...NOTHING, changedSheets };
    }
    const remove: WriteStep = {
      bytes: 0,
      queue: ({ workbook: { worksheets } }) => {
        worksheets.getItem(found.id).delete();
      },
    };
    const leavesActive = found.id === activeId;
    // As long as the sheet is there, its mark tells whose it is.
    return { ...NOTHING, steps: [remove, cleanUp], sheets: 1, changedSheets, leavesActive };
  };
}

/** What a person changed; what an act that was cut off has not written counts for nothing. */
function changedBy(found: FoundSheet, cutOff: CutOff | null): SheetConflict[] {
  return cutOff || found.changed === null ? [] : [{ sheet: found.name, row: found.changed }];
}

/** Takes out how a sheet was known to be ours. */
function unmarkStep(mark: string, role: string | null): WriteStep {
  return {
    bytes: 0,
    queue: (context) => {
      context.workbook.names.getItemOrNullObject(mark).delete();
      if (role !== null) putSetting(context, layoutKey(role), null);
    },
  };
}

export function loadRefreshed(
  context: Excel.RequestContext,
  refreshed: JournalRecord["refreshed"][number],
  cutOff: CutOff | null,
): (onChanged: OnChanged) => Part {
  const marked = loadMarked(context, refreshed.mark);
  return (onChanged) => {
    const before = refreshed.before.map((cells) => cells.map(unpackCell));
    const found = foundByMark(marked, refreshed.rows, printsOf(before));
    if (!found) return { ...NOTHING, missing: [refreshed.name] };
    const changedSheets = changedBy(found, cutOff);
    if (changedSheets.length > 0 && onChanged !== "overwrite") {
      return { ...NOTHING, changedSheets };
    }
    const step: WriteStep = {
      bytes: requestBytes(refreshed),
      queue: (after) => {
        queueRefreshedBack(after, found, refreshed, before);
      },
    };
    return { ...NOTHING, steps: [step], sheets: 1, changedSheets };
  };
}

function queueRefreshedBack(
  context: Excel.RequestContext,
  found: FoundSheet,
  { layout, drawn, role, foreignCharts }: JournalRecord["refreshed"][number],
  before: readonly (readonly StoredCell[])[],
): void {
  const sheet = context.workbook.worksheets.getItem(found.id);
  const redrawn = layout !== null && !sameLayout(layout, drawn);
  if (redrawn) {
    // An act that was cut off may have left a chart that has no name of ours yet.
    for (const chart of found.charts) {
      if (!foreignCharts.includes(chart)) sheet.charts.getItemOrNullObject(chart).delete();
    }
    queueClearing(sheet, { ...drawn, charts: [] });
    queueSheet(sheet, [], { ...layout, links: [] });
  }
  const width = before[0]?.length ?? 0;
  if (before.length > 0 && width > 0) {
    const area = { top: 0, left: 0, bottom: before.length - 1, right: width - 1 };
    queueRestoring(sheet.getRange(rangeToA1(area)), before, redrawn ? [] : found.now);
  }
  if (redrawn) {
    queueLinks(
      sheet,
      layout,
      before.map((row) => row.map(({ content }) => content)),
    );
  }
  putSetting(context, layoutKey(role), layout);
}

/** The first row that is as none of the given ones say; null if there is none. */
function firstChange(
  now: readonly (readonly StoredCell[])[],
  known: readonly (readonly number[])[],
): number | null {
  const found = printsOf(now);
  const length = Math.max(found.length, ...known.map((rows) => rows.length));
  for (let row = 0; row < length; row++) {
    if (known.every((rows) => (found[row] ?? 0) !== (rows[row] ?? 0))) return row;
  }
  return null;
}

function printsOf(cells: readonly (readonly StoredCell[])[]): number[] {
  return rowPrints(cells.map((row) => row.map(({ content }) => content)));
}

/** Cells of a used range, as a grid that begins at A1. */
function fromA1(used: Excel.Range): StoredCell[][] {
  const cells = storedCells(used);
  const origin = { row: used.rowIndex, column: used.columnIndex };
  const bottom = origin.row + cells.length - 1;
  const right = origin.column + (cells[0]?.length ?? 0) - 1;
  return within(cells, origin, { top: 0, left: 0, bottom, right });
}
