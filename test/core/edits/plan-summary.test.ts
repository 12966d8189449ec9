import { planSummary } from "../../../src/core/edits";
import { type SheetPlan } from "../../../src/core/edits/edit";
import { type CellValue } from "../../../src/core";
import { buildTable, wan, type RowSpec, type TableSpec } from "../appraisal/build-table";
import { sheetOf } from "./sheet-of";

function summaryOf(spec: TableSpec, cells?: Record<string, CellValue>, name?: string): SheetPlan {
  const table = buildTable(spec);
  const plan = planSummary(
    { table, sheet: sheetOf(table, cells, name) },
    { language: "zh-CN", madeAt: "2022-12-31 10:30" },
  );
  expect(plan.cells).toEqual([]);
  const [sheet, ...more] = plan.sheets;
  expect(more).toEqual([]);
  if (!sheet) throw new Error("no sheet planned");
  return sheet;
}

const cost = (name: string, amount: number): RowSpec => ({
  level2: "成本指标",
  name,
  target: wan(amount),
});
const TWO: TableSpec = { budgetWan: 12, rows: [cost("甲费", 7), cost("乙费", 5)] };

describe("planSummary", () => {
  test("the block reads as the form that accountants know", () => {
    const { cells } = summaryOf(TWO);
    expect(cells[3]).toEqual([
      "序号",
      "成本指标",
      "来源单元格",
      "指标值",
      "金额（万元）",
      "占预算比",
    ]);
    expect(cells[4]?.slice(0, 5)).toEqual([1, "甲费", "E9", "<=7万元", 7]);
    expect(cells[6]?.[0]).toBe("合计");
    expect(cells[6]?.[4]).toBe("=SUM(E5:E6)");
    expect(cells[7]?.slice(0, 5)).toEqual(["年度预算", "", "B4", "12万元", 12]);
    expect(cells[8]?.[0]).toBe("差额（合计－预算）");
    expect(cells[9]?.[0]).toBe("结论");
    expect(cells[9]?.[3]).toMatch(/^=IF\(/);
  });

  test("says when and from which sheet it was made", () => {
    expect(summaryOf(TWO).cells[2]?.[0]).toContain("2022-12-31 10:30");
    expect(summaryOf(TWO).cells[2]?.[0]).toContain("“绩效表”");
  });

  test("each line leads to its source cell", () => {
    expect(summaryOf(TWO).links.slice(0, 2)).toEqual([
      { cell: "C5", sheet: "绩效表", target: "E9" },
      { cell: "C6", sheet: "绩效表", target: "E10" },
    ]);
  });

  test("a number in a cell is referred to, whatever its unit; text stands as a number", () => {
    const sheet = summaryOf(TWO, { E9: 7, E10: 50000, B4: 120000 }, "我的 表");
    expect(sheet.cells[4]?.[4]).toBe("='我的 表'!E9");
    expect(sheet.cells[5]?.[4]).toBe("='我的 表'!E10/10000");
    expect(sheet.cells[7]?.[4]).toBe("='我的 表'!B4/10000");
  });

  test("a number that is not the amount read is not referred to", () => {
    expect(summaryOf(TWO, { E9: 8 }).cells[4]?.[4]).toBe(7);
  });

  test("text of a user's cell never becomes a formula", () => {
    const sheet = summaryOf({ budgetWan: 7, rows: [cost("=HYPERLINK(1)", 7)] });
    expect(sheet.cells[4]?.[1]).toBe("'=HYPERLINK(1)");
  });

  test("a budget that cannot be read leaves no number behind", () => {
    const { cells } = summaryOf({ rows: [cost("甲费", 7)] });
    expect(cells[6]?.slice(0, 5)).toEqual(["年度预算", "", "", "", "无法识别"]);
  });

  test("funds from above have their own row and belong to the budget", () => {
    const { cells } = summaryOf({ ...TWO, superiorWan: 3 });
    expect(cells[8]?.[0]).toBe("上级资金");
    expect(cells[9]?.[4]).toContain("SUM($E$8:$E$9)");
  });

  test("what is outside the sum is listed with its reason", () => {
    const rows = [cost("甲费", 7), cost("人均成本", 2)];
    const { cells } = summaryOf({ budgetWan: 7, rows });
    const at = cells.findIndex((row) => row[0] === "未计入合计的成本指标");
    expect(cells[at + 2]?.slice(0, 5)).toEqual([
      1,
      "人均成本",
      "E10",
      "<=2万元",
      "单位成本，不相加",
    ]);
  });

  test("one chart, of the lines only", () => {
    const { charts } = summaryOf(TWO);
    expect(charts).toHaveLength(1);
    expect(charts[0]?.categories).toBe("B5:B6");
    expect(charts[0]?.series.map((series) => series.values)).toEqual(["E5:E6"]);
  });

  test("no chart and no sum without lines", () => {
    const sheet = summaryOf({ budgetWan: 7, rows: [] });
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells[4]).toEqual(["合计", "", "", "", "", ""]);
  });

  test("prints on A4 with its heading on every page", () => {
    expect(summaryOf(TWO).print).toMatchObject({ paper: "A4", titleRows: "1:4", fitWidth: true });
  });

  test("speaks English when asked", () => {
    const table = buildTable(TWO);
    const [sheet] = planSummary(
      { table, sheet: sheetOf(table) },
      { language: "en-US", madeAt: "2022-12-31" },
    ).sheets;
    expect(sheet?.cells[6]?.[0]).toBe("Total");
  });
});
