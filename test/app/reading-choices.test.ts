import { checkActiveSheet, resetReading, setColumnRole, setTableHere } from "../../src/app";
import { readSettings } from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";

const HEADINGS = ["一级指标", "二级指标", "三级指标", "指标值", "甲乙丙"];
const ROWS = [
  ["产出指标", "数量指标", "培训次数", "≥5次", "计划标准"],
  ["产出指标", "质量指标", "培训合格率", "≥95%", "计划标准"],
  ["效益指标", "社会效益指标", "知晓率", "≥90%", "计划标准"],
];

function openedWith(...blocks: readonly (readonly (readonly string[])[])[]): WorkbookModel {
  const model = new WorkbookModel("表.xlsx");
  const sheet = model.addSheet("表");
  let top = 0;
  for (const block of blocks) {
    sheet.write({ top, left: 0, bottom: top + block.length - 1, right: 4 }, block);
    top += block.length + 3;
  }
  createExcelHost(model);
  return model;
}

async function checked() {
  const outcome = await checkActiveSheet({ mark: false });
  return { ...outcome, table: outcome.tables[0]?.table };
}

test("a column nobody knows is 未识别 until a person says what it is", async () => {
  openedWith([HEADINGS, ...ROWS]);
  const before = await checked();
  expect(before.table?.unrecognised.map(({ cell, why }) => [cell, why])).toContainEqual([
    "E2",
    "column",
  ]);
  expect(before.choices).toEqual([]);

  await setColumnRole("表", 4, "standard");
  const after = await checked();
  expect(after.table?.unrecognised).toEqual([]);
  expect(after.table?.indicators[0]?.notes).toMatchObject([
    { cell: "E2", text: "计划标准", role: "standard" },
  ]);
  expect(after.choices).toEqual([{ sheet: "表", range: null, columns: { 4: "standard" } }]);
});

test("a role is changed and taken back", async () => {
  openedWith([HEADINGS, ...ROWS]);
  await setColumnRole("表", 4, "standard");
  await setColumnRole("表", 4, "remark");
  expect((await checked()).choices).toMatchObject([{ columns: { 4: "remark" } }]);
  await setColumnRole("表", 4, null);
  expect((await checked()).choices).toEqual([]);
  expect((await readSettings()).settings.columns).toBeUndefined();
});

test("of blocks that read as one table, the selected one is checked alone; reset reads all again", async () => {
  openedWith([HEADINGS, ...ROWS], [HEADINGS, ...ROWS.slice(0, 2)]);
  const both = await checked();
  expect(both.table?.indicators).toHaveLength(5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A8:E10").select();
    await context.sync();
  });
  expect(await setTableHere()).toEqual({ sheet: "表", range: "A8:E10" });
  const one = await checked();
  expect(one.tables).toHaveLength(1);
  expect(one.table?.indicators.map(({ name }) => name.cell)).toEqual(["C9", "C10"]);
  expect(one.choices).toEqual([{ sheet: "表", range: "A8:E10", columns: {} }]);

  await resetReading("表");
  const again = await checked();
  expect(again.table?.indicators).toHaveLength(5);
  expect(again.choices).toEqual([]);
});
