import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { applyToFile, newWorkbook, readWorkbook } from "../../src/files";
import { planWordTable, readWordTables, WordProblem } from "../../src/word";
import { wordSample } from "../support/word-sample";

const SEED = path.resolve(__dirname, "../corpus/seed.xlsx");

async function onlyTable(bytes: Uint8Array): Promise<PerformanceTable> {
  const [worksheet] = await readWorkbook(bytes);
  const table = worksheet && recognise(worksheet.sheet).tables[0];
  if (!table) throw new Error("no table was recognised");
  return table;
}

/** What a reader of the table goes by, without the places of the cells. */
function facts(table: PerformanceTable) {
  return {
    kind: table.kind,
    year: table.year,
    project: table.projectName?.text,
    department: table.department?.text,
    budget: table.budget?.money?.yuan.toFixed(),
    goals: table.goals.map((goal) => goal.text),
    indicators: table.indicators.map((indicator) => [
      indicator.level1.name,
      indicator.level2.name,
      indicator.name.clean,
      indicator.target?.text,
    ]),
  };
}

function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof WordProblem ? error.code : String(error);
  }
  return "no problem";
}

/** A package as Word writes it, as far as this room looks at it. */
function packed(document: string): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(document) });
}

function body(content: string): Uint8Array {
  return packed(`<?xml version="1.0"?><w:document><w:body>${content}</w:body></w:document>`);
}

const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

describe("a form in Word", () => {
  it("becomes a sheet that reads as the published workbook does", async () => {
    const bytes = new Uint8Array(readFileSync(SEED));
    const [original] = await readWorkbook(bytes);
    if (!original) throw new Error("the seed has no sheet");
    const [table] = readWordTables(await wordSample(original.sheet, 2));
    if (!table) throw new Error("no table in the document");
    const copy = await newWorkbook([planWordTable(table, "导入的表格")]);
    const read = await onlyTable(copy);
    expect(read.indicators).toHaveLength(58);
    expect(facts(read)).toEqual(facts(await onlyTable(bytes)));
  });

  it("keeps merges across and down, line breaks and the widths of columns", () => {
    const [table] = readWordTables(
      body(`<w:p><w:r><w:t>2024年绩效目标表</w:t></w:r></w:p><w:tbl>
        <w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/></w:tblGrid>
        <w:tr>${cell("产出指标", '<w:vMerge w:val="restart"/>')}${cell("甲", '<w:gridSpan w:val="2"/>')}</w:tr>
        <w:tr>${cell("", "<w:vMerge/>")}<w:tc><w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p></w:tc>${cell("=1+1")}</w:tr>
      </w:tbl><w:p><w:r><w:t>填表人：</w:t></w:r></w:p>`),
    );
    expect(table?.above).toEqual(["2024年绩效目标表"]);
    expect(table?.below).toEqual(["填表人："]);
    expect(table?.columnWidths).toEqual([1000, 2000, 3000]);
    expect(table?.cells).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: "产出指标" },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: "甲" },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: "一\n二" },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: "=1+1" },
    ]);
    if (!table) throw new Error("no table");
    const [sheet] = planWordTable(table, "表").sheets;
    expect(sheet?.merges).toEqual(["A1:C1", "A4:C4", "A2:A3", "B2:C2"]);
    expect(sheet?.cells[2]?.[2]).toBe("'=1+1");
  });

  it("lists every table, each with its own title; text marked as deleted is gone", () => {
    const tables = readWordTables(
      body(`<w:p><w:r><w:t>表一</w:t></w:r></w:p><w:tbl><w:tr>${cell("甲")}</w:tr></w:tbl>
        <w:p><w:r><w:t>表二</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>`),
    );
    expect(tables.map(({ above }) => above)).toEqual([["表一"], ["表二"]]);
    expect(tables[1]?.cells.map(({ text }) => text)).toEqual(["新"]);
  });
});

describe("a document that cannot be imported", () => {
  it("is refused with its reason", () => {
    const deep = "<w:tbl>".repeat(300) + "</w:tbl>".repeat(300);
    const entity = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hosts">]><w:document/>';
    expect(problemOf(() => readWordTables(new Uint8Array()))).toBe("empty-file");
    expect(problemOf(() => readWordTables(strToU8("一级指标")))).toBe("not-a-document");
    expect(problemOf(() => readWordTables(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))).toBe(
      "old-format",
    );
    expect(problemOf(() => readWordTables(zipSync({ "a.txt": strToU8("a") })))).toBe(
      "not-a-document",
    );
    expect(problemOf(() => readWordTables(body("<w:p/>")))).toBe("no-table");
    expect(problemOf(() => readWordTables(body(deep)))).toBe("too-deep");
    expect(problemOf(() => readWordTables(packed(entity)))).toBe("damaged");
    expect(problemOf(() => readWordTables(body("<w:p").slice(0, 60)))).toBe("damaged");
    expect(problemOf(() => readWordTables(new Uint8Array(21 * 1024 * 1024)))).toBe("too-large");
  });

  it("is too large when a small package unpacks to more than the limit", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(problemOf(() => readWordTables(bomb))).toBe("too-large");
  });
});

describe("the new workbook", () => {
  it("opens again and takes further plans", async () => {
    const [table] = readWordTables(body(`<w:tbl><w:tr>${cell("甲")}</w:tr></w:tbl>`));
    if (!table) throw new Error("no table");
    const plan = planWordTable(table, "表");
    const twice = await applyToFile(await newWorkbook([plan]), [plan]);
    const names = (await readWorkbook(twice)).map(({ sheet }) => sheet.name);
    expect(names).toEqual(["表", "表 (2)"]);
  });
});
