import { type EditPlan } from "../../src/core/edits";
import { applyToFile, readWorkbook } from "../../src/files";
import { partsOf, rawWorkbook, type RawWorkbook } from "../support/raw-workbook";

const SHEET = "xl/worksheets/sheet1.xml";

function plan(cells: Readonly<Record<string, string | number | boolean>>): EditPlan {
  const edits = Object.entries(cells).map(([cell, to]) => ({ sheet: "表", cell, from: "", to }));
  return { kind: "fill", cells: edits, sheets: [] };
}

async function rowsAfter(
  raw: RawWorkbook,
  cells: Readonly<Record<string, string | number | boolean>>,
): Promise<string> {
  const sheet = partsOf(await applyToFile(rawWorkbook(raw), [plan(cells)]))[SHEET] ?? "";
  return /<sheetData>(.*)<\/sheetData>/.exec(sheet)?.[1] ?? "";
}

test.each<[string, string, Record<string, string | number | boolean>, string]>([
  ["a sheet without rows", "", { B2: 7 }, '<row r="2"><c r="B2"><v>7</v></c></row>'],
  [
    "a cell with a look",
    '<row r="2"><c r="B2" s="1" t="s"><v>0</v></c></row>',
    { B2: true },
    '<row r="2"><c r="B2" s="1" t="b"><v>1</v></c></row>',
  ],
  [
    "a row without content",
    '<row r="2" ht="30"/>',
    { B2: 1 },
    '<row r="2" ht="30"><c r="B2"><v>1</v></c></row>',
  ],
  [
    "a row with a look of its own",
    '<row r="2" s="1" customFormat="1"/>',
    { B2: 1 },
    '<row r="2" s="1" customFormat="1"><c r="B2" s="1"><v>1</v></c></row>',
  ],
  [
    "rows and cells that do not say where they are",
    "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    { B1: 9, B2: 8 },
    '<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c><v>3</v></c><c r="B2"><v>8</v></c></row>',
  ],
  [
    "rows around",
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    { B5: 5, B12: 12 },
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row><row r="12"><c r="B12"><v>12</v></c></row>',
  ],
  [
    "text that could be taken for XML",
    "",
    { A1: '<b> & "甲"\u0007' },
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;b&gt; &amp; &quot;甲&quot;</t></is></c></row>',
  ],
])("a cell is written into %s", async (_, rows, cells, expected) => {
  expect(await rowsAfter({ rows }, cells)).toBe(expected);
});

test("a new cell takes on the look of its column", async () => {
  const before = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
  expect(await rowsAfter({ before, rows: "" }, { C1: 1, D1: 1 })).toBe(
    '<row r="1"><c r="C1" s="1"><v>1</v></c><c r="D1"><v>1</v></c></row>',
  );
});

const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2&amp;"A1"</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="1"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"></f><v>6</v></c></row>';

test("cells that share a formula read as if each had it", async () => {
  const [own] = await readWorkbook(rawWorkbook({ rows: SHARED }));
  expect(own?.sheet.formulas.map(([, formula]) => formula)).toEqual([
    '=A1*2&"A1"',
    '=A2*2&"A1"',
    '=A3*2&"A1"',
  ]);
  expect(own?.sheet.values.map(([, value]) => value)).toEqual([2, 4, 6]);
});

test("where the cell of a shared formula is written over, the others keep theirs", async () => {
  const bytes = await applyToFile(rawWorkbook({ rows: SHARED }), [plan({ B1: 5 })]);
  const [own] = await readWorkbook(bytes);
  expect(own?.sheet.formulas.map(([, formula]) => formula)).toEqual([
    5,
    '=A2*2&"A1"',
    '=A3*2&"A1"',
  ]);
  expect(own?.sheet.values.map(([, value]) => value)).toEqual([5, 4, 6]);
});

const ARRAY =
  '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>' +
  '<row r="3"><c r="A3" cm="1"><f t="array" ref="A3">SUM(B1:B2)</f><v>4</v></c></row>';

test("a part of an array formula is not written over", async () => {
  await expect(applyToFile(rawWorkbook({ rows: ARRAY }), [plan({ A2: 1 })])).rejects.toMatchObject({
    code: "array-formula",
  });
  expect(await rowsAfter({ rows: ARRAY }, { A3: 1 })).toContain('<c r="A3"><v>1</v></c>');
});

/** The same workbook as a program writes it that gives every element a prefix. */
function prefixed(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const main = parts[SHEET] ?? "";
  const named = main.replace(/<(\/?)(?=\w)/g, "<$1x:").replace('xmlns="', 'xmlns:x="');
  return rawWorkbook({ parts: { [SHEET]: named } });
}

test("elements with a prefix are read and written like those without", async () => {
  const bytes = prefixed(rawWorkbook({}));
  expect((await readWorkbook(bytes))[0]?.sheet.values[0]).toEqual(["数", 7, 8]);
  const [own] = await readWorkbook(await applyToFile(bytes, [plan({ B4: 9 })]));
  expect(own?.sheet.values[2]?.[1]).toBe(9);
});

test("chart sheets are left alone, and the names of other sheets with them", async () => {
  const bytes = rawWorkbook({
    sheets:
      '<sheet name="图" sheetId="7" r:id="rId7"/><sheet name="末" sheetId="9" state="hidden" r:id="rId8"/>',
    workbookLinks: {
      rId7: ["chartsheet", "chartsheets/sheet1.xml"],
      rId8: ["worksheet", "worksheets/sheet2.xml"],
    },
    behindSheets:
      '<definedNames><definedName name="局部" localSheetId="2">末!$A$1</definedName></definedNames>',
    parts: {
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/worksheets/sheet2.xml":
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    },
  });
  const sheets = await readWorkbook(bytes);
  expect(sheets.map(({ sheet, hidden }) => [sheet.name, hidden])).toEqual([
    ["表", false],
    ["末", true],
  ]);
  const after = partsOf(await applyToFile(bytes, [plan({ B4: 9 })]));
  expect(after["xl/workbook.xml"]).toContain('localSheetId="2">末!$A$1<');
  expect(after["xl/chartsheets/sheet1.xml"]).toBe("<chartsheet/>");
});

test("formulas are computed again on opening, and what no longer holds goes", async () => {
  const after = partsOf(
    await applyToFile(
      rawWorkbook({
        behindSheets: '<calcPr calcId="191029" calcMode="manual"/>',
        workbookLinks: { rId5: ["calcChain", "calcChain.xml"] },
        packageLinks: {
          rId5: [
            "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
            "_xmlsignatures/origin.sigs",
          ],
        },
        parts: { "xl/calcChain.xml": "<calcChain/>", "_xmlsignatures/origin.sigs": "" },
      }),
      [plan({ C2: 9 })],
    ),
  );
  expect(after["xl/workbook.xml"]).toContain(
    '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
  );
  expect(Object.keys(after).filter((name) => /calcChain|signature/.test(name))).toEqual([]);
  expect(after["_rels/.rels"]).not.toContain("signature");
});
