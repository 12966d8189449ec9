import { parseCell, parseRange } from "../../../src/core";
import { planSummary } from "../../../src/core/edits";
import { type SheetPlan } from "../../../src/core/edits/edit";
import { buildTable, count, wan, type RowSpec } from "../appraisal/build-table";
import { sheetOf } from "./sheet-of";

const actual = { kind: "number", value: 6, unit: "次" } as const;

/** A filled form with so many indicators and cost lines. */
function summaryOf(indicators: number, costs: number, name = "培训次数"): SheetPlan {
  const rows: RowSpec[] = [
    ...Array.from({ length: indicators }, (_, at) => ({
      name: `${name}${String(at)}`,
      target: count(7),
      actual,
      weight: 5,
    })),
    ...Array.from({ length: costs }, (_, at) => ({
      level2: "成本指标",
      name: `经费${String(at)}`,
      target: wan(at + 1),
    })),
  ];
  const table = buildTable({ budgetWan: 100, executedWan: 90, rows });
  const [sheet] = planSummary(
    { table, sheet: sheetOf(table) },
    { language: "zh-CN", madeAt: "2022-12-31 10:30", detail: "full" },
  ).sheets;
  if (!sheet) throw new Error("no sheet planned");
  return sheet;
}

test.each([
  [1, 1],
  [11, 3],
  [30, 20],
  [60, 1],
])("with %i indicators and %i costs no chart lies on a figure or leaves the page", (n, costs) => {
  const sheet = summaryOf(n, costs);
  const area = parseRange(sheet.print?.area ?? "");
  expect(sheet.charts.map(({ name }) => name)).toEqual(["jixiao-cost", "jixiao-attainment"]);
  for (const { from, to } of sheet.charts) {
    const [start, end] = [parseCell(from), parseCell(to)];
    if (!start || !end || !area) throw new Error("no place");
    expect(end.column).toBeLessThanOrEqual(area.right);
    expect(end.row).toBeLessThanOrEqual(area.bottom);
    for (let row = start.row; row <= end.row; row++) {
      const covered = (sheet.cells[row] ?? []).slice(start.column, end.column + 1);
      expect([row, covered.filter((content) => content !== "")]).toEqual([row, []]);
    }
  }
});

test("the sheet is no wider than what A4 shows legibly, and a short one stays on one page", () => {
  const width = summaryOf(11, 3).columnWidths.reduce((sum, each) => sum + each, 0);
  expect(width).toBeLessThan(200);
  expect(summaryOf(3, 2).print).toMatchObject({ fitWidth: true, fitHeight: true });
  expect(summaryOf(40, 2).print).toMatchObject({ fitWidth: true, fitHeight: false });
});

test("a row whose text is longer than its column is given the height of its lines", () => {
  const long = summaryOf(1, 1, "全县组织工作会议及组工干部培训和党代表活动服务保障");
  const at = long.cells.findIndex((row) => String(row[1]).startsWith("全县组织"));
  expect(long.rowHeights).toContainEqual({ row: at, height: 30 });
  const short = summaryOf(1, 1);
  const same = short.cells.findIndex((row) => String(row[1]).startsWith("培训次数"));
  expect(short.rowHeights.map(({ row }) => row)).not.toContain(same);
});

test("bars begin at nothing, so that their lengths say what they are", () => {
  for (const chart of summaryOf(3, 2).charts) expect(chart.fromZero).toBe(true);
});
