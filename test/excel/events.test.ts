import { applyPlan, watchActivation, watchChanges, type SheetChange } from "../../src/excel";
import { createExcelHost } from "../support/excel-host";
import { tallWorkbook } from "../support/workbooks";
import { cellsPlan } from "./plans";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("changes that a person makes are told together once typing rests", async () => {
  const model = tallWorkbook(3);
  createExcelHost(model);
  const heard: (readonly SheetChange[])[] = [];
  const stop = await watchChanges((changes) => heard.push(changes), 40);
  const { id } = model.activeSheet;
  for (let row = 0; row < 3; row++) {
    model.activeSheet.write({ top: row, left: 0, bottom: row, right: 0 }, [["字"]]);
    await pause(10);
  }
  expect(heard).toEqual([]);
  await pause(80);
  expect(heard).toEqual([
    [
      { sheetId: id, address: "A1" },
      { sheetId: id, address: "A2" },
      { sheetId: id, address: "A3" },
    ],
  ]);
  await stop();
  model.activeSheet.write({ top: 9, left: 0, bottom: 9, right: 0 }, [["字"]]);
  await pause(80);
  expect(heard.length).toBe(1);
});

test("what the add-in writes itself is not heard of", async () => {
  const model = tallWorkbook(3);
  createExcelHost(model);
  const heard: (readonly SheetChange[])[] = [];
  const stop = await watchChanges((changes) => heard.push(changes), 10);
  await applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "K1", from: "", to: 1 }));
  await pause(60);
  expect(heard).toEqual([]);
  await stop();
});

test("what a person changes right after the add-in has written is heard of", async () => {
  const model = tallWorkbook(3);
  createExcelHost(model);
  const heard: (readonly SheetChange[])[] = [];
  const stop = await watchChanges((changes) => heard.push(changes), 10);
  await applyPlan(cellsPlan({ sheet: "绩效目标表", cell: "K1", from: "", to: 1 }));
  model.activeSheet.write({ top: 4, left: 0, bottom: 4, right: 0 }, [["字"]]);
  await pause(60);
  expect(heard).toEqual([[{ sheetId: model.activeSheet.id, address: "A5" }]]);
  await stop();
});

test("another sheet coming to the front is told", async () => {
  const model = tallWorkbook(3);
  const other = model.addSheet("乙");
  createExcelHost(model);
  const heard: string[] = [];
  const stop = await watchActivation((sheetId) => heard.push(sheetId));
  model.activate(other);
  await pause(20);
  expect(heard).toEqual([other.id]);
  await stop();
});
