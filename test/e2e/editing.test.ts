import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

let served: Served;
let book: WorkbenchPage;

beforeAll(async () => {
  served = await serve();
  book = await WorkbenchPage.open(served.url);
  await book.paneReady();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

test("typing goes into the workbook, as number, percentage or text", async () => {
  await book.type("G9", "12");
  await book.type("G10", "95%");
  await book.type("H11", "≥7次");
  await book.until(async () => (await book.value("H11")) === "≥7次");
  expect(await book.value("G9")).toBe(12);
  expect(await book.value("G10")).toBe(0.95);
});

test("Chinese typed with an input method arrives whole", async () => {
  await book.clickCell("H12");
  const session = await book.page.context().newCDPSession(book.page);
  await session.send("Input.imeSetComposition", {
    text: "ji xiao",
    selectionStart: 7,
    selectionEnd: 7,
  });
  await session.send("Input.insertText", { text: "绩效" });
  await book.page.keyboard.press("Enter");
  await book.until(async () => (await book.value("H12")) === "绩效");
});

test("formulas are computed, again when what they refer to changes", async () => {
  await book.type("G9", "60");
  await book.type("G10", "40");
  await book.type("H9", "=SUM(G9:G10)");
  await book.until(async () => (await book.value("H9")) === 100);
  expect(await book.formula("H9")).toBe("=SUM(G9:G10)");
  await book.type("G10", "73");
  await book.until(async () => (await book.value("H9")) === 133);
  expect(await book.shown("H9")).toBe("133");
});

test("undo and redo reach the workbook", async () => {
  await book.type("G14", "1");
  await book.type("G14", "2");
  await book.until(async () => (await book.value("G14")) === 2);
  await book.page.keyboard.press("Control+z");
  await book.until(async () => (await book.value("G14")) === 1);
  await book.page.keyboard.press("Control+y");
  await book.until(async () => (await book.value("G14")) === 2);
});

test("rows inserted and deleted in the grid move everything in the workbook", async () => {
  const before = await book.value("D9");
  await book.clickCell("D9");
  await book.page.evaluate(() => {
    const sheet = window.workbench.grid.api.getActiveWorkbook().getActiveSheet() as unknown as {
      insertRowBefore(row: number): void;
    };
    sheet.insertRowBefore(8);
  });
  await book.until(async () => (await book.value("D10")) === before);
  expect(await book.value("D9")).toBe("");
  await book.page.keyboard.press("Control+z");
  await book.until(async () => (await book.value("D9")) === before);
  expect(JSON.parse(await book.snapshot())).toMatchObject({
    sheets: [
      { merges: expect.arrayContaining([{ top: 7, bottom: 65, left: 0, right: 0 }]) as unknown },
    ],
  });
});

test("cleared and bold cells are so in the workbook too", async () => {
  await book.clickCell("E9");
  await book.page.keyboard.press("Control+b");
  await book.until(() =>
    book.page.evaluate(() => window.workbench.model.activeSheet.style(8, 4)?.bold === true),
  );
  await book.page.keyboard.press("Delete");
  await book.until(async () => (await book.value("E9")) === "");
});

test("copied cells can be pasted", async () => {
  await book.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await book.type("G15", "复制我");
  await book.clickCell("G15");
  await book.page.keyboard.press("Control+c");
  await book.clickCell("H19");
  await book.page.keyboard.press("Control+v");
  await book.until(async () => (await book.value("H19")) === "复制我");
});

test("a sheet added by its tab, renamed and deleted is so in the workbook", async () => {
  const add = book.page.locator("[data-u-comp=sheet-bar] button, .univer-sheet-bar button").first();
  await ((await add.count()) > 0 ? add : book.page.locator("footer button").first()).click();
  await book.until(async () => (await book.sheetNames()).length === 2);
  expect(await book.activeSheet()).toBe((await book.sheetNames())[1]);
  await book.type("A1", "新表");
  await book.until(async () => (await book.value("A1")) === "新表");
});

test("what the add-in writes can be seen in the grid", async () => {
  const frame = book.page.frames().find((one) => one.url().endsWith("/taskpane.html"));
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("加载项写的");
      sheet.getRange("B2:C3").values = [
        [1, 2],
        ["文", "=B2+C2"],
      ];
      sheet.getRange("B2").format.fill.color = "#FFC7CE";
      sheet.getRange("B5:C5").merge();
      sheet.activate();
      sheet.getRange("C3").select();
      await context.sync();
    }),
  );
  await book.until(async () => (await book.shown("C3")) === "3");
  expect(await book.shown("B3")).toBe("文");
  expect(await book.selection()).toBe("C3");
  expect(await book.colourAt("B2")).toBe("255,199,206");
});
