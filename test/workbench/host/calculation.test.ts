import { WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost } from "../../support/excel-host";
import { HeadlessRecalculator } from "../../support/recalculator";

const recalculator = new HeadlessRecalculator();
afterAll(() => {
  recalculator.dispose();
});

function workbook(): WorkbookModel {
  const model = new WorkbookModel();
  model.addSheet("绩效表").write({ top: 0, left: 0, bottom: 2, right: 0 }, [[100], [133], [0.5]]);
  model.useRecalculator(recalculator);
  return model;
}

test("a formula written and loaded in one sync shows its result", async () => {
  const host = createExcelHost(workbook());
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("绩效汇总");
    const range = sheet.getRange("A1:A5");
    range.formulas = [
      ["=SUM(绩效表!A1:A2)"],
      ["=ROUND(A1/3,2)"],
      ['=IF(A1=233,"一致","不一致")'],
      ["=A1/0"],
      ["=A1>1"],
    ];
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
  expect(values.values).toEqual([[233], [77.67], ["一致"], ["#DIV/0!"], [true]]);
  expect(values.formulas[0]).toEqual(["=SUM(绩效表!A1:A2)"]);
  expect(host.syncs).toBe(1);
});

test("what a person changes at the grid is computed before the add-in reads", async () => {
  const model = workbook();
  createExcelHost(model);
  model.activeSheet.write({ top: 4, left: 0, bottom: 4, right: 0 }, [["=A1+A2"]]);
  await model.calculate();
  model.activeSheet.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[1]]);
  const value = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A5");
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(134);
});
