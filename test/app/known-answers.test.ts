import { knownAnswers } from "../../src/app";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, textOf } from "../support/workbooks";

test("the sample answers year, project, department, period and budget; nothing is written", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  const known = await knownAnswers({});
  expect(known).toMatchObject({
    sheet: model.activeSheet.name,
    year: 2022,
    fields: { department: "中共衡东县委组织部", budget: 233 },
  });
  expect(known?.fields.projectName).toContain("组织工作");
  expectUnchanged(model, before);
});

test("a sheet without a table answers nothing", async () => {
  const model = new WorkbookModel();
  model.addSheet("空");
  createExcelHost(model);
  expect(await knownAnswers({})).toBeNull();
});
