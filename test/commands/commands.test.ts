/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { takeNote } from "../../src/app";
import { describeFilled } from "../../src/core/messages";
import { type ErrorCode } from "../../src/workbench/host";
import { WorkbookModel } from "../../src/workbench/model";
import { expectUnchanged, textOf } from "../support/snapshots";
import { createCommandHost, corpusData, type CommandHost } from "./office-commands";

const COMMANDS = [
  "checkTable",
  "clearMarks",
  "fillTable",
  "writeSummary",
  "insertHunanTarget",
  "generateSelfEvaluation",
] as const;

const model = new WorkbookModel("绩效表.xlsx");
let host: CommandHost;
let seed: ReturnType<WorkbookModel["snapshot"]>;

beforeAll(async () => {
  seed = corpusData();
  model.restore(seed);
  host = await createCommandHost(model);
});

beforeEach(() => {
  model.restore(seed);
  model.editing = false;
  model.readOnly = false;
  host.failNoMore();
  localStorage.clear();
});

const ONCE = { status: 0, completed: 1 };
const note = (): ReturnType<typeof takeNote> => takeNote(Office.context.document.url);

describe("with a table in front", () => {
  test("一键校验 marks cells, opens the pane, and leaves it a note without any cell's text", async () => {
    expect(await host.click("checkTable")).toEqual(ONCE);
    expect(model.activeSheet.lists.conditionalFormats.length).toBeGreaterThan(0);
    expect(host.pane).toEqual(["Visible"]);
    const { name } = model.activeSheet;
    expect(note()).toEqual({
      kind: "checked",
      sheets: [name],
      marked: expect.any(Number) as number,
    });
  });

  test("it changes no cell, and 清除标记 leaves the workbook as it was", async () => {
    const before = textOf(model);
    await host.click("checkTable");
    expect(await host.click("clearMarks")).toEqual(ONCE);
    expectUnchanged(model, before);
    expect(note()).toEqual({ kind: "marks-cleared" });
  });

  test("成本与预算汇总 writes its sheet once and refreshes it then", async () => {
    expect(await host.click("writeSummary")).toEqual(ONCE);
    const [, summary] = model.sheets;
    expect(summary?.name).toBe("绩效汇总");
    expect(model.activeSheet).toBe(summary);
    // With the summary itself in front, its table is found all the same.
    expect(await host.click("writeSummary")).toEqual(ONCE);
    expect(model.sheets.length).toBe(2);
    expect(note()).toEqual({ kind: "written", sheet: "绩效汇总" });
  });

  test.each([
    ["insertCentralTarget", "项目支出绩效目标申报表"],
    ["insertCentralEvaluation", "项目支出绩效自评表"],
    ["insertMonitoring", "项目支出绩效运行监控表"],
  ])("%s adds a blank %s", async (command, sheet) => {
    expect(await host.click(command)).toEqual(ONCE);
    expect(note()).toEqual({ kind: "written", sheet });
    expect(model.activeSheet.name).toBe(sheet);
  });

  test("生成自评表 makes a sheet with every indicator and leaves the table as it was", async () => {
    const before = model.activeSheet.snapshot();
    expect(await host.click("generateSelfEvaluation")).toEqual(ONCE);
    expect(note()).toEqual({ kind: "written", sheet: "项目支出绩效自评表（湖南）" });
    const made = model.sheets.at(-1);
    expect(made).toBe(model.activeSheet);
    expect(made?.snapshot().cells.some(({ value }) => value === "公务员平时考核管理")).toBe(true);
    expect(model.sheets[0]?.snapshot()).toEqual(before);
  });

  test("插入模板 adds a sheet of its own each time", async () => {
    expect(await host.click("insertHunanTarget")).toEqual(ONCE);
    expect(await host.click("insertHunanTarget")).toEqual(ONCE);
    const names = model.sheets.map(({ name }) => name);
    expect(names.length).toBe(3);
    expect(new Set(names).size).toBe(3);
  });
});

describe.each(COMMANDS)("%s is finished exactly once", (command) => {
  test("on an empty sheet", async () => {
    model.addSheet("空表");
    const empty = model.sheets.at(-1);
    const [first] = model.sheets;
    if (empty) model.activate(empty);
    if (first) model.removeSheet(first);
    expect(await host.click(command)).toEqual(ONCE);
  });

  test("on a protected sheet", async () => {
    model.activeSheet.update({ protection: { protected: true, options: {} } });
    expect(await host.click(command)).toEqual(ONCE);
  });

  test("in a read-only workbook", async () => {
    model.readOnly = true;
    expect(await host.click(command)).toEqual(ONCE);
  });

  test("while a cell is being edited, and the pane says so", async () => {
    host.enterCellEdit();
    expect(await host.click(command)).toEqual(ONCE);
    expect(note()).toMatchObject({ kind: "failed", problem: { kind: "cell-edit-mode" } });
    expect(host.pane).toEqual(["Visible"]);
  });

  test.each<ErrorCode>(["AccessDenied", "GeneralException", "RequestPayloadSizeLimitExceeded"])(
    "when Excel answers %s",
    async (code) => {
      host.refuseNext(code);
      expect(await host.click(command)).toEqual(ONCE);
      expect(note()).toMatchObject({ kind: "failed" });
    },
  );

  test("when an action in the middle fails", async () => {
    host.failAt(12);
    expect(await host.click(command)).toEqual(ONCE);
  });
});

describe("填写完成情况", () => {
  beforeEach(() => {
    model.restore(corpusData("cases/041.xlsx"));
  });

  test("fills what is blank, stays on the table, and tells the pane what waits", async () => {
    const table = model.activeSheet;
    const before = table.snapshot().cells.filter(({ formula }) => formula !== undefined).length;
    expect(await host.click("fillTable")).toEqual(ONCE);
    expect(note()).toEqual({
      kind: "filled",
      sheet: table.name,
      summarySheet: "绩效汇总",
      cells: 12,
      proposals: 0,
      actuals: 0,
      open: 1,
    });
    expect(host.pane).toEqual(["Visible"]);
    expect(model.activeSheet).toBe(table);
    const after = table.snapshot().cells.filter(({ formula }) => formula !== undefined).length;
    expect(after - before).toBe(12);
  });

  test("on a table without actual values, asks for these first", async () => {
    const blank = Array.from({ length: 12 }, () => [""]);
    const table = model.activeSheet;
    table.write({ top: 10, left: 6, bottom: 21, right: 6 }, blank);
    // The first time still fills the execution rate, which needs no actual value.
    await host.click("fillTable");
    expect(await host.click("fillTable")).toEqual(ONCE);
    const told = note();
    expect(told).toMatchObject({ kind: "filled", cells: 0, actuals: 11, open: 0 });
    const said = told?.kind === "filled" ? describeFilled(told, "zh-CN") : "";
    expect(said).toBe(
      "还没有可以填写的内容，工作表“绩效汇总”已更新。有 11 项还没有实际完成值，请先在表中填写，再点“填写完成情况”。",
    );
  });

  test("on a target table, which has nothing to fill, says so", async () => {
    model.restore(seed);
    const before = textOf(model);
    expect(await host.click("fillTable")).toEqual(ONCE);
    expect(note()).toMatchObject({ kind: "failed", problem: { kind: "not-fillable" } });
    expectUnchanged(model, before);
  });
});

test("一键校验 without a table says what was searched", async () => {
  const empty = model.addSheet("空表");
  model.activate(empty);
  await host.click("checkTable");
  expect(note()).toMatchObject({
    kind: "failed",
    problem: { kind: "no-table", data: { searched: ["空表"] } },
  });
  expect(host.pane).toEqual(["Visible"]);
});

test("一键校验 on a protected sheet tells that nothing was marked", async () => {
  model.activeSheet.update({ protection: { protected: true, options: {} } });
  const before = textOf(model);
  await host.click("checkTable");
  expect(note()).toMatchObject({ kind: "checked", marked: null });
  expectUnchanged(model, before);
});
