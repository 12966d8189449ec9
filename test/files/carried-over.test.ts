import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type EditPlan, type SheetPlan } from "../../src/core/edits";
import { applyToFile, readWorkbook } from "../../src/files";
import { partsOf, rawWorkbook, ROWS, type RawWorkbook } from "../support/raw-workbook";

const SHEET: SheetPlan = {
  name: "绩效汇总",
  role: "summary",
  source: { sheet: "表", cell: "B2" },
  cells: [["合计", "=表!B2"]],
  styles: [{ range: "A1:B1", style: { bold: true, numberFormat: "0.00" } }],
  merges: [],
  columnWidths: [10, 10],
  rowHeights: [],
  links: [],
  notes: [{ cell: "A1", text: "批注" }],
  validations: [],
  charts: [
    {
      name: "图",
      kind: "bar-clustered",
      title: "合计",
      categories: "A1:A1",
      series: [{ name: "数", values: "B1:B1", color: "#333333" }],
      firstOnTop: true,
      valueFormat: "0",
      from: "E1",
      to: "J12",
    },
  ],
  freezeRows: 0,
  print: null,
  select: null,
};

function edit(cell: string, to: string | number, numberFormat?: string) {
  return { sheet: "表", cell, from: "", to, ...(numberFormat && { numberFormat }) };
}
const PLAN: EditPlan = {
  kind: "fill",
  cells: [edit("B3", "=B2*2"), edit("B4", 5, "0.0"), edit("D2", "新 <&")],
  sheets: [SHEET],
};

const WRITTEN = /<c r="(?:B3|B4|D2)"[^>]*?(?:\/>|>.*?<\/c>)/g;
/** Lists that name the parts of a workbook: what they said before must still be in them. */
const LISTS =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

/** The first sheet without what the plan writes there. */
function withoutWritten(sheet: string | undefined): string {
  return (sheet ?? "")
    .replace(WRITTEN, "")
    .replace(/<row r="4"><\/row>/, "")
    .replace(/ spans="[^"]*"/g, "")
    .replace(/(<dimension ref=")[^"]*/, "$1");
}

/** Start tags and texts of a part, less numbers that are counted on. */
function said(xml: string | undefined): string[] {
  return (xml ?? "")
    .split(/(?=<)/)
    .map((piece) => piece.replace(/ (?:count|fullCalcOnLoad)="\d+"/g, "").replace(/\s*\/?>$/, ">"));
}

/** Every part is as it was, but for what is written and what names it. */
function expectOnlyWritten(before: Uint8Array, now: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(partsOf(before))) {
    if (name === "xl/worksheets/sheet1.xml") {
      expect(withoutWritten(now[name])).toBe(withoutWritten(content));
    } else if (LISTS.test(name)) {
      expect(said(now[name])).toEqual(expect.arrayContaining(said(content)));
    } else expect([name, now[name]]).toEqual([name, content]);
  }
}

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const OFFICE = "application/vnd.openxmlformats-officedocument.";

const KINDS: Readonly<Record<string, RawWorkbook>> = {
  "conditional formats, with data bars of Excel 2010": {
    behind: `<conditionalFormatting sqref="B2:B9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF63C384"/></dataBar><extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><extLst><ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  },
  sparklines: {
    behind: `<extLst><ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${XM}><x14:sparklineGroup displayEmptyCellsAs="gap" high="1"><x14:colorSeries theme="4" tint="-0.5"/><x14:sparklines><x14:sparkline><xm:f>表!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  },
  "drop-downs and input rules": {
    behind:
      '<dataValidations count="2" disablePrompts="1"><dataValidation type="list" imeMode="on" allowBlank="1" sqref="B3 B5"><formula1>"是,否"</formula1></dataValidation><dataValidation type="custom" errorStyle="warning" sqref="C3"><formula1>LEN(C3)&lt;5</formula1></dataValidation></dataValidations>',
  },
  "protection with a password, and ranges that may be edited": {
    behind:
      '<sheetProtection algorithmName="SHA-512" hashValue="q1Vx==" saltValue="aB==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="B3:B9" name="填报区"/></protectedRanges>',
    beforeSheets:
      '<fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925" codeName="本工作簿"/><workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
  },
  "frozen panes, selection, zoom, groups and hidden columns": {
    before:
      '<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="5" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A2:C3"/><sheetViews><sheetView tabSelected="1" zoomScale="85" view="pageBreakPreview" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C9" sqref="C9:D9"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="14.25" outlineLevelCol="1"/><cols><col min="1" max="1" width="9.140625" style="1" bestFit="1"/><col min="5" max="9" width="0" hidden="1" outlineLevel="1" collapsed="1"/></cols>',
  },
  "print settings, breaks and headers": {
    behind:
      '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/><pageSetup paperSize="8" scale="82" orientation="landscape" blackAndWhite="1" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;L内部&amp;R&amp;D</oddHeader><firstFooter>&amp;C首页</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>',
    links: { rId1: ["printerSettings", "../printerSettings/printerSettings1.bin"] },
    parts: { "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 254, 255]) },
    types: { "xl/printerSettings/printerSettings1.bin": `${OFFICE}spreadsheetml.printerSettings` },
    behindSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$F$9,表!$H$1:$I$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$A:$A,表!$1:$2</definedName><definedName name="分值" comment="说明">表!$B$2</definedName></definedNames><calcPr calcId="191029" calcMode="manual" iterate="1"/>',
  },
  "rich text, phonetic guides and inline texts": {
    rows: `${ROWS}<row r="6"><c r="A6" t="s" ph="1"><v>0</v></c><c r="B6" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c></row>`,
    workbookLinks: { rId9: ["sharedStrings", "sharedStrings.xml"] },
    types: { "xl/sharedStrings.xml": `${OFFICE}spreadsheetml.sharedStrings+xml` },
    parts: {
      "xl/sharedStrings.xml":
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>重</t></r><r><t xml:space="preserve"> 点</t></r><rPh sb="0" eb="1"><t>zhòng</t></rPh><phoneticPr fontId="0" type="noConversion"/></si></sst>',
    },
  },
  "links inside and outside": {
    behind:
      '<hyperlinks><hyperlink ref="B3" r:id="rId1" location="第一节" tooltip="点开"/><hyperlink ref="A2" location="表!C9" display="去看"/></hyperlinks>',
    links: { rId1: ["hyperlink", "https://example.gov.cn/a?b=1&amp;c=2"] },
  },
  "notes and threaded comments": {
    behind: '<legacyDrawing r:id="rId1"/>',
    links: {
      rId1: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      rId2: ["comments", "../comments1.xml"],
      rId3: [
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    },
    types: { "xl/comments1.xml": `${OFFICE}spreadsheetml.comments+xml` },
    parts: {
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>请核对</t></r></text></comment></commentList></comments>',
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" style="width:99pt"/></xml>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>同意</text></threadedComment></ThreadedComments>',
    },
  },
  "pictures, text boxes and charts": {
    behind: '<drawing r:id="rId1"/>',
    links: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    types: {
      "xl/drawings/drawing1.xml": `${OFFICE}drawing+xml`,
      "xl/charts/chart1.xml": `${OFFICE}drawingml.chart+xml`,
    },
    parts: {
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor editAs="absolute"><xdr:sp macro="" textlink=""/></xdr:twoCellAnchor></xdr:wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>',
      "xl/charts/chart1.xml":
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:date1904 val="0"/><c:style val="18"/></c:chartSpace>',
      "xl/media/image1.png": new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    },
  },
  "pivot tables and tables": {
    behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    links: {
      rId1: ["table", "../tables/table1.xml"],
      rId2: ["pivotTable", "../pivotTables/pivotTable1.xml"],
    },
    behindSheets: '<pivotCaches><pivotCache cacheId="3" r:id="rId8"/></pivotCaches>',
    workbookLinks: { rId8: ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"] },
    parts: {
      "xl/tables/table1.xml": '<table id="1" name="表1" ref="A2:C3" totalsRowCount="1"/>',
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition name='透视'/>",
      "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition refreshedBy='某人'/>",
    },
  },
  "macros, custom XML, properties, themes and outside workbooks": {
    behindSheets: '<externalReferences><externalReference r:id="rId8"/></externalReferences>',
    workbookLinks: {
      rId6: ["theme", "theme/theme1.xml"],
      rId7: ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      rId8: ["externalLink", "externalLinks/externalLink1.xml"],
      rId9: ["customXml", "../customXml/item1.xml"],
    },
    packageLinks: {
      rId2: ["custom-properties", "docProps/custom.xml"],
      rId3: ["extended-properties", "docProps/app.xml"],
    },
    parts: {
      "xl/vbaProject.bin": new Uint8Array([208, 207, 17, 224, 0, 1]),
      "xl/theme/theme1.xml": "<a:theme name='本单位'/>",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
      "customXml/item1.xml": "<单位 xmlns='urn:x'>财政局</单位>",
      "docProps/custom.xml": "<Properties><property name='文号'/></Properties>",
      "docProps/app.xml": "<Properties><Company>财政局</Company></Properties>",
    },
  },
};

test.each(Object.entries(KINDS))("%s are as they were", async (_, raw) => {
  const before = rawWorkbook(raw);
  const after = await applyToFile(before, [PLAN], [{ sheet: "表", range: "C9", severity: "hint" }]);
  const marked = /<conditionalFormatting sqref="C9">.*?<\/conditionalFormatting>/;
  const { "xl/worksheets/sheet1.xml": sheet = "", ...rest } = partsOf(after);
  expect(sheet).toMatch(marked);
  expectOnlyWritten(before, { ...rest, "xl/worksheets/sheet1.xml": sheet.replace(marked, "") });
  const [own, summary] = await readWorkbook(after);
  expect(own?.sheet.values[0]).toEqual(["数", 7, 8, "新 <&"]);
  expect(own?.sheet.formulas[1]?.[1]).toBe("=B2*2");
  expect(own?.sheet.formats[1]?.[1]).toBe("0.00%");
  expect([own?.sheet.values[2]?.[1], own?.sheet.text[2]?.[1]]).toEqual([5, "5.0"]);
  expect([summary?.sheet.name, summary?.role]).toEqual(["绩效汇总", "summary"]);
});

const CASES = path.join(__dirname, "../corpus/cases");

test.each(readdirSync(CASES).filter((name) => name.endsWith(".xlsx")))(
  "a new sheet beside those of %s changes no part of it",
  async (name) => {
    const before = new Uint8Array(readFileSync(path.join(CASES, name)));
    const [first] = await readWorkbook(before);
    const source = { sheet: first?.sheet.name ?? "", cell: "A1" };
    const planned = { ...SHEET, source, cells: [["合计", 1]] };
    const after = await applyToFile(before, [{ ...PLAN, cells: [], sheets: [planned] }]);
    expectOnlyWritten(before, partsOf(after));
    const was = await readWorkbook(before);
    expect((await readWorkbook(after)).slice(0, was.length)).toEqual(was);
  },
);

test("the same input gives the same bytes", async () => {
  const before = rawWorkbook({});
  const once = await applyToFile(before, [PLAN]);
  expect(Buffer.from(await applyToFile(before, [PLAN])).equals(once)).toBe(true);
});
