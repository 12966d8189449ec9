import * as v from "valibot";
import {
  type CellContent,
  type RowDeletion,
  type RowEdit,
  type RowInsertion,
  type Stretch,
} from "../../core/edits";
import { toA1 } from "../../core/sheet";
import { sameContent, toWrite } from "./content";
import { ExcelProblem } from "../errors";
import { putMark } from "../hidden-names";
import { supports } from "../host-info";
import { packCell, sheetName, storedCell } from "../journal/journal-cells";
import { rowMark } from "../ownership";
import { loadLists, ownListSchema, queueLists } from "./row-lists";
import { differences, loadLook, ownLookSchema } from "./row-looks";
import { loadStored, storedCells } from "../read/stored-cells";
import { requestBytes, type WriteStep } from "./write-steps";

const editSchema = v.custom<RowEdit>(
  (value) => typeof value === "object" && value !== null && "action" in value && "row" in value,
);

/** A change of rows as the journal keeps it. */
export const rowRecordSchema = v.object({
  sheet: sheetName,
  /** A hidden name on the row above which the change happened, to find the place again. */
  mark: v.string(),
  edit: editSchema,
  /** Drop-downs of the row that went, or of the one that the new row is like. */
  lists: v.optional(v.array(ownListSchema), []),
  /** A row that was taken out; null for one that was put in. */
  kept: v.nullable(
    v.object({
      before: v.array(storedCell),
      /** In points; null where it is that of the row above, which a new row takes over. */
      height: v.nullable(v.number()),
      looks: v.array(ownLookSchema),
      notes: v.array(v.object({ cell: v.string(), text: v.string() })),
    }),
  ),
});

export type RowRecord = v.InferOutput<typeof rowRecordSchema>;

/** Cells of one row. */
export function rowRange(
  sheet: Excel.Worksheet,
  row: number,
  { left, right }: Stretch,
): Excel.Range {
  return sheet.getRangeByIndexes(row, left, 1, right - left + 1);
}

/** A whole row. */
export function wholeRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  const line = String(row + 1);
  return sheet.getRange(`${line}:${line}`);
}

/**
 * Queues the loading of what a change of rows is about; call what it returns after the sync.
 * That throws `sheet-protected`, `sheet-gone`, and `row-changed` where the row is not as read.
 */
export function loadRow(
  context: Excel.RequestContext,
  edit: RowEdit,
  recordId: string,
  at: number,
): () => RowRecord {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("id,name");
  sheet.protection.load("protected");
  const row = edit.action === "insert" ? edit.like.row : edit.row;
  const range = loadStored(rowRange(sheet, row, edit.columns));
  const stretches = edit.action === "insert" ? edit.formats : [edit.columns];
  const listsOf = loadLists(sheet, row, edit.atEdge ? stretches : []);
  const keptOf = edit.action === "delete" ? loadKept(sheet, edit) : null;
  return () => {
    const found = foundRow(edit, sheet, range);
    const before = found.before.map(packCell);
    const kept = keptOf && { before, ...keptOf() };
    return { sheet: found.sheet, mark: rowMark(recordId, at), edit, lists: listsOf(), kept };
  };
}

/** The row as it stands there, held against what was read of it. */
function foundRow(edit: RowEdit, sheet: Excel.Worksheet, range: Excel.Range) {
  if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: edit.sheet });
  if (sheet.protection.protected) throw new ExcelProblem("sheet-protected", { sheet: sheet.name });
  const expected = edit.action === "insert" ? edit.like.content : edit.content;
  const before = storedCells(range).flat();
  const same = before.every(({ content }, column) => sameContent(expected[column] ?? "", content));
  if (!same) throw new ExcelProblem("row-changed");
  return { sheet: { id: sheet.id, name: sheet.name }, before };
}

/** What only looking at the row before it goes can tell. */
function loadKept(
  sheet: Excel.Worksheet,
  { row, columns, back }: RowDeletion,
): () => Omit<NonNullable<RowRecord["kept"]>, "before"> {
  const { format } = wholeRow(sheet, row);
  format.load("rowHeight");
  const above = wholeRow(sheet, Math.max(0, row - 1)).format;
  above.load("rowHeight");
  const places = Array.from({ length: columns.right - columns.left + 1 }, (_, at) => {
    return { column: columns.left + at, cell: toA1(row, columns.left + at) };
  });
  const looks = places.map(({ column, cell }) => {
    const own = loadLook(sheet.getRange(cell));
    // A label's cell is not put back from the row beside it, and keeps its whole look.
    const taken = back.formats.some(({ left, right }) => column >= left && column <= right);
    const like = taken ? loadLook(sheet.getRange(toA1(back.like, column))) : () => ({});
    return () => ({ column, look: differences(own(), like()) });
  });
  const notes = supports("1.18")
    ? places.map(({ cell }) => {
        const note = sheet.notes.getItemOrNullObject(cell);
        note.load("content");
        return () => noteIn(note, cell);
      })
    : [];
  return () => ({
    height: format.rowHeight === above.rowHeight ? null : format.rowHeight,
    looks: looks.map((look) => look()).filter(({ look }) => Object.keys(look).length > 0),
    notes: notes.flatMap((note) => note()),
  });
}

function noteIn(note: Excel.Note, cell: string): { cell: string; text: string }[] {
  return note.isNullObject ? [] : [{ cell, text: note.content }];
}

/** Puts the row in, or takes it out. */
export function rowStep(record: RowRecord): WriteStep {
  return {
    bytes: requestBytes(record.edit),
    queue: (context) => {
      const { sheet: at, edit } = record;
      const sheet = context.workbook.worksheets.getItem(at.id);
      // Before the change, so that where it stands afterwards tells whether that was made.
      putMark(context, record.mark, sheet.getRange(toA1(markedRow(edit), 0)));
      if (edit.action === "delete") wholeRow(sheet, edit.row).delete("Up");
      else {
        wholeRow(sheet, edit.row).insert("Down");
        queueFormats(sheet, edit.formats, edit.like.row, edit.row);
        queueLists(sheet, edit.row, record.lists);
        for (const column of edit.formulas) {
          const from = sheet.getRange(toA1(edit.like.row, column));
          sheet.getRange(toA1(edit.row, column)).copyFrom(from, "Formulas");
        }
      }
      for (const { cell, to, numberFormat } of edit.cells) {
        const range = sheet.getRange(cell);
        if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
        range.formulas = [[toWrite(to)]];
      }
      for (const merge of edit.merges) sheet.getRange(merge).merge(false);
      if (edit.action === "insert") {
        sheet.activate();
        sheet.getRange(edit.select).select();
      }
    },
  };
}

/** The row that the mark is put on: the one that the change moves. */
export function markedRow({ action, row }: RowEdit): number {
  return action === "insert" ? row : row + 1;
}

/** Gives stretches of a row the look of another row, merges within the row included. */
export function queueFormats(
  sheet: Excel.Worksheet,
  stretches: readonly Stretch[],
  from: number,
  to: number,
): void {
  for (const stretch of stretches) {
    rowRange(sheet, to, stretch).copyFrom(rowRange(sheet, from, stretch), "Formats");
  }
}

/** What an inserted row held when it was written; null for a formula that came along. */
export function insertedContent(edit: RowInsertion): (CellContent | null)[] {
  const { left, right } = edit.columns;
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const cell = toA1(edit.row, left + at);
    const own = edit.cells.find((candidate) => candidate.cell === cell);
    return edit.formulas.includes(left + at) ? null : (own?.to ?? "");
  });
}
