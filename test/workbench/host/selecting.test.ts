import { createExcelHost } from "../../support/excel-host";
import { onSheet, smallWorkbook } from "./workbook";

/** What is selected when a range is, on a sheet with merged areas that touch one another. */
async function selectedBy(address: string): Promise<string> {
  createExcelHost(smallWorkbook());
  return onSheet(async (sheet, context) => {
    sheet.getRange("E5:E7").merge(false);
    sheet.getRange("F7:G7").merge(false);
    sheet.getRange(address).select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return selected.address.slice(selected.address.indexOf("!") + 1);
  });
}

test.each([
  ["D5", "D5"],
  ["E6", "E5:E7"],
  ["D6:E6", "D5:E7"],
  // The first merged area leads to the second one.
  ["E6:F6", "E5:G7"],
  ["6:6", "6:6"],
  ["F:F", "F:F"],
])("selecting %s selects %s, as Excel takes merged areas whole", async (address, expected) => {
  expect(await selectedBy(address)).toBe(expected);
});
