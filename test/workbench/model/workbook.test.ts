import { WorkbookModel, type Change, type WorkbookData } from "../../../src/workbench/model";

function workbook(): WorkbookModel {
  const model = new WorkbookModel("测试.xlsx");
  model.addSheet("绩效表");
  return model;
}

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("what typing makes of a text", () => {
  test.each([
    ["4", 4, "General"],
    ["95%", 0.95, "0%"],
    ["≥95%", "≥95%", "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["'=1+1", "=1+1", "General"],
    ["TRUE", true, "General"],
    ["2022年12月", 44896, 'yyyy"年"m"月"'],
    ["2022/12/1", 44896, "yyyy/m/d"],
    ["=", "=", "General"],
    ["+86", 86, "General"],
  ])("%s", (typed, value, format) => {
    const model = workbook();
    model.activeSheet.write(A1, [[typed]]);
    expect(model.activeSheet.value(0, 0)).toBe(value);
    expect(model.activeSheet.numberFormat(0, 0)).toBe(format);
  });

  test("a cell formatted as text takes everything as text", () => {
    const { activeSheet: sheet } = workbook();
    sheet.restyle(A1, { numberFormat: "@" });
    sheet.write(A1, [["=1+1"]]);
    expect(sheet.value(0, 0)).toBe("=1+1");
    expect(sheet.cells.get(0, 0)?.formula).toBeUndefined();
  });
});

describe("what a cell shows", () => {
  test.each([
    [0.95, "0%", 54, "95%"],
    [3, '"≥"0"次"', 54, "≥3次"],
    [45291, "yyyy-mm-dd", 30, "#####"],
    [1234567, "#,##0.00", 30, "#####"],
    [1 / 3, "General", 48, "0.333333"],
    ["一段不短的文字", "General", 10, "一段不短的文字"],
  ])("%s in %s, %s points wide", (value, numberFormat, size, text) => {
    const { activeSheet: sheet } = workbook();
    sheet.restyle(A1, { numberFormat });
    sheet.write(A1, [[value]]);
    sheet.setLines("columns", 0, 0, { size });
    expect(sheet.text(0, 0).replace(/^#+$/, "####")).toBe(text.replace(/^#+$/, "####"));
  });
});

test("a snapshot survives JSON and restoring, byte for byte", () => {
  const model = workbook();
  const sheet = model.activeSheet;
  sheet.write({ top: 2, left: 1, bottom: 3, right: 2 }, [
    ["一级指标", 1],
    ["=C3*2", null],
  ]);
  sheet.restyle({ top: 2, left: 1, bottom: 2, right: 2 }, { bold: true, fill: "#FFFF00" });
  sheet.merge({ top: 5, left: 0, bottom: 6, right: 0 });
  sheet.setLines("rows", 4, 4, { hidden: true });
  model.setSetting("b", { x: [1, "2"] });
  model.setSetting("a", null);
  const before = JSON.stringify(model.snapshot());
  expect(JSON.stringify(WorkbookModel.from(JSON.parse(before) as WorkbookData).snapshot())).toBe(
    before,
  );
});

test("a look laid on and taken off again leaves no trace", () => {
  const model = workbook();
  model.activeSheet.write(A1, [["甲"]]);
  const before = JSON.stringify(model.snapshot());
  model.activeSheet.restyle({ top: 0, left: 0, bottom: 9, right: 9 }, { fill: "#FF0000" });
  expect(JSON.stringify(model.snapshot())).not.toBe(before);
  model.activeSheet.restyle({ top: 0, left: 0, bottom: 9, right: 9 }, { fill: undefined });
  expect(JSON.stringify(model.snapshot())).toBe(before);
});

test("rows put in move cells, merges, formats and the formulas that mean them", () => {
  const model = workbook();
  const sheet = model.activeSheet;
  const other = model.addSheet("汇总");
  sheet.write({ top: 4, left: 0, bottom: 4, right: 0 }, [[7]]);
  sheet.merge({ top: 5, left: 0, bottom: 6, right: 1 });
  sheet.replace("conditionalFormats", [
    {
      id: "cf",
      type: "Custom",
      ranges: [{ top: 3, left: 0, bottom: 5, right: 0 }],
      priority: 0,
      stopIfTrue: false,
      formula: "=$A5>3",
      format: { fill: "#FFC7CE" },
    },
  ]);
  other.write(A1, [['=SUM(绩效表!$A$5,绩效表!A4:A6)&"绩效表!A5"']]);
  model.shift({
    sheet: sheet.id,
    action: "insert",
    range: { top: 4, left: 0, bottom: 5, right: 16383 },
    direction: "Down",
  });
  expect(sheet.value(6, 0)).toBe(7);
  expect(sheet.lists.merges).toEqual([{ top: 7, left: 0, bottom: 8, right: 1 }]);
  expect(sheet.lists.conditionalFormats[0]).toMatchObject({
    ranges: [{ top: 3, left: 0, bottom: 7, right: 0 }],
    formula: "=$A7>3",
  });
  expect(other.formula(0, 0)).toBe('=SUM(绩效表!$A$7,绩效表!A4:A8)&"绩效表!A5"');
});

test("rows taken out leave #REF! where nothing is left", () => {
  const model = workbook();
  const sheet = model.activeSheet;
  sheet.write({ top: 0, left: 0, bottom: 0, right: 1 }, [["=B3+SUM(B2:B9)", 1]]);
  model.shift({
    sheet: sheet.id,
    action: "delete",
    range: { top: 2, left: 0, bottom: 3, right: 16383 },
    direction: "Up",
  });
  expect(sheet.formula(0, 0)).toBe("=#REF!+SUM(B2:B7)");
});

test("a renamed sheet keeps its formulas, a removed one leaves #REF!", () => {
  const model = workbook();
  const other = model.addSheet("汇总");
  other.write(A1, [["=绩效表!A1+'绩效表'!B2+LOG10(2)"]]);
  model.rename(model.sheets[0]!, "2022 年");
  expect(other.formula(0, 0)).toBe("='2022 年'!A1+'2022 年'!B2+LOG10(2)");
  model.removeSheet(model.sheets[0]!);
  expect(other.formula(0, 0)).toBe("=#REF!+#REF!+LOG10(2)");
});

test("listeners learn what changed, where, and who did it", () => {
  const model = workbook();
  const seen: [Change["kind"], string][] = [];
  const stop = model.onChange((change, origin) => seen.push([change.kind, origin]));
  model.activeSheet.write(A1, [[1]]);
  model.as("add-in", () => {
    model.activeSheet.restyle(A1, { bold: true });
  });
  stop();
  model.activeSheet.write(A1, [[2]]);
  expect(seen).toEqual([
    ["content", "user"],
    ["style", "add-in"],
  ]);
});

test("a chart behind rows that are put in or taken out keeps to its cells", () => {
  const model = workbook();
  const sheet = model.activeSheet;
  const chart = {
    id: "c",
    name: "图表 1",
    type: "BarClustered",
    title: { text: "", visible: false },
    source: "绩效表!A1:B9",
    seriesBy: "Columns" as const,
    series: [{ name: "数量", values: "绩效表!$B$2:$B$9", categories: "绩效表!$A$2:$A$9" }],
    left: 0,
    top: sheet.topOf(10),
    width: 300,
    height: 200,
    legend: { visible: false, position: "Bottom" },
    categoryAxis: { visible: true, title: "" },
    valueAxis: { visible: true, title: "" },
    dataLabels: false,
  };
  sheet.replace("charts", [chart]);
  const range = { top: 4, left: 0, bottom: 5, right: 16383 };
  model.shift({ sheet: sheet.id, action: "insert", range, direction: "Down" });
  expect(sheet.lists.charts[0]).toMatchObject({
    top: sheet.topOf(12),
    source: "绩效表!A1:B11",
    series: [{ values: "绩效表!$B$2:$B$11" }],
  });
  model.shift({ sheet: sheet.id, action: "delete", range, direction: "Up" });
  expect(sheet.lists.charts).toEqual([chart]);
});

test("the id of a sheet that is gone is not given again", () => {
  const model = workbook();
  const gone = model.addSheet("一");
  model.removeSheet(gone);
  expect(model.addSheet("二").id).not.toBe(gone.id);
});
