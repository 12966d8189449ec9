import { strFromU8, unzipSync } from "fflate";
import { WorkbookPackage } from "./workbook-package";
import { WorkbookPart } from "./workbook-part";

const LINKS = /(?:^|\/)workbook\.xml\.rels$/i;
/** Chart sheets, dialog sheets and sheets of old macros: pages without cells of a table. */
const OTHER_SHEETS = /\/(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)["']/;

/** Whether a zip is a workbook, maybe a broken one, and no document or file of another kind. */
export function holdsWorkbook(bytes: Uint8Array): boolean {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    // Cut off: what it was cannot be told.
    return true;
  }
  return names.some((name) => /(?:^|\/)workbook\.xml$/i.test(name));
}

/**
 * A workbook file for the library that reads worksheets, which takes a file with sheets of
 * another kind for damaged: those are taken out of the list. A file without any comes back
 * as it is.
 */
export function worksheetsOnly(bytes: Uint8Array): Uint8Array {
  const links = unzipSync(bytes, { filter: ({ name }) => LINKS.test(name) });
  if (!Object.values(links).some((part) => OTHER_SHEETS.test(strFromU8(part)))) return bytes;
  const file = new WorkbookPackage(bytes);
  const part = file.workbook;
  if (part === null) return bytes;
  const workbook = new WorkbookPart(file, part);
  workbook.removeSheets(({ kind }) => kind !== "worksheet");
  workbook.save();
  return file.bytes();
}
