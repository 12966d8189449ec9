import { type OwnSheets } from "../core/edits";
import { ownSheetsIn } from "./names";
import { openWorkbook } from "./open-workbook";
import { worksheetsOf, type FileWorksheet } from "./sheets";

/** What a workbook file holds. */
export interface FileContent {
  /** In tab order. */
  readonly worksheets: readonly FileWorksheet[];
  /** The sheets that we made, and the tables that they are made from. */
  readonly own: OwnSheets;
}

/**
 * Reads a workbook file into sheets as data, with what it says of sheets of ours.
 *
 * @param bytes the whole file
 * @throws FileProblem when the file is empty, too large, encrypted, damaged or no workbook
 */
export async function readContent(bytes: Uint8Array): Promise<FileContent> {
  const workbook = await openWorkbook(bytes);
  return { worksheets: worksheetsOf(workbook), own: ownSheetsIn(workbook) };
}

/**
 * The worksheets of a workbook file as data, in tab order.
 *
 * @param bytes the whole file
 * @throws FileProblem as `readContent`
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly FileWorksheet[]> {
  return (await readContent(bytes)).worksheets;
}
