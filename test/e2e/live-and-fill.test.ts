import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

/**
 * January at a desk: a self-evaluation form with blank scores is filled in from the pane, an
 * actual value is typed, and score, chart and pane follow; then everything is taken back.
 */
const FORM = "test/corpus/cases/041.xlsx";
const SHEET = "自评表";
const SUMMARY = "绩效汇总";

let served: Served;
let book: WorkbenchPage;

beforeAll(async () => {
  served = await serve(FORM);
  book = await WorkbenchPage.open(served.url);
  await book.paneReady();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

const button = (name: string | RegExp) =>
  book.pane.getByRole("button", { name, exact: typeof name === "string" });

/** The pane's line about an indicator, with target, actual value, attainment and points. */
const indicator = (name: string) => book.pane.getByRole("listitem").filter({ hasText: name });

/** Brings a sheet to the front by its tab. */
async function openSheet(name: string): Promise<void> {
  await book.page.getByText(name, { exact: true }).last().click();
  await book.until(async () => (await book.activeSheet()) === name);
}

/** Content of a sheet's cells: what a person would call the table itself. */
async function cellsOf(name: string): Promise<unknown> {
  interface Snapshot {
    readonly sheets: readonly { readonly name: string; readonly cells: readonly unknown[] }[];
  }
  const { sheets } = JSON.parse(await book.snapshot()) as Snapshot;
  return sheets.find((sheet) => sheet.name === name)?.cells;
}

/** What the drawn chart of attainment says about an indicator. */
function drawn(name: string): Promise<string[]> {
  return book.page
    .locator(".chart svg title")
    .evaluateAll(
      (all, wanted) =>
        all.map(({ textContent }) => textContent).filter((text) => text.startsWith(wanted)),
      `${name} · 完成率`,
    );
}

let before: unknown;

test("the pane follows what is typed, before anything is filled in", async () => {
  await button("一键校验").click();
  await book.pane.locator("[data-code]").first().waitFor();
  await book.pane.getByRole("tab", { name: "完成情况" }).click();
  await indicator("安全隐患排查次数").getByText("10/10").waitFor();
  await book.typeInto("G11", "11");
  await indicator("安全隐患排查次数").getByText("9.17/10").waitFor();
  before = await cellsOf(SHEET);
});

test("填写完成情况 shows what it would fill, then fills with formulas", async () => {
  await button("填写完成情况").click();
  await button(/^填写（\d+ 格）$/).waitFor();
  expect(await cellsOf(SHEET)).toEqual(before);
  await button(/^填写（\d+ 格）$/).click();
  await book.pane.getByText(/^已填写 \d+ 个单元格，“绩效汇总”已更新。/).waitFor();
  expect(await book.sheetNames()).toEqual([SHEET, SUMMARY]);
  expect(await book.value("I12", SHEET)).toBe(10);
  expect(await book.value("I11", SHEET)).toBe(9.17);
});

test("an actual value that is typed moves score, chart and pane", async () => {
  await openSheet(SUMMARY);
  await book.page.locator(".chart svg").last().waitFor();
  expect(await drawn("安全隐患排查次数")).toEqual(["安全隐患排查次数 · 完成率：91.67%"]);
  await openSheet(SHEET);
  await book.typeInto("G11", "6");
  await book.until(async () => (await book.value("I11", SHEET)) === 5);
  await indicator("安全隐患排查次数").getByText("5/10").waitFor();
  expect(await indicator("安全隐患排查次数").textContent()).toContain("完成率50%");
  // The row in words is the person's to score; with it the total stands.
  await book.typeInto("I20", "9");
  await book.until(async () => (await book.value("I22", SHEET)) === 94);
  await book.pane.getByText("94/100（优）").waitFor();
  await openSheet(SUMMARY);
  await book.until(async () =>
    (await drawn("安全隐患排查次数")).includes("安全隐患排查次数 · 完成率：50.00%"),
  );
});

test("撤销 takes everything back but what the person typed", async () => {
  await button("撤销本次填写").click();
  await book.until(async () => !(await book.sheetNames()).includes(SUMMARY));
  expect(await book.value("G11", SHEET)).toBe(6);
  expect(await book.value("I20", SHEET)).toBe(9);
  const others = (cells: unknown) =>
    (cells as { row: number; column: number }[]).filter(
      ({ row, column }) => !(row === 10 && column === 6) && !(row === 19 && column === 8),
    );
  expect(others(await cellsOf(SHEET))).toEqual(others(before));
  // A sheet that is gone and still drawn shows itself with the next frames.
  await book.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(book.troubles).toEqual([]);
});
