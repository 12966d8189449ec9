import { type JournalRecord } from "../journal/journal";
import { putSetting } from "../settings";
import { type WriteStep } from "../write/write-steps";

/** Where cells of a sheet are now that an act of writing knew elsewhere. */
export interface Moved {
  readonly sheet: { readonly id: string; readonly name: string };
  /** Rows and columns that were inserted before them since. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Queues the looking for tables that an act has written into: hidden names follow them when
 * rows are inserted above or the sheet is renamed, also while the workbook is closed.
 *
 * @returns to be called after the sync: where the cells of a sheet of the record are now;
 *   null where no mark tells
 */
export function loadMoved(
  context: Excel.RequestContext,
  record: JournalRecord,
): () => (sheetName: string) => Moved | null {
  const loaded = record.anchors.map((anchor) => {
    const range = context.workbook.names.getItemOrNullObject(anchor.mark).getRangeOrNullObject();
    range.load("rowIndex,columnIndex");
    range.worksheet.load("id,name");
    return { anchor, range };
  });
  return () => {
    const moved = new Map<string, Moved>();
    for (const { anchor, range } of loaded) {
      if (range.isNullObject) continue;
      const { id, name } = range.worksheet;
      const rows = range.rowIndex - anchor.row;
      const columns = range.columnIndex - anchor.column;
      moved.set(anchor.sheet.name, { sheet: { id, name }, rows, columns });
    }
    return (sheetName) => moved.get(sheetName) ?? null;
  };
}

/** Puts settings back that were stored with an act, and takes out the marks that it set. */
export function forgetStep(record: JournalRecord, keepMarks: boolean): WriteStep {
  return {
    bytes: 0,
    queue: (context) => {
      for (const { key, before } of record.settings) putSetting(context, key, before);
      for (const { mark, made } of record.anchors) {
        if (made && !keepMarks) context.workbook.names.getItemOrNullObject(mark).delete();
      }
    },
  };
}
