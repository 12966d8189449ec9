import { WorkbookModel, type WorkbookData } from "../../../src/workbench/model";

/** A workbook with a small table at A1:C4 on 绩效表 and an empty sheet 汇总. */
export function smallWorkbook(): WorkbookModel {
  const model = new WorkbookModel("测试.xlsx");
  const sheet = model.addSheet("绩效表");
  sheet.write({ top: 0, left: 0, bottom: 3, right: 2 }, [
    ["名称", "数量", "单价"],
    ["甲", 1, 2.5],
    ["乙", 2, 3.5],
    ["丙", 3, 4.5],
  ]);
  model.addSheet("汇总");
  return model;
}

/** Runs on the active sheet and syncs at the end. */
export async function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** What an action is refused with; fails when it is not. */
export async function refusal(act: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await act();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

export function text(model: WorkbookModel): string {
  return JSON.stringify(model.snapshot());
}

export function sheetData(model: WorkbookModel, name = "绩效表"): WorkbookData["sheets"][number] {
  const found = model.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
