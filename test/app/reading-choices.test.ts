import {
  checkActiveSheet,
  checkWorkbook,
  resetReading,
  setColumnRole,
  setTableHere,
} from "../../src/app";
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
  expect((await readSettings()).settings.readings).toBeUndefined();
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

async function inWorkbook(batch: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets);
    await context.sync();
  });
}

test("what was said holds when the sheet is renamed and its table moved down", async () => {
  openedWith([HEADINGS, ...ROWS]);
  await setColumnRole("表", 4, "standard");
  await inWorkbook((sheets) => {
    sheets.getItem("表").getRange("1:2").insert("Down");
    sheets.getItem("表").name = "目标表（改）";
  });
  const { table, choices } = await checked();
  expect(choices).toEqual([{ sheet: "目标表（改）", range: null, columns: { 4: "standard" } }]);
  expect(table?.indicators[0]?.notes).toMatchObject([{ cell: "E4", role: "standard" }]);
});

test("it holds for a second sheet of the same shape, and reset takes it from both", async () => {
  const model = openedWith([HEADINGS, ...ROWS]);
  const second = model.addSheet("另一个项目");
  second.write({ top: 4, left: 1, bottom: 6, right: 5 }, [HEADINGS, ...ROWS.slice(0, 2)]);
  await setColumnRole("表", 4, "standard");
  const both = await checkWorkbook({ mark: false });
  expect(both.choices).toEqual([
    { sheet: "表", range: null, columns: { 4: "standard" } },
    { sheet: "另一个项目", range: null, columns: { 5: "standard" } },
  ]);
  expect(both.tables.map(({ table }) => table.indicators[0]?.notes[0]?.cell)).toEqual(["E2", "F6"]);

  await resetReading("另一个项目");
  expect((await checkWorkbook({ mark: false })).choices).toEqual([]);
});

test("once the headings are others, what was said about the old ones is not applied", async () => {
  openedWith([HEADINGS, ...ROWS]);
  await setColumnRole("表", 4, "standard");
  await inWorkbook((sheets) => {
    sheets.getItem("表").getRange("E1").values = [["实际完成值"]];
  });
  const { table, choices } = await checked();
  expect(choices).toEqual([]);
  expect(table?.indicators[0]?.actual?.text).toBe("计划标准");
});

test("values of an older kind in the workbook are left unread and harm nothing", async () => {
  openedWith([HEADINGS, ...ROWS]);
  await Excel.run(async (context) => {
    context.workbook.settings.add("jixiao.columns", { 表: { 4: "standard" } });
    context.workbook.settings.add("jixiao.readings", [{ shape: 1 }]);
    await context.sync();
  });
  const { table, choices, damagedSettings } = await checked();
  expect(choices).toEqual([]);
  expect(damagedSettings).toEqual(["readings"]);
  expect(table?.indicators).toHaveLength(3);
});

test("on an empty sheet there is nothing to say 这是指标表 of", async () => {
  const model = new WorkbookModel("空.xlsx");
  model.addSheet("空表");
  createExcelHost(model);
  await expect(setTableHere()).rejects.toMatchObject({ kind: "no-table" });
});
