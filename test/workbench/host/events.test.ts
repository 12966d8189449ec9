import { type WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost } from "../../support/excel-host";
import { smallWorkbook } from "./workbook";

let model: WorkbookModel;
beforeEach(() => {
  model = smallWorkbook();
  createExcelHost(model);
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const CELL = { top: 1, left: 1, bottom: 1, right: 1 };

test("changes of a sheet: address, old and new value, who made it, and the cells", async () => {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const registered = context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return registered;
  });
  model.activeSheet.write(CELL, [[7]]);
  await settled();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("绩效表");
    sheet.getRange("A2:B3").values = [
      [1, 2],
      [3, 4],
    ];
    context.workbook.worksheets.getItem("汇总").getRange("A1").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(seen.map((event) => [event.address, event.triggerSource])).toEqual([
    ["B2", "Unknown"],
    ["A2:B3", "ThisLocalAddin"],
  ]);
  expect(seen[0]?.details).toMatchObject({ valueBefore: 1, valueAfter: 7 });
  await Excel.run(async (context) => {
    const range = seen[1]?.getRange(context);
    range?.load("values");
    await context.sync();
    expect(range?.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  model.activeSheet.write(CELL, [[8]]);
  await settled();
  expect(seen).toHaveLength(2);
});

test("sheets that come, go and are shown; changes anywhere", async () => {
  const seen: string[] = [];
  const note = (what: string) => (): Promise<void> => {
    seen.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onChanged.add(note("changed"));
    worksheets.onFormatChanged.add(note("format"));
    await context.sync();
  });
  const added = model.addSheet("新表");
  model.activate(added);
  added.write(CELL, [[1]]);
  added.restyle(CELL, { bold: true });
  model.removeSheet(added);
  await settled();
  expect(seen).toEqual(["added", "activated", "changed", "format", "activated", "deleted"]);
});

test("the selection of the workbook and of a sheet", async () => {
  const addresses: string[] = [];
  let workbookWide = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      workbookWide++;
      return Promise.resolve();
    });
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  model.select(model.activeSheet, [{ top: 1, left: 0, bottom: 2, right: 1 }]);
  await settled();
  expect(addresses).toEqual(["A2:B3"]);
  expect(workbookWide).toBe(1);
});

test("events switched off by the add-in are not told", async () => {
  let changes = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => {
      changes++;
      return Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
  });
  model.activeSheet.write(CELL, [[1]]);
  await settled();
  expect(changes).toBe(0);
});
