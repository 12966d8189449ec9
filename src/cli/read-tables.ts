import { readFile, stat } from "node:fs/promises";
import { recognise, type PerformanceTable } from "../core/table";
import { type OwnSheets } from "../core/edits";
import { type Sheet } from "../core/sheet";
import { FileProblem, readContent } from "../files";

const MAX_BYTES = 2 ** 30;

/** The bytes of a file; a larger one than can be checked is refused before it is read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new FileProblem("too-large");
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new FileProblem(missing ? "not-found" : "unreadable", { cause });
  }
}

/** A table and the worksheet that it stands on. */
export interface TableOnSheet {
  readonly table: PerformanceTable;
  readonly sheet: Sheet;
}

/** The tables of a workbook file, and its sheets that we made. */
export interface FoundTables {
  readonly tables: readonly TableOnSheet[];
  readonly own: OwnSheets;
  /** Whether there is nothing in the file but sheets that we made, as in a 汇总表.xlsx. */
  readonly allOurs: boolean;
}

/**
 * Every table on the visible sheets of a workbook, sheets that we made not counted; hidden
 * sheets count when no other holds one.
 */
export async function readTables(bytes: Uint8Array): Promise<FoundTables> {
  const { worksheets, own } = await readContent(bytes);
  const tablesOn = (hiddenOnes: boolean): TableOnSheet[] =>
    worksheets
      .filter(({ role, hidden }) => role === null && hidden === hiddenOnes)
      .flatMap(({ sheet }) => recognise(sheet).tables.map((table) => ({ table, sheet })));
  const visible = tablesOn(false);
  return {
    tables: visible.length > 0 ? visible : tablesOn(true),
    own,
    allOurs: worksheets.length > 0 && worksheets.every(({ role }) => role !== null),
  };
}
