import { readFileSync } from "node:fs";
import { Big } from "../../../src/core/values";
import { recognise, type PerformanceTable } from "../../../src/core/table";
import { readWorkbook } from "../../../src/files";
import { asFromExcel } from "../../support/corpus/measure-reading";

let table: PerformanceTable;

beforeAll(async () => {
  const [first] = await readWorkbook(readFileSync("test/corpus/seed.xlsx"));
  const found = first && recognise(asFromExcel(first.sheet)).tables[0];
  if (!found) throw new Error("the sample table was not found");
  table = found;
});

test("what the form is", () => {
  expect(table.kind).toBe("target");
  expect(table.year).toBe(2022);
  expect(table.title).toEqual({ cell: "A1", text: "2022年项目支出绩效目标表" });
  expect(table.range).toEqual({ top: 0, left: 0, bottom: 65, right: 5 });
  expect(table.moneyUnit).toMatchObject({ unit: "万元", source: { cell: "A2" } });
});

test("the header block", () => {
  expect(table.projectName).toMatchObject({ cell: "B3", text: "全县组织工作及组工干部培训经费等" });
  expect(table.department).toMatchObject({ cell: "E3", text: "中共衡东县委组织部" });
  expect(table.budget?.money?.yuan.toFixed()).toBe("2330000");
  expect(table.budget).toMatchObject({ cell: "B4", unitSource: "cell" });
  expect(table.superiorFunds).toMatchObject({ cell: "E4", money: null });
  expect(table.implementationPeriod).toMatchObject({
    from: "2022-01-01",
    to: "2022-12-31",
    field: { cell: "B5" },
  });
  const reporting = table.header.find((entry) => entry.role === "reporting-unit");
  expect(reporting).toMatchObject({ cell: "A2", text: "" });
});

test("both goals", () => {
  expect(table.goals.map(({ cell, period, role }) => ({ cell, period, role }))).toEqual([
    { cell: "B6", period: "long-term", role: "expected" },
    { cell: "B7", period: "annual", role: "expected" },
  ]);
});

test("58 indicators with their levels", () => {
  expect(table.indicators).toHaveLength(58);
  const counts = new Map<string, number>();
  for (const { level1, level2 } of table.indicators) {
    const levels = `${String(level1.name)} ${String(level2.name)}`;
    counts.set(levels, (counts.get(levels) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({
    "产出指标 数量指标": 17,
    "产出指标 质量指标": 17,
    "产出指标 时效指标": 1,
    "产出指标 成本指标": 19,
    "效益指标 经济效益指标": 1,
    "效益指标 社会效益指标": 1,
    "效益指标 可持续影响指标": 1,
    "效益指标 满意度指标": 1,
  });
});

test("经济效⏎率指标 is a miswriting of 经济效益指标, and keeps its place and text", () => {
  const { level2 } = table.indicators[54] ?? {};
  expect(level2).toMatchObject({
    name: "经济效益指标",
    misspelt: true,
    known: false,
    source: { cell: "C63", text: "经济效\n率指标" },
  });
});

test("19 cost lines sum up to the budget", () => {
  const costs = table.indicators.filter((each) => each.level2.name === "成本指标");
  const sum = costs.reduce((total, each) => total.plus(each.target?.parsed.value ?? 0), new Big(0));
  expect(costs).toHaveLength(19);
  expect(sum.toFixed()).toBe("2330000");
});

test("the standards are read, and empty in every row", () => {
  expect(table.columns.find((column) => column.role === "standard")).toMatchObject({
    column: 5,
    heading: { cell: "F8" },
  });
  expect(table.indicators.every((each) => each.notes.every((note) => note.text === ""))).toBe(true);
});

test("nothing is left over", () => {
  expect(table.unrecognised).toEqual([]);
  expect(table.emptySlots).toEqual([]);
});
