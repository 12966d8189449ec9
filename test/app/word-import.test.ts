import { strToU8, unzipSync, zipSync } from "fflate";
import { importWordTable, undoLast } from "../../src/app";
import { readActiveSheet } from "../../src/excel";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { WorkbookModel } from "../../src/workbench/model";
import { planWordTable, readWordTables, WordProblem } from "../../src/word";
import { createExcelHost } from "../support/excel-host";
import { wordSample } from "../support/word-sample";
import { expectUnchanged, seedWorkbook, textOf } from "../support/workbooks";

/** The sample table as Word has it, and what Excel reads of the original. */
async function document(): Promise<{ bytes: Uint8Array; original: PerformanceTable }> {
  const model = await seedWorkbook();
  createExcelHost(model);
  const { sheet } = await readActiveSheet();
  const [original] = recognise(sheet).tables;
  if (!original) throw new Error("no table in the sample");
  const merges = model.activeSheet.lists.merges;
  return { bytes: await wordSample({ ...sheet, merges }, 2), original };
}

function facts(table: PerformanceTable) {
  return {
    kind: table.kind,
    year: table.year,
    project: table.projectName?.text,
    department: table.department?.text,
    budget: table.budget?.money?.yuan.toFixed(),
    goals: table.goals.map(({ text }) => text),
    indicators: table.indicators.map(({ level1, level2, name, target }) => [
      level1.name,
      level2.name,
      name.clean,
      target?.text,
    ]),
  };
}

function emptyWorkbook(): WorkbookModel {
  const model = new WorkbookModel();
  model.addSheet("Sheet1");
  return model;
}

test("a Word form becomes a sheet, recognised at once with all 58 indicators, and is taken back", async () => {
  const { bytes, original } = await document();
  const model = emptyWorkbook();
  const host = createExcelHost(model);
  const before = textOf(model);
  const [table] = readWordTables(bytes);
  const [plan] = table ? planWordTable(table, "导入的表格").sheets : [];
  if (!plan) throw new Error("no table in the document");
  host.resetCounts();
  const { sheet, recognised } = await importWordTable({ plan });
  // Two to write, two to read what was written.
  expect(host.syncs).toBeLessThanOrEqual(4);
  expect(model.activeSheet.name).toBe(sheet);
  expect(recognised?.indicators).toHaveLength(58);
  if (!recognised) throw new Error("not recognised");
  expect(facts(recognised)).toEqual(facts(original));
  expect(model.activeSheet.lists.merges.length).toBeGreaterThan(10);
  expect(await undoLast()).toMatchObject({ undone: true, sheets: 1 });
  expectUnchanged(model, before);
});

test("what a document points to outside itself is never asked for", async () => {
  const { bytes, original } = await document();
  const parts = unzipSync(bytes);
  const external = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.invalid/a.dotm" TargetMode="External"/></Relationships>`;
  const rigged = zipSync({ ...parts, "word/_rels/settings.xml.rels": strToU8(external) });
  const fetched = jest.fn();
  Object.assign(globalThis, { fetch: fetched });
  const [table] = readWordTables(rigged);
  expect(fetched).not.toHaveBeenCalled();
  expect(table?.rowCount).toBeGreaterThan(original.indicators.length);
});

test("a table that is no performance table is a sheet all the same", async () => {
  const model = emptyWorkbook();
  createExcelHost(model);
  const xml = `<?xml version="1.0"?><w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>=1+1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;
  const [table] = readWordTables(zipSync({ "word/document.xml": strToU8(xml) }));
  const [plan] = table ? planWordTable(table, "会议[纪要]/2026").sheets : [];
  if (!plan) throw new Error("no table");
  const { sheet, recognised } = await importWordTable({ plan });
  expect(recognised).toBeNull();
  expect(sheet).not.toMatch(/[[\]:*?/\\]/);
  expect(model.activeSheet.value(0, 0)).toBe("=1+1");
  expect(model.activeSheet.snapshot().cells.every(({ formula }) => formula === undefined)).toBe(
    true,
  );
});

test("a document that cannot be read leaves the workbook as it is", () => {
  const model = emptyWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  const bomb = zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) });
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);
  for (const bytes of [
    bomb,
    old,
    strToU8("文字"),
    zipSync({ "word/document.xml": strToU8("<w:p") }),
  ]) {
    expect(() => readWordTables(bytes)).toThrow(WordProblem);
  }
  expectUnchanged(model, before);
});
