import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { type ChartPlan, type EditPlan, type SheetPlan } from "../../src/core/edits";
import { applyToFile, newWorkbook, readWorkbook } from "../../src/files";

const SHEET: SheetPlan = {
  name: "汇总-甲 表",
  role: "summary",
  source: { sheet: "甲 表", cell: "B2" },
  cells: [["合计", "='甲 表'!B2"]],
  results: [{ cell: "B1", value: 7 }],
  styles: [],
  merges: [],
  columnWidths: [10, 10],
  rowHeights: [],
  links: [],
  notes: [],
  validations: [],
  charts: [],
  freezeRows: 0,
  print: { area: "A1:B1", orientation: "landscape", titleRows: "1:1", fitWidth: true, paper: "A4" },
  select: null,
};
const CHART: ChartPlan = {
  name: "图",
  kind: "bar-clustered",
  title: "合计",
  categories: "A1:A1",
  series: [{ name: "数", values: "B1:B1", color: "#333333" }],
  firstOnTop: true,
  valueFormat: "0",
  from: "E1",
  to: "J12",
};
const PLAN: EditPlan = {
  kind: "fill",
  cells: [{ sheet: "甲 表", cell: "B3", from: "", to: "=B2*2", result: 14 }],
  sheets: [SHEET],
};

/** A person's workbook: a sheet name that needs quotes, print settings, a note, a hidden name. */
async function original(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("甲 表", {
    pageSetup: { printArea: "A1:C9", printTitlesRow: "1:2" },
  });
  sheet.getCell("B2").value = 7;
  sheet.getCell("B3").note = "请核对";
  sheet.getCell("B3").numFmt = "0.00";
  book.definedNames.add("'甲 表'!$B$2", "明面上的");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function definedNames(bytes: Uint8Array): readonly string[] {
  const part = unzipSync(bytes)["xl/workbook.xml"];
  return (part ? strFromU8(part) : "").match(/<definedName[^>]*>[^<]*/g) ?? [];
}

test("print areas and repeated rows name their sheet in quotes, with fixed addresses", async () => {
  const bytes = await original();
  const names = definedNames(await applyToFile(bytes, [PLAN]));
  const areas = names.filter((name) => name.includes("Print_"));
  const theirs = definedNames(bytes).filter((name) => name.includes("Print_"));
  // A person's own are left as they are written.
  expect(areas.slice(0, 2)).toEqual(theirs);
  expect(areas.slice(2).map((name) => name.replace(/^<[^>]*>/, ""))).toEqual([
    "'汇总-甲 表'!$A$1:$B$1",
    "'汇总-甲 表'!$1:$1",
  ]);
  const made = definedNames(await newWorkbook([{ ...PLAN, cells: [] }]));
  expect(made.filter((name) => name.includes("Print_")).join()).not.toMatch(/>汇总-甲/);
});

test("a sheet of ours is known again, by a name that nobody sees", async () => {
  const bytes = await applyToFile(await original(), [PLAN]);
  const names = definedNames(bytes);
  expect(names.filter((name) => name.includes("_jixiao.") && !name.includes('hidden="1"'))).toEqual(
    [],
  );
  expect(names.find((name) => name.includes("明面上的"))).not.toContain("hidden");
  const sheets = await readWorkbook(bytes);
  expect(sheets.map(({ sheet, role }) => [sheet.name, role])).toEqual([
    ["甲 表", null],
    ["汇总-甲 表", "summary"],
  ]);
});

test("names that were hidden stay hidden", async () => {
  const once = await applyToFile(await original(), [PLAN]);
  const twice = await applyToFile(once, []);
  const hidden = definedNames(twice).filter((name) => name.includes('hidden="1"'));
  expect(hidden).toHaveLength(2);
});

test("formulas remember what they come to; notes and formats of a cell stay", async () => {
  const bytes = await applyToFile(await original(), [PLAN]);
  const [own, summary] = await readWorkbook(bytes);
  expect(own?.sheet.values[1]?.[0]).toBe(14);
  expect(own?.sheet.text[1]?.[0]).toBe("14.00");
  expect(summary?.sheet.values[0]).toEqual(["合计", 7]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const cell = book.getWorksheet("甲 表")?.getCell("B3");
  expect(JSON.stringify(cell?.note)).toContain("请核对");
});

test("a sheet name that a person has taken gets a number, and formulas follow it", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("甲 表").getCell("B2").value = 7;
  book.addWorksheet("汇总-甲 表").getCell("A1").value = "本单位自己的汇总";
  const own = new Uint8Array(await book.xlsx.writeBuffer());
  const edit = { sheet: "甲 表", cell: "B4", from: "", to: "='汇总-甲 表'!B1" };
  const [source, theirs, made] = await readWorkbook(
    await applyToFile(own, [{ ...PLAN, cells: [edit] }]),
  );
  expect(theirs?.sheet.values).toEqual([["本单位自己的汇总"]]);
  expect(made?.sheet.name).toBe("汇总-甲 表 (2)");
  expect(source?.sheet.formulas[2]?.[0]).toBe("='汇总-甲 表 (2)'!B1");
});

test("a sheet of ours is brought up to date in its place, under the name that it has", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await applyToFile(await original(), [PLAN])).buffer as ArrayBuffer);
  book.addWorksheet("附表").getCell("A1").value = "='汇总'";
  const withMore = new Uint8Array(await book.xlsx.writeBuffer());
  const again: SheetPlan = { ...SHEET, cells: [["合计", 9, "新"]], results: [], charts: [CHART] };
  const edit = { sheet: "甲 表", cell: "B4", from: "", to: "='汇总-甲 表'!B1" };
  const bytes = await applyToFile(withMore, [{ ...PLAN, cells: [edit], sheets: [again] }]);
  const sheets = await readWorkbook(bytes);
  expect(sheets.map(({ sheet, role }) => [sheet.name, role])).toEqual([
    ["甲 表", null],
    ["汇总-甲 表", "summary"],
    ["附表", null],
  ]);
  expect(sheets[1]?.sheet.values).toEqual([["合计", 9, "新"]]);
  expect(sheets[0]?.sheet.formulas[2]?.[0]).toBe("='汇总-甲 表'!B1");
  const charts = (file: Uint8Array): number =>
    Object.keys(unzipSync(file)).filter((name) => /charts\/chart\d+\.xml$/.test(name)).length;
  expect(charts(bytes)).toBe(1);
  const third = await applyToFile(bytes, [{ ...PLAN, cells: [], sheets: [again] }]);
  expect(charts(third)).toBe(1);
  expect(definedNames(third).filter((name) => name.includes("_jixiao."))).toHaveLength(2);
});

test("the old format is refused, for no copy can be written of it", async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
  await expect(applyToFile(old, [])).rejects.toMatchObject({ code: "old-format" });
});

test("a real workbook keeps its sheets, merges and widths", async () => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, "../corpus/seed.xlsx")));
  const [before] = await readWorkbook(bytes);
  const [after] = await readWorkbook(await applyToFile(bytes, [{ ...PLAN, cells: [] }]));
  expect(after).toEqual(before);
});
