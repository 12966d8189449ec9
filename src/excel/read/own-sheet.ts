import { ownSheetNamed, ownSheets, type OwnSheet } from "../ownership";
import { inExcel } from "../run";

/** A sheet of the workbook by its name, with what we made it as. */
export interface NamedOwnSheet extends OwnSheet {
  readonly name: string;
}

/**
 * What a sheet is, where it is one that we made (`绩效汇总`, `汇总表`, `校验结果`), in one sync.
 *
 * @param id Excel's id of the sheet
 * @returns null for a person's own sheet, and for one that is gone
 */
export async function ownSheet(id: string): Promise<NamedOwnSheet | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    if (sheet.isNullObject) return null;
    const made = ownSheetNamed(ownSheets(names.items), sheet.name);
    return made && { ...made, name: sheet.name };
  });
}
