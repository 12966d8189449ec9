import { WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost } from "../../support/excel-host";

function workbook(): WorkbookModel {
  const model = new WorkbookModel("测试.xlsx");
  model.addSheet("绩效表").write({ top: 0, left: 0, bottom: 3, right: 2 }, [
    ["名称", "数量", "单价"],
    ["甲", 1, "50%"],
    ["乙", 2, 3.5],
    ["丙", 3, ""],
  ]);
  return model;
}

test("reads values, text, formulas and formats of the used range in two syncs", async () => {
  const host = createExcelHost(workbook());
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    range.load("address,rowCount");
    await context.sync();
    range.load("values,text,formulas,numberFormat");
    await context.sync();
    return range.toJSON();
  });
  expect(seen.address).toBe("绩效表!A1:C4");
  expect(seen.values?.[1]).toEqual(["甲", 1, 0.5]);
  expect(seen.text?.[1]).toEqual(["甲", "1", "50%"]);
  expect(seen.numberFormat?.[1]).toEqual(["General", "General", "0%"]);
  expect(host.syncs).toBe(2);
});
