import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

/** The whole way of a person through the product, on one workbook, in order. */

/** The sample breaks some labels into lines. */
const plain = (value: unknown): string => String(value).replace(/\n/g, "");

const SHEET = "项目支出绩效目标表";

let served: Served;
let book: WorkbenchPage;
let untouched: string;

beforeAll(async () => {
  served = await serve();
  book = await WorkbenchPage.open(served.url);
  untouched = await book.snapshot();
  await book.paneReady();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

test("一键校验 in the ribbon marks the sheet and fills the pane", async () => {
  await book.press("Jixiao.Check");
  expect(await book.status()).toContain("已完成");
  const cards = book.pane.locator("[data-code]");
  await cards.first().waitFor();
  // The list is drawn a few cards at a time.
  for (const code of ["B01", "E02"]) {
    await book.pane.locator(`[data-code="${code}"]`).first().waitFor();
  }
  // No error on this table, and the cost total agrees with the budget.
  expect(await book.pane.getByText(/错误\s*0/).count()).toBeGreaterThan(0);
  const marks = await book.page.evaluate(() =>
    window.workbench.model.activeSheet.lists.conditionalFormats.flatMap(({ ranges }) => ranges),
  );
  expect(marks.length).toBeGreaterThan(5);
});

test("a click on a finding selects its cell", async () => {
  const place = book.pane.locator('[data-code="B01"] button').filter({ hasText: "C63" }).first();
  await place.click();
  await book.until(async () => (await book.selection()) === "C63");
  expect(await book.activeSheet()).toBe(SHEET);
});

test("a replacement is shown as old and new, and applied on request", async () => {
  expect(plain(await book.value("C63"))).toBe("经济效率指标");
  const card = book.pane.locator('[data-code="B01"]');
  expect(await card.textContent()).toContain("经济效益指标");
  await card.getByRole("button", { name: /应用/ }).first().click();
  await book.until(async () => plain(await book.value("C63")) === "经济效益指标");
  expect(plain(await book.shown("C63"))).toBe("经济效益指标");
});

test("清除标记 gives the sheet back without a trace of the marks", async () => {
  await book.press("Jixiao.Clear");
  const formats = await book.page.evaluate(
    () => window.workbench.model.sheet("项目支出绩效目标表")?.lists.conditionalFormats,
  );
  expect(formats).toEqual([]);
  const cells = (json: string) =>
    (JSON.parse(json) as { sheets: { cells: { row: number; column: number }[] }[] }).sheets[0]
      ?.cells;
  const others = (json: string) =>
    cells(json)?.filter(({ row, column }) => row !== 62 || column !== 2);
  expect(others(await book.snapshot())).toEqual(others(untouched));
});

test("成本与预算汇总 writes a sheet with formulas and a chart that is drawn", async () => {
  await book.press("Jixiao.Summary");
  await book.until(async () => (await book.activeSheet()) === "绩效汇总");
  const total = await book.page.evaluate(() => {
    const sheet = window.workbench.model.activeSheet;
    for (let row = 0; row < 60; row++) {
      for (let column = 0; column < 6; column++) {
        if (sheet.value(row, column) === "合计") {
          const cells = [...Array(8).keys()].map((at) => [
            sheet.formula(row, at),
            sheet.value(row, at),
          ]);
          return cells.find(([formula]) => String(formula).startsWith("=SUM("));
        }
      }
    }
    return null;
  });
  expect(total?.[1]).toBe(233);
  const picture = book.page.locator(".chart svg");
  await picture.waitFor();
  expect(await picture.locator("rect title").count()).toBeGreaterThanOrEqual(19);
});

test("the drawn chart follows its cells and the scrolling of the sheet", async () => {
  const chart = book.page.locator(".chart");
  const before = await chart.evaluate((element) => element.getBoundingClientRect().top);
  const { x, y } = await book.cellCentre("B10");
  await book.page.mouse.move(x, y);
  await book.page.mouse.wheel(0, 120);
  await book.until(
    async () =>
      (await chart.evaluate((element) => element.getBoundingClientRect().top)) < before - 50,
  );
  await book.page.mouse.wheel(0, -600);
});

test("插入模板 puts a blank form on a sheet of its own", async () => {
  const before = await book.sheetNames();
  await book.page.click('[data-control="Jixiao.InsertTemplate"]');
  const item = book.page.getByRole("menuitem").first();
  await item.click();
  await book.page.waitForFunction(() => window.workbench.status.get().running === null);
  const after = await book.sheetNames();
  expect(after.length).toBe(before.length + 1);
  const merges = await book.page.evaluate(
    () => window.workbench.model.activeSheet.lists.merges.length,
  );
  expect(before).not.toContain(await book.activeSheet());
  expect(merges).toBeGreaterThan(5);
});

test("the pane can be closed and opened again by the ribbon", async () => {
  await book.page.getByRole("button", { name: "关闭任务窗格" }).click();
  const frame = book.page.locator('iframe[title="绩效表助手"]');
  expect(await frame.isVisible()).toBe(false);
  await book.page.click('[data-control="Jixiao.OpenPane"]');
  await frame.waitFor({ state: "visible" });
  await book.paneReady();
});

test("saved as .xlsx, another program reads what was written, and so does the workbench", async () => {
  const names = await book.sheetNames();
  const download = book.page.waitForEvent("download");
  await book.page.getByRole("button", { name: "另存为" }).click();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "jixiao-")), "saved.xlsx");
  await (await download).saveAs(file);

  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
  expect(workbook.getWorksheet(SHEET)?.getCell("C63").text.replace(/\n/g, "")).toBe("经济效益指标");
  expect(workbook.getWorksheet(SHEET)?.getCell("C9").master.address).toBe("C9");

  const before = JSON.parse(await book.snapshot()) as { sheets: object[] };
  const again = await serve(file);
  try {
    const reopened = await WorkbenchPage.open(again.url);
    const after = JSON.parse(await reopened.snapshot()) as { sheets: object[] };
    expect(after.sheets).toEqual(before.sheets);
  } finally {
    await again.stop();
  }
});
