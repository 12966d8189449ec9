import { type WorkbookModel } from "../../../src/workbench/model";
import { createExcelHost } from "../../support/excel-host";
import { onSheet, refusal, sheetData, smallWorkbook, text } from "./workbook";

let model: WorkbookModel;
beforeEach(() => {
  model = smallWorkbook();
  createExcelHost(model);
});

describe("conditional formats", () => {
  test("one rule over many areas, found again by its id, gone without a trace", async () => {
    const own = {
      id: "{own}",
      type: "ColorScale",
      ranges: [{ top: 0, left: 0, bottom: 9, right: 2 }],
      priority: 3,
      stopIfTrue: false,
      formula: "",
      format: {},
      other: { colors: ["#FFFFFF", "#FF0000"] },
    };
    model.activeSheet.replace("conditionalFormats", [own]);
    const before = text(model);
    const id = await onSheet(async (sheet, context) => {
      const format = sheet.getRanges("A2,C2:C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      format.stopIfTrue = true;
      format.load("id");
      await context.sync();
      return format.id;
    });
    expect(sheetData(model).conditionalFormats[0]).toEqual({
      id,
      type: "Custom",
      ranges: [
        { top: 1, left: 0, bottom: 1, right: 0 },
        { top: 1, left: 2, bottom: 2, right: 2 },
      ],
      priority: 0,
      stopIfTrue: true,
      formula: "=TRUE",
      format: { fill: "#FFC7CE", fontColor: "#9C0006" },
    });
    expect(sheetData(model).conditionalFormats[1]?.priority).toBe(4);
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange().conditionalFormats;
      all.load("items/type,items/priority");
      const found = all.getItemOrNullObject(id);
      found.load("type,custom/rule/formula,custom/format/fill/color");
      const where = found.getRanges();
      where.load("address");
      await context.sync();
      expect(all.items.map((item) => item.type)).toEqual(["Custom", "ColorScale"]);
      expect(found.custom.rule.formula).toBe("=TRUE");
      expect(where.address).toBe("绩效表!A2,绩效表!C2:C3");
      found.delete();
    });
    expect(text(model)).toBe(before);
  });

  test("an id that is not there is a null object", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange().conditionalFormats.getItemOrNullObject("{nobody}");
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("clearing all from a range cuts the rules there only", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A4").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      sheet.getRange("A2").conditionalFormats.clearAll();
    });
    expect(sheetData(model).conditionalFormats[0]?.ranges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
  });
});

test("a chart with its title, axes, series, legend and place", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "成本与预算";
    chart.title.text = "成本与预算（万元）";
    chart.setPosition("E2", "J14");
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = "万元";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#217346");
    series.hasDataLabels = true;
    series.gapWidth = 60;
    chart.load("left,top,width,height");
    chart.series.load("items/name");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([216, 13.5, 324, 175.5]);
    expect(chart.series.items.map((item) => item.name)).toEqual(["数量", "单价"]);
  });
  expect(sheetData(model).charts[0]).toMatchObject({
    name: "成本与预算",
    type: "BarClustered",
    title: { text: "成本与预算（万元）", visible: true },
    source: "绩效表!A1:C4",
    valueAxis: { title: "万元", majorGridlines: false },
    categoryAxis: { reversed: true },
    series: [
      {
        name: "数量",
        values: "绩效表!$B$2:$B$4",
        categories: "绩效表!$A$2:$A$4",
        color: "#217346",
        dataLabels: true,
        gapWidth: 60,
      },
      { name: "单价" },
    ],
  });
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemOrNullObject("成本与预算");
    chart.setData(sheet.getRange("A1:B3"), "Columns");
    await context.sync();
    expect(sheetData(model).charts[0]?.source).toBe("绩效表!A1:B3");
    chart.delete();
  });
  expect(sheetData(model).charts).toEqual([]);
});

test("settings hold JSON, and are gone when deleted", async () => {
  const before = text(model);
  await onSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("marks", { ids: ["a", "b"], at: 3 });
    const marks = settings.getItemOrNullObject("marks");
    const none = settings.getItemOrNullObject("nothing");
    const count = settings.getCount();
    marks.load("value");
    await context.sync();
    expect(marks.value).toEqual({ ids: ["a", "b"], at: 3 });
    expect([none.isNullObject, count.value]).toEqual([true, 1]);
    marks.delete();
  });
  expect(text(model)).toBe(before);
});

test("custom XML parts by namespace", async () => {
  await onSheet(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<journal xmlns="urn:jixiao:journal"><edit/></journal>');
    const parts = customXmlParts.getByNamespace("urn:jixiao:journal");
    const only = parts.getOnlyItemOrNullObject();
    const xml = only.getXml();
    const others = customXmlParts.getByNamespace("urn:other").getCount();
    await context.sync();
    expect(xml.value).toContain("<edit/>");
    expect(others.value).toBe(0);
    only.setXml('<journal xmlns="urn:jixiao:journal"/>');
    await context.sync();
    only.delete();
  });
  expect([...model.customXmlParts]).toEqual([]);
});

test("comments on a cell, found by cell and by id", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.comments.add("绩效表!B2", "单位写错了");
    sheet.comments.add("C3", "请补充");
    await context.sync();
    const found = context.workbook.comments.getItemByCell("绩效表!B2");
    found.load("content,id");
    const location = sheet.comments.getItemAt(1).getLocation();
    location.load("address");
    await context.sync();
    expect([found.content, location.address]).toEqual(["单位写错了", "绩效表!C3"]);
    found.delete();
  });
  expect(sheetData(model).comments).toHaveLength(1);
});

test("names of the workbook are ranges", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add("年度预算", sheet.getRange("B2:B4"));
    await context.sync();
    const range = sheet.getRange("年度预算");
    const item = context.workbook.names.getItemOrNullObject("年度预算");
    item.load("formula,type");
    range.load("address");
    await context.sync();
    expect([range.address, item.formula]).toEqual(["绩效表!B2:B4", "=绩效表!$B$2:$B$4"]);
  });
  const twice = await refusal(() =>
    onSheet((sheet, context) => context.workbook.names.add("年度预算", sheet.getRange("A1"))),
  );
  expect(twice.code).toBe("ItemAlreadyExists");
});
