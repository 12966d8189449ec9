import { generateSheet, insertSuggestion, insertTemplate, undoLast } from "../../src/app";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { COMMON_INDICATORS, type CommonIndicator, type FormId } from "../../src/core/templates";
import { readActiveSheet } from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, textOf } from "../support/workbooks";

function known(name: string): CommonIndicator {
  const found = COMMON_INDICATORS.find((indicator) => indicator.name === name);
  if (!found) throw new Error(`the library has no ${name}`);
  return found;
}

async function tableInFront(): Promise<PerformanceTable> {
  const [table] = recognise((await readActiveSheet()).sheet).tables;
  if (!table) throw new Error("no table");
  return table;
}

const RATE = COMMON_INDICATORS.filter(({ level2 }) => level2 === "质量指标").slice(0, 3);

test.each<[FormId, string]>([
  ["target-hunan", "operator, number and unit in one cell"],
  ["target-2021", "each in a column of its own"],
  ["target-central", "beside the medium term"],
  ["self-evaluation-central", "with actuals and scores"],
])("in a blank %s (%s) it is read as it was chosen", async (form) => {
  const model = await seedWorkbook();
  createExcelHost(model);
  await insertTemplate({ form, language: "zh-CN", year: 2026 });
  const [first] = RATE;
  if (!first) throw new Error("no indicator");
  const { placed } = await insertSuggestion({ indicators: [first] });
  const table = await tableInFront();
  const indicator = table.indicators.find(({ row }) => row === placed[0]?.row);
  expect(indicator?.name.clean).toBe(first.name);
  expect(indicator?.level2.name).toBe("质量指标");
  expect(indicator?.target?.parsed).toMatchObject({ operator: first.operator });
  expect(indicator?.target?.parsed.written.value?.toFixed()).toBe(first.example);
});

test("blank rows first, then new ones; each act is taken back", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  await insertTemplate({ form: "target-hunan", language: "zh-CN", year: 2026, rowsPerLevel2: 2 });
  const before = textOf(model);
  const selection = model.selection();
  const { placed, records } = await insertSuggestion({ indicators: RATE });
  const table = await tableInFront();
  expect(table.indicators.map(({ name, level2 }) => [name.clean, level2.name])).toEqual(
    RATE.map(({ name }) => [name, "质量指标"]),
  );
  expect(new Set(placed.map(({ row }) => row)).size).toBe(3);
  expect(records.length).toBe(2);
  await undoLast();
  await undoLast();
  model.select(model.activeSheet, selection);
  expectUnchanged(model, before);
});

test("in the sample it goes into a new row of its 二级指标", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  const [first] = RATE;
  if (!first) throw new Error("no indicator");
  const { placed } = await insertSuggestion({ indicators: [first] });
  const table = await tableInFront();
  expect(table.indicators.length).toBe(59);
  const indicator = table.indicators.find(({ row }) => row === placed[0]?.row);
  expect(indicator?.target?.text).toBe(
    `${first.operator === ">=" ? "≥" : ""}${first.example}${first.unit}`,
  );
  await undoLast();
  model.select(model.activeSheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
  expectUnchanged(model, before);
});

const COSTS = COMMON_INDICATORS.filter(({ level2 }) => level2 === "成本指标").slice(0, 3);

/** A table whose 成本指标 is a first level: with the given label at its second level, two rows, one blank. */
function withCostLevel(level1: string, level2: string): WorkbookModel {
  const model = new WorkbookModel("表.xlsx");
  const cells = [
    ["项目支出绩效目标表", "", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "举办培训班期数", "≥4期"],
    ["", "质量指标", "培训合格率", "≥95%"],
    ["", "时效指标", "培训按期完成率", "100%"],
    [level1, level2, "培训场地租用费用", "≤3万元"],
    ["", "", "", ""],
    ["效益指标", "社会效益指标", "参训人员岗位胜任率", "≥90%"],
    ["满意度指标", "服务对象满意度指标", "参训人员满意度", "≥95%"],
  ];
  model.addSheet("目标表").write({ top: 0, left: 0, bottom: 8, right: 3 }, cells);
  return model;
}

test.each([
  ["成本指标", ""],
  ["经济成本指标", ""],
  ["成本指标", "经济成本指标"],
  ["成本指标", "项目总支出"],
])(
  "成本指标 of the library goes under %s / %s: the blank row, then new ones",
  async (...levels) => {
    const model = withCostLevel(...levels);
    createExcelHost(model);
    const { placed } = await insertSuggestion({ indicators: COSTS });
    expect(placed.map(({ row }) => row)).toEqual([6, 7, 8]);
    const table = await tableInFront();
    const costs = table.indicators.filter(({ level1 }) => level1.source?.text === levels[0]);
    expect(costs.map(({ name }) => name.clean)).toEqual([
      "培训场地租用费用",
      ...COSTS.map(({ name }) => name),
    ]);
    expect(table.indicators).toHaveLength(9);
  },
);

test("it does not go under 社会成本指标", async () => {
  createExcelHost(withCostLevel("成本指标", "社会成本指标"));
  await expect(insertSuggestion({ indicators: COSTS })).rejects.toMatchObject({
    kind: "level-missing",
  });
});

test("a 二级指标 that the form lacks is refused before anything is written", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  const indicators = [known(RATE[0]?.name ?? "")];
  await expect(insertSuggestion({ indicators, level2: "生态环境成本指标" })).rejects.toMatchObject({
    kind: "level-missing",
  });
  expectUnchanged(model, before);
});

test("in a sheet made by us a suggestion does not take over another's number format", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  await generateSheet({ what: "self-evaluation", language: "zh-CN" });
  const [first] = RATE;
  if (!first) throw new Error("no indicator");
  const { placed } = await insertSuggestion({ indicators: [first] });
  const table = await tableInFront();
  const indicator = table.indicators.find(({ row }) => row === placed[0]?.row);
  expect(indicator?.target?.parsed.written.value?.toFixed()).toBe(first.example);
  expect(indicator?.target?.text).toBe(`≥${first.example}${first.unit}`);
});
