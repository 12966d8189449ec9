import { type RowInsertion } from "../core/edits";
import { toA1 } from "../core/sheet";
import { sameContent, toWrite, type StoredCell } from "./content";
import { supports } from "./host-info";
import { unpackCell } from "./journal-cells";
import { type CellConflict } from "./prepare";
import { NOTHING, type CutOff, type OnChanged, type Part } from "./revert-part";
import { queueLists } from "./row-lists";
import { queueLook } from "./row-looks";
import {
  insertedContent,
  markedRow,
  queueFormats,
  rowRange,
  wholeRow,
  type RowRecord,
} from "./rows";
import { loadSheetBehind, loadStored, queueRestoring, storedCells } from "./stored-cells";
import { requestBytes, type WriteStep } from "./write-steps";

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
  return (onChanged) => rowBack({ record, anchor, sheet, above }, onChanged, cutOff);
}

/** A change of rows with what was looked up for taking it back. */
interface LoadedRow {
  readonly record: RowRecord;
  readonly anchor: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly above: Excel.Range;
}

function rowBack(
  { record, anchor, sheet, above }: LoadedRow,
  onChanged: OnChanged,
  cutOff: CutOff | null,
): Part {
  const { edit, mark } = record;
  const forget: WriteStep = {
    bytes: 0,
    queue: (after) => {
      after.workbook.names.getItemOrNullObject(mark).delete();
    },
  };
  if (anchor.isNullObject) return missing(record, forget, cutOff);
  const moved = anchor.rowIndex - markedRow(edit);
  // An act that was cut off may have ended before the row came or went.
  if (cutOff && moved === 0) return { ...NOTHING, steps: [forget] };
  const cells = edit.columns.right - edit.columns.left + 1;
  if (edit.action === "delete") {
    // -1 is the row that went; anything else, and its place is no longer known for certain.
    if (moved !== -1) {
      return { ...NOTHING, changedSheets: [{ sheet: sheet.name, row: edit.row }] };
    }
    return { ...NOTHING, steps: [backStep(record, sheet.id), forget], cells };
  }
  const row = anchor.rowIndex - 1;
  const conflicts = cutOff ? [] : changesOf(storedCells(above).flat(), edit, sheet.name, row);
  if (conflicts.length > 0 && onChanged !== "overwrite") return { ...NOTHING, conflicts };
  const { id } = sheet;
  const remove: WriteStep = {
    bytes: 0,
    queue: (after) => {
      wholeRow(after.workbook.worksheets.getItem(id), row).delete("Up");
    },
  };
  return { ...NOTHING, steps: [remove, forget], cells, conflicts };
}

function missing(record: RowRecord, forget: WriteStep, cutOff: CutOff | null): Part {
  return { ...NOTHING, steps: [forget], missing: cutOff ? [] : [record.sheet.name] };
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

/** Puts a row back that was taken out, with its look, notes, merges, and formulas that named it. */
function backStep({ edit, kept, lists }: RowRecord, sheetId: string): WriteStep {
  return {
    bytes: requestBytes(edit) + requestBytes(kept),
    queue: (context) => {
      if (edit.action !== "delete" || !kept) return;
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(sheetId);
      wholeRow(sheet, edit.row).insert("Down");
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
      if (supports("1.18")) for (const { cell, text } of kept.notes) sheet.notes.add(cell, text);
      sheet.activate();
      sheet.getRange(toA1(edit.row, edit.columns.left)).select();
    },
  };
}
