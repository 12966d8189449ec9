import { type WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost, type TestHost } from "../../support/excel-host";
import { onSheet, refusal, sheetData, smallWorkbook, text } from "./workbook";

let model: WorkbookModel;
let host: TestHost;
beforeEach(() => {
  model = smallWorkbook();
  host = createExcelHost(model);
});

describe("sheets", () => {
  test("are added, found, renamed, moved, counted and removed", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("绩效汇总");
      added.position = 0;
      added.tabColor = "#217346";
      added.load("id,name,position");
      worksheets.load("items/name");
      const count = worksheets.getCount();
      const none = worksheets.getItemOrNullObject("没有");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["绩效汇总", "绩效表", "汇总"]);
      expect([count.value, added.position, none.isNullObject]).toEqual([3, 0, true]);
      added.name = "改名";
      await context.sync();
      worksheets.getItem(added.id).delete();
      await context.sync();
    });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(["绩效表", "汇总"]);
  });

  test.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["HISTORY", "InvalidArgument"],
    ["绩效表", "ItemAlreadyExists"],
  ])("the name %p is refused", async (name, code) => {
    const error = await refusal(() =>
      onSheet((_sheet, context) => context.workbook.worksheets.add(name)),
    );
    expect(error.code).toBe(code);
    expect(model.sheets).toHaveLength(2);
  });

  test("the last visible sheet stays", async () => {
    await onSheet((_sheet, context) => {
      context.workbook.worksheets.getItem("汇总").visibility = "Hidden";
    });
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.delete();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });

  test("activating and selecting, also on another sheet", async () => {
    await onSheet((_sheet, context) => {
      const other = context.workbook.worksheets.getItem("汇总");
      other.activate();
      other.getRange("B3:C4").select();
    });
    expect(model.activeSheet.name).toBe("汇总");
    await onSheet(async (_sheet, context) => {
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["汇总!B3:C4", "汇总!B3"]);
    });
  });

  test("a sheet that is not there is ItemNotFound, with its place", async () => {
    const error = await refusal(() =>
      onSheet((_sheet, context) => {
        context.workbook.worksheets.getItem("没有").getRange("A1").load("values");
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  });
});

test("gridlines, panes and page set-up", async () => {
  await onSheet((sheet) => {
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.setPrintArea("A1:C4");
    layout.setPrintTitleRows("$1:$2");
    layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    layout.setPrintMargins("Centimeters", { left: 1, right: 1 });
  });
  expect(sheetData(model)).toMatchObject({
    showGridlines: false,
    freeze: { rows: 3, columns: 0 },
    page: {
      orientation: "Landscape",
      printArea: "A1:C4",
      titleRows: "1:2",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      headersFooters: { centerFooter: "第 &P 页，共 &N 页" },
    },
  });
  expect(sheetData(model).page.margins.left).toBeCloseTo(28.35, 2);
  await onSheet(async (sheet, context) => {
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    frozen.load("address");
    area.load("address");
    sheet.load("showGridlines");
    await context.sync();
    expect([frozen.address, area.address]).toEqual(["绩效表!1:3", "绩效表!A1:C4"]);
    expect(sheet.showGridlines).toBe(false);
  });
});

describe("a protected sheet", () => {
  beforeEach(async () => {
    model.activeSheet.restyle({ top: 1, left: 1, bottom: 3, right: 1 }, { locked: false });
    await onSheet((sheet) => {
      sheet.protection.protect({ allowFormatColumns: true });
    });
  });

  const refused: [string, (sheet: Excel.Worksheet) => void][] = [
    ["values of a locked cell", (sheet) => (sheet.getRange("A2").values = [["新"]])],
    ["values over a locked cell", (sheet) => (sheet.getRange("A2:B2").values = [["新", 1]])],
    ["a fill", (sheet) => (sheet.getRange("B2").format.fill.color = "#FFFF00")],
    ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
    [
      "merging",
      (sheet) => {
        sheet.getRange("B2:B3").merge();
      },
    ],
    ["inserting rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
    ["a conditional format", (sheet) => void sheet.getRange("B2").conditionalFormats.add("Custom")],
    [
      "a drop-down",
      (sheet) => {
        sheet.getRange("B2").dataValidation.clear();
      },
    ],
    [
      "clearing",
      (sheet) => {
        sheet.getRange("A1:B2").clear("Contents");
      },
    ],
    ["a chart", (sheet) => void sheet.charts.add("BarClustered", sheet.getRange("A1:B4"))],
  ];
  test.each(refused)("refuses %s, and nothing is changed", async (_what, act) => {
    const before = text(model);
    const error = await refusal(() => onSheet(act));
    expect(error.code).toBe("AccessDenied");
    expect(text(model)).toBe(before);
  });

  test("allows unlocked cells, what its options allow, and reading", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B3").values = [[8], [9]];
      sheet.getRange("A:A").format.columnWidth = 99;
      const range = sheet.getRange("A1:B2");
      range.load("values");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(range.values[1]).toEqual(["甲", 8]);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatColumns: true,
        allowFormatCells: false,
      });
    });
  });
});

describe("what an add-in may use", () => {
  test("a member of a set that is not declared is ApiNotFound, earlier actions stay", async () => {
    createExcelHost(model, { sets: { ExcelApi: "1.8" } });
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.getRange("A1").values = [["先"]];
        sheet.getRanges("A1,B2").load("address");
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.debugInfo.errorLocation).toBe("Worksheet.getRanges");
    expect(model.activeSheet.value(0, 0)).toBe("先");
  });

  test("Office.context.requirements tells it beforehand", () => {
    createExcelHost(model, { sets: { ExcelApi: "1.8" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  });

  test("the host declares what its library knows by default", () => {
    expect(host.sets["ExcelApi"]).toBe("1.15");
  });
});
