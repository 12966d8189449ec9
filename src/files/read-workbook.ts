import { openWorkbook } from "./open-workbook";
import { worksheetsOf, type FileWorksheet } from "./sheets";

/**
 * Reads a workbook file into sheets as data, in tab order.
 *
 * @param bytes the whole file
 * @throws FileProblem when the file is empty, too large, encrypted, damaged or no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FileWorksheet[]> {
  return worksheetsOf(await openWorkbook(bytes));
}
