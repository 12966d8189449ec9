import { type WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost } from "../../support/excel-host";
import { onSheet, refusal, sheetData, smallWorkbook } from "./workbook";

let model: WorkbookModel;
beforeEach(() => {
  model = smallWorkbook();
  createExcelHost(model);
});

async function addressOf(get: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = get(sheet);
    range.load("address");
    await context.sync();
    return range.address;
  });
}

describe("finding ranges", () => {
  const places: [string, (sheet: Excel.Worksheet) => Excel.Range, string][] = [
    ["used range", (sheet) => sheet.getUsedRange(true), "绩效表!A1:C4"],
    ["cell of the sheet", (sheet) => sheet.getCell(4, 1), "绩效表!B5"],
    ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 2), "绩效表!B2:C3"],
    ["whole columns", (sheet) => sheet.getRange("B:C"), "绩效表!B:C"],
    ["whole rows", (sheet) => sheet.getRange("2:3"), "绩效表!2:3"],
    ["with $ and sheet", (sheet) => sheet.getRange("绩效表!$A$1:B2"), "绩效表!A1:B2"],
    ["cell", (sheet) => sheet.getRange("B2:C4").getCell(1, 1), "绩效表!C3"],
    ["row", (sheet) => sheet.getRange("B2:C4").getRow(2), "绩效表!B4:C4"],
    ["column", (sheet) => sheet.getRange("B2:C4").getColumn(1), "绩效表!C2:C4"],
    ["resized", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "绩效表!B2:C4"],
    ["resized to", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 1), "绩效表!B2:B3"],
    ["offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "绩效表!A3:B4"],
    ["entire row", (sheet) => sheet.getRange("B2").getEntireRow(), "绩效表!2:2"],
    ["entire column", (sheet) => sheet.getRange("B2").getEntireColumn(), "绩效表!B:B"],
    ["intersection", (sheet) => sheet.getRange("A1:B3").getIntersection("B2:D9"), "绩效表!B2:B3"],
    ["bounding", (sheet) => sheet.getRange("A1").getBoundingRect("C4"), "绩效表!A1:C4"],
    ["last row", (sheet) => sheet.getRange("A1:C4").getLastRow(), "绩效表!A4:C4"],
    ["last cell", (sheet) => sheet.getRange("A1:C4").getLastCell(), "绩效表!C4"],
    ["rows above", (sheet) => sheet.getRange("B4").getRowsAbove(2), "绩效表!B2:B3"],
    ["rows below", (sheet) => sheet.getRange("B4").getRowsBelow(2), "绩效表!B5:B6"],
    ["columns after", (sheet) => sheet.getRange("B4").getColumnsAfter(2), "绩效表!C4:D4"],
    ["region", (sheet) => sheet.getRange("B2").getSurroundingRegion(), "绩效表!A1:C4"],
  ];
  test.each(places)("%s", async (_what, get, address) => {
    expect(await addressOf(get)).toBe(address);
  });

  test("a sheet with spaces in its name is quoted", async () => {
    model.rename(model.activeSheet, "2022 年");
    expect(await addressOf((sheet) => sheet.getRange("A1"))).toBe("'2022 年'!A1");
  });

  test("what is off the sheet is refused", async () => {
    const error = await refusal(() =>
      onSheet((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)),
    );
    expect(error).toMatchObject({ code: "InvalidArgument" });
    expect(error.debugInfo.errorLocation).toBe("Range.getOffsetRange");
  });

  test("an empty sheet has A1 for its used range, and none of the null-object kind", async () => {
    await onSheet(async (_sheet, context) => {
      const empty = context.workbook.worksheets.getItem("汇总");
      const used = empty.getUsedRange(true);
      const none = empty.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect(used.address).toBe("汇总!A1");
      expect(none.isNullObject).toBe(true);
    });
  });

  test("special cells: blanks of a range", async () => {
    model.activeSheet.write({ top: 2, left: 1, bottom: 2, right: 1 }, [[""]]);
    await onSheet(async (sheet, context) => {
      const blanks = sheet.getRange("A1:C4").getSpecialCellsOrNullObject("Blanks");
      blanks.load("address");
      await context.sync();
      expect(blanks.address).toBe("绩效表!B3");
    });
  });
});

describe("writing", () => {
  test("null leaves a cell, an empty text empties it, a formula is one", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2:C2").values = [[null, "", "=B3*2"]];
    });
    const { activeSheet } = model;
    expect(activeSheet.value(1, 0)).toBe("甲");
    expect(activeSheet.value(1, 1)).toBe("");
    expect(activeSheet.formula(1, 2)).toBe("=B3*2");
  });

  test("a leading quote keeps text text", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2").values = [["'=1+1"]];
    });
    expect(model.activeSheet.cells.get(1, 0)).toEqual({ value: "=1+1", quoted: true });
  });

  test("a grid of another size is refused and writes nothing", async () => {
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.getRange("A2:C2").values = [[1, 2]];
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(model.activeSheet.value(1, 0)).toBe("甲");
  });

  test("more than 1,500 cells come in the client's own pieces", async () => {
    const rows = Array.from({ length: 1000 }, (_row, y) => [y, y * 2, `行${y}`]);
    await onSheet((sheet) => {
      sheet.getRange("E1:G1000").values = rows;
    });
    expect(model.activeSheet.value(999, 6)).toBe("行999");
    expect(model.activeSheet.value(500, 5)).toBe(1000);
  });

  test("of a merged area only the first cell is written", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("E1:E2");
      range.merge();
      range.values = [["上"], ["下"]];
    });
    expect(model.activeSheet.value(0, 4)).toBe("上");
    expect(model.activeSheet.value(1, 4)).toBe("");
  });

  test("merging keeps the first value only, unmerging leaves the rest empty", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").merge(false);
    });
    expect(sheetData(model).merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(model.activeSheet.value(0, 0)).toBe("名称");
    expect(model.activeSheet.value(1, 1)).toBe("");
    await onSheet((sheet) => {
      sheet.getRange("B2").unmerge();
    });
    expect(sheetData(model).merges).toEqual([]);
  });

  test("asking for merged areas is noted: it costs the user's undo stack", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
    });
    expect(model.undoClearedBy).toEqual(["Range.getMergedAreasOrNullObject"]);
  });

  test("copyFrom moves relative references", async () => {
    model.activeSheet.write({ top: 1, left: 3, bottom: 1, right: 3 }, [["=B2*$C$2"]]);
    await onSheet((sheet) => {
      sheet.getRange("D3:D4").copyFrom("D2");
    });
    expect(model.activeSheet.formula(2, 3)).toBe("=B3*$C$2");
    expect(model.activeSheet.formula(3, 3)).toBe("=B4*$C$2");
  });

  test("clear takes content, or looks, or both", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:C1");
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
    });
    const { activeSheet } = model;
    expect([activeSheet.value(0, 0), activeSheet.style(0, 0)?.bold]).toEqual(["", true]);
    expect([activeSheet.value(0, 1), activeSheet.style(0, 1)]).toEqual(["数量", undefined]);
    expect(activeSheet.cells.get(0, 2)).toBeUndefined();
  });
});

describe("inserting and deleting", () => {
  test("rows move everything behind them, also a range that the add-in keeps", async () => {
    await onSheet(async (sheet, context) => {
      const kept = sheet.getRange("A3");
      kept.load("values");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      kept.load("address,values");
      await context.sync();
      expect(kept.address).toBe("绩效表!A4");
      expect(kept.values).toEqual([["乙"]]);
    });
  });

  test("a kept range that is deleted is no valid reference any more", async () => {
    const error = await refusal(() =>
      onSheet(async (sheet, context) => {
        const kept = sheet.getRange("A3");
        await context.sync();
        sheet.getRange("3:3").delete("Up");
        kept.values = [["谁"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidReference");
  });

  test("cells that would tear a merged area apart are refused", async () => {
    model.activeSheet.merge({ top: 6, left: 0, bottom: 6, right: 3 });
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.getRange("A2").insert("Down");
      }),
    );
    expect(error.code).toBe("InsertDeleteConflict");
  });

  test("nothing is pushed off the sheet", async () => {
    model.activeSheet.write({ top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 }, [["末"]]);
    const error = await refusal(() =>
      onSheet((sheet) => {
        sheet.getRange("2:2").insert("Down");
      }),
    );
    expect(error.code).toBe("NonBlankCellOffSheet");
  });
});

describe("looks", () => {
  test("font, fill, alignment, indent and protection", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.set({ name: "黑体", size: 14, bold: true, color: "#ff0000" });
      format.fill.color = "yellow";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 1;
      format.protection.locked = false;
    });
    expect(model.activeSheet.style(0, 1)).toEqual({
      bold: true,
      fill: "#FFFF00",
      fontColor: "#FF0000",
      fontName: "黑体",
      fontSize: 14,
      horizontal: "Center",
      indent: 1,
      locked: false,
      vertical: "Top",
      wrap: true,
    });
  });

  test("a property on which cells differ reads null", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font, fill } = sheet.getRange("A1:B1").format;
      font.load("bold,size");
      fill.load("color");
      await context.sync();
      expect(font.toJSON()).toMatchObject({ bold: null, size: 11 });
      expect(fill.color).toBe("#FFFFFF");
    });
  });

  test("borders lie on the sides that are named", async () => {
    await onSheet((sheet) => {
      const borders = sheet.getRange("A1:B2").format.borders;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("InsideVertical").set({ style: "Continuous", color: "#333333" });
    });
    const edges = (row: number, column: number): string[] =>
      Object.keys(model.activeSheet.style(row, column)?.borders ?? {}).sort();
    expect(edges(0, 0)).toEqual(["EdgeRight"]);
    expect(edges(1, 0)).toEqual(["EdgeBottom", "EdgeRight"]);
    expect(edges(1, 1)).toEqual(["EdgeBottom", "EdgeLeft"]);
  });

  test("number formats by cell and for all", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0%"]];
    });
    expect(model.activeSheet.text(1, 1)).toBe("1.00");
    expect(model.activeSheet.text(2, 1)).toBe("200%");
  });

  test("widths, heights and hiding", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 100;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("3:3").rowHidden = true;
      const range = sheet.getRange("A2:C3");
      range.load("rowHidden,hidden,left,top,width,height");
      await context.sync();
      expect(range.rowHidden).toBeNull();
      expect([range.left, range.top]).toEqual([0, 30]);
      expect(range.width).toBe(254);
    });
    expect(model.activeSheet.columnWidth(1)).toBe(100);
    expect(model.activeSheet.rows.get(2)).toEqual({ hidden: true });
  });

  test("autofit makes a column as wide as its longest text", async () => {
    model.activeSheet.write({ top: 4, left: 0, bottom: 4, right: 0 }, [
      ["一个相当长的指标名称，写不下"],
    ]);
    await onSheet((sheet) => {
      sheet.getRange("A:B").format.autofitColumns();
    });
    expect(model.activeSheet.columnWidth(0)).toBeGreaterThan(140);
    expect(model.activeSheet.columnWidth(1)).toBeLessThan(40);
  });
});

test("a link to a place in the workbook is blue and underlined, and read back", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("E1");
    cell.hyperlink = { documentReference: "绩效表!A2", textToDisplay: "A2", screenTip: "到 A2" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.values).toEqual([["A2"]]);
    expect(cell.hyperlink).toMatchObject({ documentReference: "绩效表!A2", screenTip: "到 A2" });
  });
  expect(model.activeSheet.style(0, 4)).toEqual({ fontColor: "#0563C1", underline: "Single" });
});

test("a drop-down is set, read and taken out of a part", async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("B2:B4");
    dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "请选择" };
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("B3").dataValidation.clear();
    const whole = sheet.getRange("B2:B4").dataValidation;
    const first = sheet.getRange("B2").dataValidation;
    whole.load("type");
    first.load("type,rule,errorAlert");
    await context.sync();
    expect(whole.type).toBe("Inconsistent");
    expect(first.rule).toEqual({ list: { inCellDropDown: true, source: "是,否" } });
    expect(first.errorAlert.style).toBe("Warning");
  });
  expect(sheetData(model).validations[0]?.ranges).toHaveLength(2);
});

test("areas of a sheet are one object", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A2,C2:C3");
    areas.format.fill.color = "#FFC7CE";
    areas.load("address,areaCount,cellCount,areas/items/address");
    await context.sync();
    expect(areas.address).toBe("绩效表!A2,绩效表!C2:C3");
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 3]);
    expect(areas.areas.items.map((area) => area.address)).toEqual(["绩效表!A2", "绩效表!C2:C3"]);
  });
  expect(model.activeSheet.style(2, 2)?.fill).toBe("#FFC7CE");
  expect(model.activeSheet.style(1, 1)).toBeUndefined();
});
