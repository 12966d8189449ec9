import { serve, type Served } from "./support/server";
import { closeBrowser, WorkbenchPage } from "./support/workbench-page";

let served: Served;
let book: WorkbenchPage;

beforeAll(async () => {
  served = await serve();
  book = await WorkbenchPage.open(served.url);
});

afterAll(async () => {
  await closeBrowser();
  await served.stop();
});

const CORPUS = "test/corpus/cases";

async function choose(name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer };
  await book.page.setInputFiles("input[type=file]", file);
}

test.each([
  ["空.xlsx", Buffer.alloc(0), "空文件"],
  ["文字.xlsx", Buffer.from("这不是工作簿"), "不是 Excel 工作簿"],
  ["坏.xlsx", Buffer.from("PK\u0003\u0004 cut off"), "已损坏"],
  [
    "加密.xlsx",
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
      Buffer.alloc(600),
    ]),
    "打开密码",
  ],
])("%s is refused with a sentence, and the workbook stays", async (name, buffer, sentence) => {
  const before = await book.snapshot();
  await choose(name, buffer);
  await book.until(async () => (await book.status()).includes(sentence));
  expect(await book.snapshot()).toBe(before);
});

test("another workbook takes the place of the first, in grid and pane", async () => {
  await book.page.setInputFiles("input[type=file]", `${CORPUS}/012.xlsx`);
  await book.until(async () => (await book.page.title()).startsWith("012.xlsx"));
  expect(await book.shown("A1")).toBe(String(await book.value("A1")));
  await book.paneReady();
  await book.press("Jixiao.Check");
  await book.pane.locator("[data-code]").first().waitFor();
});

test("a workbook dropped on the page is opened", async () => {
  const bytes = await import("node:fs").then(({ readFileSync }) =>
    readFileSync(`${CORPUS}/018.xlsx`).toString("base64"),
  );
  const transfer = await book.page.evaluateHandle((data) => {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "拖入.xlsx"));
    return transfer;
  }, bytes);
  await book.page.dispatchEvent(".workbench", "drop", { dataTransfer: transfer });
  await book.until(async () => (await book.page.title()).startsWith("拖入.xlsx"));
});
