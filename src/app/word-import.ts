import { type SheetPlan } from "../core/edits";
import { type PerformanceTable } from "../core/table";
import { readSheet } from "../excel";
import { recogniseSheet } from "./examine";
import { addSheet, type NewSheet } from "./new-sheet";
import { type TaskControl } from "./steps";

export interface WordImport extends TaskControl {
  /** The sheet that `src/word` made of a table of the document. */
  readonly plan: SheetPlan;
}

/** A sheet made of a Word table, with the performance table that was seen on it. */
export interface ImportedSheet extends NewSheet {
  /** Null where it is no performance table, or none that is understood. */
  readonly recognised: PerformanceTable | null;
}

/** Writes a table of a Word document as a new sheet (导入 Word 表格) and reads it at once. */
export async function importWordTable(request: WordImport): Promise<ImportedSheet> {
  request.onProgress?.({ step: "writing", sheet: request.plan.name, done: 0, total: 0 });
  const written = await addSheet({ kind: "template", cells: [], sheets: [request.plan] });
  const read = await readSheet(written.sheet, { allowLarge: true });
  const { tables } = await recogniseSheet(read.sheet, read.settings.settings, request);
  return { ...written, recognised: tables[0] ?? null };
}
