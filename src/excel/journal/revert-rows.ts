import { type RowInsertion } from "../../core/edits";
import { toA1 } from "../../core/sheet";
import { sameContent, toWrite, type StoredCell } from "../write/content";
import { putMark } from "../hidden-names";
import { supports } from "../host-info";
import { unpackCell } from "./journal-cells";
import { type CellConflict } from "../write/prepare";
import { NOTHING, type CutOff, type OnChanged, type Part } from "./revert-part";
import { queueLists } from "../write/row-lists";
import { queueLook } from "../write/row-looks";
import {
  insertedContent,
  markedRow,
  queueFormats,
  rowRange,
  wholeRow,
  type RowRecord,
} from "../write/rows";
import { loadSheetBehind, loadStored, queueRestoring, storedCells } from "../read/stored-cells";
import { requestBytes, type WriteStep } from "../write/write-steps";

/** Queues the looking for a row that was put in or taken out; call what it returns after the sync. */
export function loadRowBack(
  context: Excel.RequestContext,
  record: RowRecord,
  cutOff: CutOff | null,
): (onChanged: OnChanged) => Part {
  const { edit, mark } = record;
  const anchor = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
  anchor.load("rowIndex");
  const sheet = loadSheetBehind(anchor);
  const { left, right } = edit.columns;
  // The row above the mark: the one that was put in.
  const above = anchor.getOffsetRange(-1, left).getResizedRange(0, right - left);
  loadStored(above);
  const begun = context.workbook.names.getItemOrNullObject(begunMark(mark));
  begun.load("name");
  const begunAt = begun.getRangeOrNullObject();
  begunAt.load("rowIndex");
  return (onChanged) => {
    return rowBack({ record, anchor, sheet, above, way: wayOf(begun, begunAt) }, onChanged, cutOff);
  };
}

function wayOf(begun: Excel.NamedItem, begunAt: Excel.Range): LoadedRow["way"] {
  if (begun.isNullObject) return "not-begun";
  return begunAt.isNullObject ? "gone" : "begun";
}

/** A change of rows with what was looked up for taking it back. */
interface LoadedRow {
  readonly record: RowRecord;
  readonly anchor: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly above: Excel.Range;
  /** Whether an earlier try has begun to take it back; "gone" if the row that it marked is gone. */
  readonly way: "not-begun" | "begun" | "gone";
}

/**
 * Name of a mark that is set before a row is taken back. By itself the row does not tell
 * whether that was begun and came to no end.
 */
function begunMark(mark: string): string {
  return `${mark}.back`;
}

function rowBack(loaded: LoadedRow, onChanged: OnChanged, cutOff: CutOff | null): Part {
  const { record, anchor, way } = loaded;
  const { edit, mark } = record;
  const forget: WriteStep = {
    bytes: 0,
    queue: ({ workbook: { names } }) => {
      names.getItemOrNullObject(mark).delete();
      names.getItemOrNullObject(begunMark(mark)).delete();
    },
  };
  if (anchor.isNullObject) {
    const known = cutOff !== null || way !== "not-begun";
    return { ...NOTHING, steps: [forget], missing: known ? [] : [record.sheet.name] };
  }
  const moved = anchor.rowIndex - markedRow(edit);
  // An act that was cut off may have ended before the row came or went.
  if (cutOff && moved === 0 && way === "not-begun") return { ...NOTHING, steps: [forget] };
  const back =
    edit.action === "delete"
      ? deletedBack(loaded, moved)
      : insertedBack(loaded, edit, cutOff ? null : onChanged);
  const stopped = back.conflicts.length + back.changedSheets.length > 0 && back.steps.length === 0;
  return stopped ? back : { ...back, steps: [...back.steps, forget] };
}

function widthOf({ left, right }: RowRecord["edit"]["columns"]): number {
  return right - left + 1;
}

/** The row that went comes back. */
function deletedBack(loaded: LoadedRow, moved: number): Part {
  const { record, anchor, sheet, way } = loaded;
  const { row, columns } = record.edit;
  const stands = moved === 0 && way !== "not-begun";
  // -1 is the row that went; anything else, and its place is no longer known for certain.
  if (moved !== -1 && !stands) return { ...NOTHING, changedSheets: [{ sheet: sheet.name, row }] };
  const insert = stands ? [] : [beginStep(loaded, anchor.rowIndex), insertStep(loaded)];
  return { ...NOTHING, steps: [...insert, backStep(loaded)], cells: widthOf(columns) };
}

/** The row that came goes; where `onChanged` is null, whatever stands in it. */
function insertedBack(loaded: LoadedRow, edit: RowInsertion, onChanged: OnChanged | null): Part {
  if (loaded.way === "gone") return NOTHING;
  const row = loaded.anchor.rowIndex - 1;
  const found = storedCells(loaded.above).flat();
  const conflicts = onChanged ? changesOf(found, edit, loaded.sheet.name, row) : [];
  if (conflicts.length > 0 && onChanged !== "overwrite") return { ...NOTHING, conflicts };
  const steps = [beginStep(loaded, row), removeStep(loaded, row)];
  return { ...NOTHING, steps, cells: widthOf(edit.columns), conflicts };
}

/** Notes on a row that taking back begins there. */
function beginStep({ record, sheet: { id } }: LoadedRow, row: number): WriteStep {
  return {
    bytes: 0,
    queue: (context) => {
      const first = context.workbook.worksheets.getItem(id).getRange(toA1(row, 0));
      putMark(context, begunMark(record.mark), first);
    },
  };
}

function removeStep({ sheet: { id } }: LoadedRow, row: number): WriteStep {
  return {
    bytes: 0,
    queue: ({ workbook: { worksheets } }) => {
      wholeRow(worksheets.getItem(id), row).delete("Up");
    },
  };
}

function insertStep({ record: { edit }, sheet: { id } }: LoadedRow): WriteStep {
  return {
    bytes: 0,
    queue: ({ workbook: { worksheets } }) => {
      wholeRow(worksheets.getItem(id), edit.row).insert("Down");
    },
  };
}

function changesOf(
  found: readonly StoredCell[],
  edit: RowInsertion,
  sheet: string,
  row: number,
): CellConflict[] {
  const written = insertedContent(edit);
  return found.flatMap(({ content }, at) => {
    const expected = written[at] ?? null;
    if (expected === null || sameContent(expected, content)) return [];
    return [{ sheet, cell: toA1(row, edit.columns.left + at), expected, found: content }];
  });
}

/** What stands in a cell is not known before it is put back: every format is written. */
const UNKNOWN: StoredCell = { content: "", format: "", text: true };

/**
 * Makes of a blank row the one that was taken out, with its look, notes, merges, and formulas
 * that named it. Nothing of it does harm where it was done before.
 */
function backStep({ record, sheet: { id } }: LoadedRow): WriteStep {
  const { edit, kept, lists } = record;
  return {
    bytes: requestBytes(edit) + requestBytes(kept),
    queue: (context) => {
      if (edit.action !== "delete" || !kept) return;
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(id);
      if (kept.height !== null) wholeRow(sheet, edit.row).format.rowHeight = kept.height;
      queueFormats(sheet, edit.back.formats, edit.back.like, edit.row);
      queueLists(sheet, edit.row, lists);
      for (const { column, look } of kept.looks) {
        queueLook(sheet.getRange(toA1(edit.row, column)), look);
      }
      const cells = kept.before.map(unpackCell);
      queueRestoring(rowRange(sheet, edit.row, edit.columns), [cells], [cells.map(() => UNKNOWN)]);
      for (const { sheet: name, cell, to } of edit.back.cells) {
        const home = name === edit.sheet ? sheet : worksheets.getItemOrNullObject(name);
        home.getRange(cell).formulas = [[toWrite(to)]];
      }
      for (const merge of edit.back.merges) sheet.getRange(merge).merge(false);
      if (supports("1.18")) {
        for (const { cell, text } of kept.notes) {
          sheet.notes.getItemOrNullObject(cell).delete();
          sheet.notes.add(cell, text);
        }
      }
      sheet.activate();
      sheet.getRange(toA1(edit.row, edit.columns.left)).select();
    },
  };
}
