import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { readWorkbook } from "../../src/files";
import { recalculate } from "../support/libreoffice";
import { wordSample } from "../support/word-sample";
import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

/** Forms in the pane, as a person uses them: inserted, made from a table, brought from Word. */

const SEED = path.resolve(__dirname, "../corpus/seed.xlsx");
const TARGET = "项目支出绩效目标表";
const EVALUATION = "项目支出绩效自评表（湖南）";
/** Of 7 meetings; every other target is met. */
const MISSED = "5";
/** Rows of the indicators on the self-evaluation sheet, as a person counts them. */
const FIRST = 12;
const LAST = 69;
/** Typed one by one; the others are pasted, which takes a second instead of half a minute. */
const TYPED = 6;

let served: Served;
let book: WorkbenchPage;

const tab = (name: string): Locator => book.pane.getByRole("tab", { name, exact: true });
const press = (name: string | RegExp) => book.pane.getByRole("button", { name }).first().click();
const said = (text: RegExp) => book.pane.getByText(text).first().waitFor();

/** What a person types who has done exactly what a target says. */
async function answerTo(target: string): Promise<string> {
  const value = await book.value(target);
  if (typeof value !== "number") return "已完成";
  const percent = (await book.shown(target)).includes("%");
  // A cell shown in percent takes 99 % as a person types it.
  return percent ? `${String(Math.round(value * 1e6) / 1e4)}%` : String(value);
}

beforeAll(async () => {
  served = await serve();
  book = await WorkbenchPage.open(served.url);
  await book.paneReady();
  await tab("模板").click();
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

test("the gallery shows pictures; a form knows what the table answers, is inserted and taken back", async () => {
  const picture = book.pane.getByRole("img", { name: "项目支出绩效目标申报表（湖南）的样子" });
  await book.until(() =>
    picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 500),
  );
  await press("填写并插入项目支出绩效目标申报表（湖南）");
  await said(/已按工作表“项目支出绩效目标表”中识别到的内容填好/);
  expect(await book.pane.getByLabel("年度预算（万元）").inputValue()).toBe("233");
  await book.pane.getByLabel("年度", { exact: true }).fill("2027");
  await book.pane.getByLabel(/每个二级指标行数/).fill("3");
  const before = await book.sheetNames();
  await press("插入");
  await said(/已插入工作表/);
  const name = await book.activeSheet();
  expect(before).not.toContain(name);
  expect(await book.value("A1")).toBe("2027年项目支出绩效目标申报表");
  expect(await book.value("E3")).toBe("中共衡东县委组织部");
  expect(await book.value("B4")).toBe(233);
  await press("撤销");
  await said(/已撤销/);
  expect(await book.sheetNames()).toEqual(before);
  expect(await book.activeSheet()).toBe(TARGET);
});

test("生成自评表, actual values typed, 填写完成情况: a total on which LibreOffice agrees", async () => {
  await tab("生成新表").click();
  await press("生成自评表");
  await said(/已生成自评表/);
  expect(await book.activeSheet()).toBe(EVALUATION);

  await book.type("F6", "210");
  await book.clickCell(`F${String(FIRST)}`);
  const answers: string[] = [];
  for (let row = FIRST; row <= LAST; row++) {
    answers.push(row === FIRST ? MISSED : await answerTo(`E${String(row)}`));
  }
  for (const answer of answers.slice(0, TYPED)) {
    await book.page.keyboard.type(answer);
    await book.page.keyboard.press("Enter");
  }
  await book.until(async () => (await book.value(`F${String(FIRST + TYPED - 1)}`)) !== "");
  await book.paste(`F${String(FIRST + TYPED)}`, answers.slice(TYPED));
  await book.press("Jixiao.Fill");

  // Without the 12.5 and 10 points of two indicators in words, which wait for a person's
  // judgement: 5 of 7 meetings earn 0.53 of 0.74 points, 210 of 233 万元 earn 9.01 of 10.
  const total = 100 - 12.5 - 10 - (0.74 - 0.53) - (10 - 9.01);
  expect(await book.value("H12", EVALUATION)).toBeCloseTo(0.53, 10);
  expect(await book.value("H70", EVALUATION)).toBeCloseTo(total, 10);

  const download = book.page.waitForEvent("download");
  await book.page.getByRole("button", { name: "另存为" }).click();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "jixiao-")), "filled.xlsx");
  await (await download).saveAs(file);
  const [again] = await recalculate([readFileSync(file)]);
  expect(again?.value(EVALUATION, "H70")).toBeCloseTo(total, 10);
}, 120_000);

test("a Word document is chosen and becomes a sheet with all 58 indicators", async () => {
  const [seed] = await readWorkbook(new Uint8Array(readFileSync(SEED)));
  if (!seed) throw new Error("the sample is empty");
  const buffer = Buffer.from(await wordSample(seed.sheet, 2));
  await tab("导入 Word").click();
  const input = book.pane.locator('input[type="file"]');
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await input.setInputFiles({ name: "目标表.docx", mimeType, buffer });
  await said(/识别为项目支出绩效目标表，58 项指标/);
  await input.setInputFiles({
    name: "旧表.doc",
    mimeType,
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  });
  await said(/另存为/);
});

test("on the imported sheet: a row more under the selected one, and a common indicator, each taken back", async () => {
  await tab("指标").click();
  const sheet = await book.activeSheet();
  expect([TARGET, EVALUATION]).not.toContain(sheet);
  const [row12, row13] = [await book.value("D12"), await book.value("D13")];
  await book.clickCell("D12");
  await press("增加指标行");
  await said(/第 13 行增加一个数量指标行/);
  expect([await book.value("D13"), await book.value("D14")]).toEqual(["", row13]);
  await press("撤销");
  await said(/已撤销/);
  expect([await book.value("D12"), await book.value("D13")]).toEqual([row12, row13]);

  await book.pane.getByRole("searchbox", { name: "查找" }).fill("pxhgl");
  await press("插入培训合格率（≥95%）");
  await said(/第 43 行插入“培训合格率”/);
  expect([await book.value("D43"), await book.selection()]).toEqual(["培训合格率", "D43"]);
  await press("撤销");
  await said(/已撤销/);
  expect(await book.value("D43")).not.toBe("培训合格率");
});

test("nothing went wrong that nobody saw, and nothing left the machine", () => {
  expect(book.troubles).toEqual([]);
  const outside = book.requests.filter(
    (url) => !url.startsWith(served.url) && !url.startsWith("blob:"),
  );
  expect(outside.filter((url) => !url.startsWith("data:"))).toEqual([]);
});
