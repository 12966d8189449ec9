import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/files";
import { readWord } from "../../src/taskpane/templates/read-word";
import { wordSample } from "../support/word-sample";

const SEED = path.resolve(__dirname, "../corpus/seed.xlsx");

function documentOf(body: string): Blob {
  const xml = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return new Blob([zipSync({ "word/document.xml": strToU8(xml) })]);
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tableOf = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

const read = (file: Blob) => readWord({ file, sheetName: "导入的表格" });

test("the sample's only table, with title, size, first words and the sheet that it becomes", async () => {
  const [seed] = await readWorkbook(new Uint8Array(readFileSync(SEED)));
  if (!seed) throw new Error("the sample is empty");
  const reading = await read(new Blob([new Uint8Array(await wordSample(seed.sheet, 2))]));
  if (reading.kind !== "tables") throw new Error(reading.code);
  expect(reading.tables).toHaveLength(1);
  const [table] = reading.tables;
  expect(table).toMatchObject({ rows: seed.sheet.rowCount - 2, columns: 6 });
  expect(table?.title).toContain("绩效目标");
  expect(table?.words).toMatch(/^项目支出名称 全县组织工作.*…$/);
  expect(table?.plan.name).not.toBe("");
  // It crosses from the worker to the pane.
  expect(structuredClone(reading)).toEqual(reading);
});

test("several tables, each known by what stands over it and in it", async () => {
  const body = [
    paragraph("附件1：绩效目标表"),
    tableOf(["一级指标", "二级指标"], ["产出指标", "数量\n指标"]),
    tableOf(["序号", "姓名", ""], ["1", "甲", "乙"]),
  ].join("");
  const reading = await read(documentOf(body));
  expect(reading).toMatchObject({
    kind: "tables",
    tables: [
      {
        title: "附件1：绩效目标表",
        words: "一级指标 二级指标 产出指标 数量 指标",
        rows: 2,
        columns: 2,
      },
      {
        title: null,
        words: "序号 姓名 1 甲 乙",
        rows: 2,
        columns: 3,
        plan: { name: "导入的表格" },
      },
    ],
  });
});

test.each([
  ["empty-file", new Blob([])],
  ["old-format", new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])])],
  ["not-a-document", new Blob(["plain text"])],
  ["damaged", new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])])],
  ["no-table", documentOf(paragraph("只有文字"))],
])("%s is said, not thrown", async (code, file) => {
  expect(await read(file)).toEqual({ kind: "problem", code });
});

test("a file that is too large is not even loaded", async () => {
  const film = Object.assign(new Blob([]), {
    arrayBuffer: () => Promise.reject(new Error("loaded")),
  });
  Object.defineProperty(film, "size", { value: 21 * 1024 * 1024 });
  expect(await read(film)).toEqual({ kind: "problem", code: "too-large" });
});
