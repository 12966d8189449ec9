import {
  applyFixes,
  checkActiveSheet,
  insertTemplate,
  undoLast,
  writeSummary,
} from "../../src/app";
import { editOf } from "../../src/app/fixes";
import { FORMS } from "../../src/core/templates";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, textOf } from "../support/workbooks";

describe("fixes", () => {
  test("a fix of the sample is applied where the label is broken by a line", async () => {
    const model = await seedWorkbook();
    createExcelHost(model);
    const before = textOf(model);
    const { tables } = await checkActiveSheet({ mark: false });
    const finding = tables[0]?.result.findings.find(({ code }) => code === "B01");
    if (!finding?.fix) throw new Error("no fix");
    const { sheet, fix } = finding;
    const outcome = await applyFixes([{ sheet, ...fix }]);
    expect(outcome).toEqual({ written: 1, skipped: [] });
    const after = await checkActiveSheet({ mark: false });
    expect(after.tables[0]?.result.findings.map(({ code }) => code)).not.toContain("B01");
    await undoLast();
    expectUnchanged(model, before);
  });

  test("two fixes of one cell are both made; a cell that changed is left and named", async () => {
    const model = new WorkbookModel();
    model
      .addSheet("表")
      .write({ top: 0, left: 0, bottom: 1, right: 0 }, [["科级特派员和科级专家服务团"], ["别的"]]);
    createExcelHost(model);
    const outcome = await applyFixes([
      { sheet: "表", cell: "A1", from: "科级特派员", to: "科技特派员" },
      { sheet: "表", cell: "A1", from: "科级专家", to: "科技专家" },
      { sheet: "表", cell: "A2", from: "甲", to: "乙" },
      { sheet: "没有", cell: "A2", from: "甲", to: "乙" },
    ]);
    expect(outcome).toEqual({
      written: 1,
      skipped: [
        { sheet: "表", cell: "A2" },
        { sheet: "没有", cell: "A2" },
      ],
    });
    expect(model.activeSheet.value(0, 0)).toBe("科技特派员和科技专家服务团");
  });

  const cell = { sheet: "表", cell: "A1", format: "General" };

  test.each([
    ["100%", 1, "0%"],
    ["98.5%", 0.985, "0.0%"],
    ["12", 12, undefined],
  ])("where a number stands, %s goes in as a number", (to, value, numberFormat) => {
    const edit = editOf(
      { sheet: "表", cell: "A1", from: "1", to },
      { ...cell, content: 1, text: "1" },
    );
    expect(edit).toEqual({
      sheet: "表",
      cell: "A1",
      from: 1,
      to: value,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  });

  test("a formula is never overwritten by a fix", () => {
    const fix = { sheet: "表", cell: "A1", from: "3", to: "4" };
    expect(editOf(fix, { ...cell, content: "=1+2", text: "3" })).toBeNull();
  });
});

describe("成本与预算汇总", () => {
  test("sums the sample's costs up as formulas, and is refreshed when run again", async () => {
    const model = await seedWorkbook();
    const host = createExcelHost(model);
    const before = textOf(model);
    const first = await writeSummary({ language: "zh-CN" });
    expect(first).toEqual({ sheet: "绩效汇总", refreshed: false });
    const sheet = model.sheet("绩效汇总");
    const formulas = sheet?.snapshot().cells.flatMap(({ formula }) => formula ?? []) ?? [];
    expect(formulas.some((formula) => formula.startsWith("=SUM("))).toBe(true);
    expect(sheet?.lists.charts.length).toBe(1);
    host.resetCounts();
    // Its own sheet is in front now: the table is found all the same.
    expect(await writeSummary({ language: "zh-CN" })).toEqual({
      sheet: "绩效汇总",
      refreshed: true,
    });
    expect(model.sheets.length).toBe(2);
    await undoLast();
    await undoLast();
    expectUnchanged(model, before);
  });

  test("without a table it says where it looked", async () => {
    const model = new WorkbookModel();
    model.addSheet("甲");
    model.addSheet("乙").write({ top: 0, left: 0, bottom: 0, right: 0 }, [["字"]]);
    createExcelHost(model);
    await expect(writeSummary({ language: "zh-CN" })).rejects.toMatchObject({
      kind: "no-table",
      data: { searched: ["甲", "乙!A1"] },
    });
  });
});

describe("插入模板", () => {
  test.each(FORMS.map(({ id }) => id))(
    "%s is inserted, and taken back without a trace",
    async (form) => {
      const model = await seedWorkbook();
      createExcelHost(model);
      const before = textOf(model);
      const { sheet } = await insertTemplate({ form, language: "zh-CN", year: 2026 });
      expect(model.activeSheet.name).toBe(sheet);
      expect(model.activeSheet.lists.merges.length).toBeGreaterThan(0);
      expect(await undoLast()).toMatchObject({ undone: true, sheets: 1 });
      expectUnchanged(model, before);
    },
  );
});
