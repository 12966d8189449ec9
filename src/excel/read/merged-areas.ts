import { parseRange, type RangeRef } from "../../core/sheet";
import { inExcel } from "../run";

/**
 * The merged areas that cells are in. Asked by selecting: what Excel selects is the whole
 * merged area of a cell. Excel's own question for it (getMergedAreas) would clear the
 * person's undo stack. One sync; the active cell is selected again, the sheet shown.
 *
 * @param cells single cells, A1 text
 * @returns areas of more than one cell, each once
 */
export function mergedAreas(sheet: string, cells: readonly string[]): Promise<readonly RangeRef[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    // There is always one, also where a chart or several ranges are selected.
    const before = workbook.getActiveCell();
    before.load("address");
    const found = cells.map((cell) => {
      worksheet.getRange(cell).select();
      return workbook.getSelectedRange().load("address");
    });
    before.select();
    await context.sync();
    const areas = found.flatMap(({ address }) => {
      const range = parseRange(address);
      const several = range && (range.bottom > range.top || range.right > range.left);
      return several ? [[address, range] as const] : [];
    });
    return [...new Map(areas).values()];
  });
}
