import { applyPlan, listSheets, revertLast } from "../../src/excel";
import { type SheetPlan } from "../../src/core/edits";
import { type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, tallWorkbook, textOf } from "../support/workbooks";
import { richSheet, sheetsPlan } from "./plans";

function summaryOf(model: WorkbookModel): ReturnType<WorkbookModel["sheet"]> {
  return model.sheet("绩效汇总");
}

test("a sheet is added with everything of its plan in one sync after one that looks", async () => {
  const model = tallWorkbook(20);
  const host = createExcelHost(model);
  const { sheets } = await applyPlan(sheetsPlan(richSheet()));
  expect(sheets).toEqual([{ role: "summary", name: "绩效汇总", refreshed: false }]);
  expect(host.syncs).toBe(2);
  const sheet = summaryOf(model);
  const data = sheet?.snapshot();
  expect(model.activeSheet).toBe(sheet);
  expect(sheet?.formula(4, 2)).toBe("=SUM(C3:C4)");
  expect([2, 3].map((row) => sheet?.value(row, 1))).toEqual(["=1+1 会议经费", "-督查"]);
  expect(sheet?.value(4, 3)).toBe("@备注");
  expect(sheet?.style(0, 0)).toMatchObject({ bold: true, fontSize: 16, horizontal: "Center" });
  expect(sheet?.style(2, 2)).toMatchObject({ numberFormat: "#,##0.00", horizontal: "Right" });
  expect(sheet?.style(2, 1)?.borders?.EdgeTop).toMatchObject({ style: "Continuous" });
  expect(data?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(data?.freeze).toEqual({ rows: 2, columns: 0 });
  expect(data?.showGridlines).toBe(false);
  expect(data?.page).toMatchObject({
    printArea: "A1:M14",
    orientation: "Landscape",
    paperSize: "A4",
    titleRows: "1:2",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    headersFooters: { centerFooter: "第 &P 页，共 &N 页" },
  });
  expect(data?.charts).toMatchObject([
    {
      name: "jixiao-cost",
      type: "BarClustered",
      title: { text: "成本构成" },
      series: [{ name: "金额", color: "#4472C4" }],
      categoryAxis: { reversed: true },
    },
  ]);
  const link = data?.cells.find(({ row, column }) => row === 2 && column === 3);
  expect(link).toMatchObject({ value: "E43", link: { documentReference: "绩效目标表!E43" } });
  expect(data?.validations.length).toBeGreaterThan(0);
  // 30 characters: 30 × 7 pixels and a margin of 5, at ¾ point each.
  expect(sheet?.columnWidth(1)).toBeCloseTo(161.25);
  expect(sheet?.rowHeight(0)).toBe(28);
});

test("without notes for add-ins (below ExcelApi 1.18) the note is a message on the cell", async () => {
  const model = tallWorkbook(3);
  createExcelHost(model);
  await applyPlan(sheetsPlan(richSheet()));
  const messages = summaryOf(model)?.lists.validations.map(({ prompt }) => prompt.message);
  expect(messages).toContain("单位为万元");
});

test("adding and taking back leaves the workbook as it was", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  await applyPlan(sheetsPlan(richSheet()));
  expect(await revertLast()).toMatchObject({ undone: true, sheets: 1 });
  expectUnchanged(model, before);
});

describe("a sheet that is ours", () => {
  const changed = richSheet({
    cells: [...richSheet().cells.slice(0, 4), ["合计", "", "=SUM(C3:C4)*1", "新"]],
  });
  const longer = richSheet({
    cells: [...richSheet().cells, ["差额", "", 0, ""]],
    merges: ["A1:D1", "A6:B6"],
    columnWidths: [6, 40, 14, 12],
  });

  test.each<[string, SheetPlan]>([
    ["only its cells differ", changed],
    ["its layout differs", longer],
  ])("is refreshed in place when %s, and taken back", async (_, plan) => {
    const model = await seedWorkbook();
    createExcelHost(model);
    await applyPlan(sheetsPlan(richSheet()));
    const sheet = summaryOf(model);
    const before = textOf(model);
    const { sheets } = await applyPlan(sheetsPlan(plan));
    expect(sheets).toEqual([{ role: "summary", name: "绩效汇总", refreshed: true }]);
    expect(model.sheets.length).toBe(2);
    expect(summaryOf(model)).toBe(sheet);
    expect(sheet?.value(4, 3)).toBe(plan.cells[4]?.[3] === "新" ? "新" : "@备注");
    expect(sheet?.lists.charts.length).toBe(1);
    expect(await revertLast()).toMatchObject({ undone: true, sheets: 1 });
    expect(comparable(textOf(model))).toBe(comparable(before));
  });

  test("with a failure at each action of a refresh in turn, it is whole or as before", async () => {
    const model = await seedWorkbook();
    const host = createExcelHost(model);
    await applyPlan(sheetsPlan(richSheet()));
    const before = textOf(model);
    let action = 0;
    for (let written = false; !written; action++) {
      host.failAt(action);
      try {
        await applyPlan(sheetsPlan(longer));
        written = true;
      } catch (error) {
        expect(error).toMatchObject({ kind: "internal" });
        expect(comparable(textOf(model))).toBe(comparable(before));
      }
      host.failNoMore();
    }
    expect(action).toBeGreaterThan(50);
  });

  test("is found after it was renamed and the workbook reopened", async () => {
    const model = await seedWorkbook();
    createExcelHost(model);
    await applyPlan(sheetsPlan(richSheet()));
    const sheet = summaryOf(model);
    if (sheet) model.rename(sheet, "2022 汇总'表");
    const { sheets } = await applyPlan(sheetsPlan(changed));
    expect(sheets).toEqual([{ role: "summary", name: "2022 汇总'表", refreshed: true }]);
    const listed = await listSheets();
    expect(listed.sheets.map(({ role }) => role)).toEqual([null, "summary"]);
  });

  test("is made anew after a person deleted it", async () => {
    const model = await seedWorkbook();
    createExcelHost(model);
    await applyPlan(sheetsPlan(richSheet()));
    const sheet = summaryOf(model);
    if (sheet) model.removeSheet(sheet);
    const { sheets } = await applyPlan(sheetsPlan(richSheet()));
    expect(sheets).toEqual([{ role: "summary", name: "绩效汇总", refreshed: false }]);
  });

  test("that a person wrote into is not deleted without asking", async () => {
    const model = await seedWorkbook();
    createExcelHost(model);
    const before = textOf(model);
    await applyPlan(sheetsPlan(richSheet()));
    summaryOf(model)?.write({ top: 6, left: 1, bottom: 6, right: 1 }, [["我的备注"]]);
    expect(await revertLast("ask")).toMatchObject({
      undone: false,
      changedSheets: [{ sheet: "绩效汇总", row: 6 }],
    });
    expect(summaryOf(model)?.value(6, 1)).toBe("我的备注");
    await revertLast("overwrite");
    expectUnchanged(model, before);
  });
});

/** Charts that are drawn again get new ids, and cells that are empty may keep their look. */
function comparable(text: string): string {
  return text.replace(/"id": "\{[^"]*CA57\}"/g, '"id": ""');
}

test("a foreign sheet of the wished name is never touched", async () => {
  const model = await seedWorkbook();
  const foreign = model.addSheet("绩效汇总");
  foreign.write({ top: 0, left: 0, bottom: 0, right: 0 }, [["领导手工做的"]]);
  createExcelHost(model);
  const before = JSON.stringify(foreign.snapshot());
  const { sheets } = await applyPlan(sheetsPlan(richSheet()));
  expect(sheets).toMatchObject([{ name: "绩效汇总 (2)" }]);
  expect(JSON.stringify(foreign.snapshot())).toBe(before);
});

test("sheets that are always new stand beside each other", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  const plan = sheetsPlan(richSheet({ name: "模板", role: "template:x", alwaysNew: true }));
  await applyPlan(plan);
  await applyPlan(plan);
  expect(model.sheets.map(({ name }) => name).slice(1)).toEqual(["模板", "模板 (2)"]);
  const { sheets } = await listSheets();
  // They are the person's from then on, and are checked like any other.
  expect(sheets.map(({ role }) => role)).toEqual([null, null, null]);
  await revertLast();
  await revertLast();
  expectUnchanged(model, before);
});

test("formulas follow a planned sheet to the name that it really gets", async () => {
  const model = tallWorkbook(3);
  model.addSheet("绩效汇总");
  createExcelHost(model);
  const sheet = "绩效目标表";
  const cells = [{ sheet, cell: "J3", from: "", to: "=绩效汇总!C3*2" }];
  const plan = { ...sheetsPlan(richSheet()), cells };
  await applyPlan(plan);
  const [table] = model.sheets;
  expect(table?.formula(2, 9)).toBe("='绩效汇总 (2)'!C3*2");
  expect(await revertLast()).toMatchObject({ undone: true, conflicts: [] });
});

test("a long or forbidden name is made one that Excel takes", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const name = "2022年度/全县[组织]工作及组工干部培训经费等项目支出绩效目标申报表";
  await applyPlan(sheetsPlan(richSheet({ name, alwaysNew: true })));
  await applyPlan(sheetsPlan(richSheet({ name, alwaysNew: true })));
  const names = model.sheets.map((sheet) => sheet.name).slice(1);
  expect(names[0]).toBe("2022年度 全县 组织 工作及组工干部培训经费等项目支出绩效");
  expect(names[1]?.endsWith(" (2)")).toBe(true);
  expect(names[1]?.length).toBeLessThanOrEqual(31);
});

test("a workbook with protected structure is refused before anything is written", async () => {
  const model = await seedWorkbook();
  model.structureProtected = true;
  createExcelHost(model);
  const before = textOf(model);
  await expect(applyPlan(sheetsPlan(richSheet()))).rejects.toMatchObject({
    kind: "workbook-protected",
  });
  expectUnchanged(model, before);
});

test("a list too long for a cell's drop-down becomes a message", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const list = Array.from({ length: 60 }, (_, at) => `第${String(at)}类经济成本指标`);
  const validations = [{ range: "B3", list, strict: true }];
  await applyPlan(sheetsPlan(richSheet({ validations })));
  const [first] = summaryOf(model)?.lists.validations ?? [];
  expect(first?.rule).toEqual({});
});
