import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type ConditionalFormattingRule } from "exceljs";
import { FileProblem } from "../../../src/files";
import { WorkbookModel, type WorkbookData } from "../../../src/workbench/model";
import { readWorkbookData, writeWorkbookData } from "../../../src/workbench/xlsx";
import { listParts, partText } from "../../../src/workbench/xlsx/zip";

const SAMPLE = path.join(__dirname, "../../../src/workbench/sample/sample.xlsx");
const CORPUS = path.join(__dirname, "../../corpus/cases");

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

async function judge(data: WorkbookData): Promise<Workbook> {
  const workbook = new Workbook();
  // exceljs declares an older Buffer than Node's types do.
  const bytes = Buffer.from(await writeWorkbookData(data));
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

const area = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

/** A workbook that holds one of everything that the model knows. */
function everything(): WorkbookModel {
  const model = new WorkbookModel("全部.xlsx");
  const sheet = model.addSheet("绩效表 2022");
  const other = model.addSheet("汇总");
  sheet.write(area(0, 0, 3, 3), [
    ["指标", "金额", "日期", "比例"],
    ["经费", 60.5, "2022年3月5日", "95%"],
    ["'=不是公式", true, "", 0.25],
    ["合计", "=SUM(B2:B3)", "", "='汇总'!A1"],
  ]);
  other.write(area(0, 0), [[7]]);
  sheet.restyle(area(0, 0, 0, 3), {
    bold: true,
    fill: "#DDEBF7",
    fontColor: "#1F4E79",
    horizontal: "Center",
    vertical: "Center",
    wrap: true,
    fontName: "黑体",
    fontSize: 14,
    underline: "Single",
    borders: {
      EdgeTop: { style: "Continuous", weight: "Medium", color: "#FF0000" },
      EdgeBottom: { style: "Double", weight: "Thick", color: "#000000" },
    },
  });
  sheet.restyle(area(1, 1), { numberFormat: "#,##0.00", locked: false, indent: 1 });
  sheet.setLines("columns", 0, 0, { size: 126 });
  sheet.setLines("columns", 3, 3, { hidden: true });
  sheet.setLines("rows", 0, 0, { size: 32 });
  sheet.setLines("rows", 5, 5, { hidden: true });
  sheet.merge(area(6, 0, 7, 2));
  sheet.replace("conditionalFormats", [
    {
      id: "mark-error",
      type: "Custom",
      ranges: [area(1, 1), area(3, 0, 4, 1)],
      priority: 0,
      stopIfTrue: false,
      formula: "=TRUE",
      format: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
    },
  ]);
  sheet.replace("validations", [
    {
      ranges: [area(1, 1), area(2, 1)],
      rule: {},
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "写成「≥7次」<数值>" },
    },
    {
      ranges: [area(1, 3, 2, 3)],
      rule: { list: { inCellDropDown: true, source: "正向,反向" } },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "方向", message: "请从列表中选" },
      prompt: { showPrompt: true, title: "方向", message: "正向或反向" },
    },
  ]);
  sheet.replace("notes", [
    { row: 1, column: 1, text: "按批复数\n填写", author: "审核", visible: true },
  ]);
  sheet.replace("comments", [
    {
      id: "{C1}",
      row: 2,
      column: 1,
      text: "为何",
      author: "甲",
      created: "2026-01-01T00:00:00Z",
      resolved: false,
      replies: [],
    },
  ]);
  sheet.put([
    {
      row: 8,
      column: 0,
      cell: { value: "去汇总", link: { documentReference: "汇总!A1", screenTip: "看汇总" } },
    },
  ]);
  sheet.update({
    freeze: { rows: 1, columns: 1 },
    tabColor: "#00B050",
    showGridlines: false,
    page: {
      ...sheet.properties.page,
      printArea: "A1:D9",
      titleRows: "1:1",
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      headersFooters: {
        ...sheet.properties.page.headersFooters,
        centerFooter: "第 &P 页，共 &N 页",
        leftHeader: "绩效",
      },
    },
    selection: [area(2, 1, 3, 1)],
  });
  other.update({
    protection: { protected: true, options: { allowFormatCells: true, allowSort: false } },
    visibility: "Visible",
  });
  sheet.replace("charts", [
    {
      id: "{chart}",
      name: "成本图",
      type: "BarClustered",
      title: { text: "成本与预算", visible: true },
      source: "'绩效表 2022'!A1:B3",
      seriesBy: "Columns",
      series: [
        {
          name: "金额",
          values: "'绩效表 2022'!$B$2:$B$3",
          categories: "'绩效表 2022'!$A$2:$A$3",
          color: "#1F4E79",
        },
      ],
      left: 300,
      top: 40,
      width: 320.25,
      height: 180.75,
      legend: { visible: true, position: "Bottom" },
      categoryAxis: { visible: true, title: "指标" },
      valueAxis: { visible: true, title: "万元", numberFormat: "0.00" },
      dataLabels: true,
    },
  ]);
  model.setNames([{ name: "预算", formula: "='绩效表 2022'!$B$2", comment: "", visible: true }]);
  model.setSetting("jixiao.marks", { sheet: "绩效表 2022", ids: ["mark-error"], n: 2 });
  model.setCustomXml("{part}", '<journal xmlns="urn:jixiao:journal"><act>一</act></journal>');
  model.activate(other);
  return model;
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test("open, save and open again loses nothing that the model knows", async () => {
  const before = everything().snapshot();
  const after = await readWorkbookData(await writeWorkbookData(before), before.name);
  for (const [index, sheet] of before.sheets.entries()) {
    expect(plain(after.sheets[index])).toEqual(plain(sheet));
  }
  expect(plain({ ...after, sheets: [] })).toEqual(plain({ ...before, sheets: [] }));
});

test("the sample and the published forms come back as they were read", async () => {
  const files = ["004", "012", "018", "047"].map((name) => path.join(CORPUS, `${name}.xlsx`));
  for (const file of [SAMPLE, ...files]) {
    const before = await readWorkbookData(bytesOf(file), "x.xlsx");
    const after = await readWorkbookData(await writeWorkbookData(before), "x.xlsx");
    expect(before.sheets[0]?.cells.length).toBeGreaterThan(50);
    expect(plain(after)).toEqual(plain(before));
  }
});

test("what is written without our own leftovers is what another library reads", async () => {
  const workbook = await judge(everything().snapshot());
  const sheet = workbook.getWorksheet("绩效表 2022")!;
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["绩效表 2022", "汇总"]);
  expect(sheet.getCell("A1").value).toBe("指标");
  expect(sheet.getCell("B2").value).toBe(60.5);
  expect(sheet.getCell("B2").numFmt).toBe("#,##0.00");
  expect(sheet.getCell("A3").value).toBe("=不是公式");
  expect(sheet.getCell("B4").formula).toBe("SUM(B2:B3)");
  expect(sheet.getCell("D4").formula).toBe("'汇总'!A1");
  expect(sheet.getCell("C2").value).toEqual(new Date(Date.UTC(2022, 2, 5)));
  expect(sheet.getCell("A1").font).toMatchObject({
    bold: true,
    size: 14,
    name: "黑体",
    underline: true,
  });
  expect(sheet.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
  expect(sheet.getCell("A1").border).toMatchObject({
    top: { style: "medium" },
    bottom: { style: "double" },
  });
  expect(sheet.getCell("A1").alignment).toMatchObject({ wrapText: true, horizontal: "center" });
  expect(sheet.getCell("A7").master.address).toBe("A7");
  expect(sheet.getCell("C8").master.address).toBe("A7");
  expect(sheet.getRow(1).height).toBe(32);
  expect(sheet.getColumn(1).width).toBeCloseTo(24, 5);
  expect(sheet.getColumn(4).hidden).toBe(true);
  expect(sheet.views[0]).toMatchObject({
    state: "frozen",
    xSplit: 1,
    ySplit: 1,
    showGridLines: false,
  });
  expect(JSON.stringify(sheet.getCell("B2").note)).toContain("按批复数");
  expect(sheet.getCell("D2").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"正向,反向"'],
  });
  expect(sheet.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToPage: true,
    printTitlesRow: "1:1",
  });
  expect(workbook.definedNames.model).toContainEqual(
    expect.objectContaining({ name: "预算", ranges: ["'绩效表 2022'!$B$2"] }),
  );
  expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页");
});

test("a link to a place of the workbook is one that Excel follows", async () => {
  const parts = listParts(await writeWorkbookData(everything().snapshot()));
  expect(await partText(parts, "xl/worksheets/sheet1.xml")).toContain(
    '<hyperlink ref="A9" location="汇总!A1" tooltip="看汇总"/>',
  );
  const names = await partText(parts, "xl/workbook.xml");
  expect(names).toContain("'绩效表 2022'!$A$1:$D$9");
  expect(names).toContain("'绩效表 2022'!$1:$1");
});

test("marks are written as conditional formats with their colour", async () => {
  const workbook = await judge(everything().snapshot());
  const sheet = workbook.getWorksheet("绩效表 2022") as unknown as {
    conditionalFormattings: { ref: string; rules: ConditionalFormattingRule[] }[];
  };
  const [format] = sheet.conditionalFormattings;
  expect(format?.ref).toBe("B2 A4:B5");
  expect(format?.rules[0]).toMatchObject({
    type: "expression",
    formulae: ["TRUE"],
    style: { fill: { bgColor: { argb: "FFFFC7CE" } } },
  });
});

test("another program's change of a file goes before what we kept beside it", async () => {
  const model = everything();
  const data = model.snapshot();
  const workbook = await judge({
    ...data,
    sheets: data.sheets.map((sheet) => ({ ...sheet, charts: [] })),
  });
  workbook.getWorksheet("绩效表 2022")!.getCell("B2").value = 99;
  const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
  const after = await readWorkbookData(saved, "x.xlsx");
  const cell = after.sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 1);
  expect(cell?.value).toBe(99);
});

test("shared formulas are written out, each for its own cell", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("S");
  sheet.getCell("A1").value = 1;
  sheet.getCell("A2").value = 2;
  sheet.fillFormula("B1:B2", "A1*$A$1", [1, 2]);
  const data = await readWorkbookData(new Uint8Array(await workbook.xlsx.writeBuffer()), "s.xlsx");
  const formulas = data.sheets[0]?.cells
    .filter(({ column }) => column === 1)
    .map(({ formula }) => formula);
  expect(formulas).toEqual(["=A1*$A$1", "=A2*$A$1"]);
});

test("colours of the theme are those that Excel shows: text is black", async () => {
  const data = await readWorkbookData(bytesOf(SAMPLE), "x.xlsx");
  const colours = new Set(data.sheets[0]?.cells.map(({ style }) => style?.fontColor));
  expect([...colours]).toEqual([undefined]);
});

test("files that are no workbook are refused by their own names", async () => {
  await expect(readWorkbookData(new Uint8Array(), "leer.xlsx")).rejects.toThrow(FileProblem);
  await expect(readWorkbookData(new TextEncoder().encode("你好"), "a.xlsx")).rejects.toMatchObject({
    code: "not-a-workbook",
  });
});
