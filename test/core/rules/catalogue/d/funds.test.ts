import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const DONE = "产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |";

ruleTester("D08", {
  valid: [
    {
      name: "less than the budget",
      table: targetTable("预算: 20\n产出指标 | 成本指标 | 项目总成本 | ≤15万元"),
    },
    {
      name: "another cost that cannot be read",
      table: targetTable("预算: 20\n产出指标 | 成本指标 | 项目总成本 | ≤20万元\n| | 印刷费 | 若干"),
    },
  ],
  invalid: [
    {
      name: "the project's own name",
      table: targetTable(
        "项目名称: 图书馆开放补助\n预算: 20\n产出指标 | 成本指标 | 图书馆开放补助 {D08} | 20万元",
      ),
      findings: [{ cell: "C9", data: { amount: "20" } }],
    },
  ],
});

/** A department's money, by income and by spending. */
function department(total: string, income: string, spending: string): string {
  return `
    表: 原样
    2023年度部门整体支出绩效自评表
    预算部门、单位名称 | 示范县文化局
    年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
    | 年度资金总额 | 100 | ${total} | 100 | 10 | 100% | 10
    | 按收入性质分：
    | 其中：一般公共预算 | 100 | ${income} | 100
    | 按支出性质分：
    | 其中：基本支出 | 60 | ${spending} | 60
    | 项目支出 | 40 | 40 | 40
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90`;
}

ruleTester("D10", {
  valid: [
    {
      name: "both sides come to the total",
      table: department("100", "100", "60"),
      passes: ["default"],
    },
  ],
  invalid: [
    {
      name: "the income is another sum",
      table: department("100 {D10:income}", "90", "60"),
      findings: [
        { cell: "D4", severity: "error", related: ["D6"], data: { sum: "90", total: "100" } },
      ],
    },
    {
      name: "the spending is another sum",
      table: department("100 {D10:spending}", "100", "50"),
      findings: [{ cell: "D4", related: ["D8"], data: { sum: "90", total: "100" } }],
    },
    {
      name: "without a total the sides are held against each other",
      table: department("{D10:sides}", "100", "50"),
      findings: [{ cell: "D4", data: { sum: "90", total: "100" } }],
    },
  ],
});

ruleTester("D11", {
  valid: [
    { name: "exactly 30 %", table: selfTable(`资金总额: 20 | 26 | 26 | 10 | 100% | 10\n${DONE}`) },
    { name: "from nothing", table: selfTable(`资金总额: 0 | 26 | 26 | 10 | 100% | 10\n${DONE}`) },
    { name: "to nothing", table: selfTable(`资金总额: 20 | 0 | 0 | 10 | | \n${DONE}`) },
    {
      name: "explained in a row",
      table: selfTable(`资金总额: 20 | 30 | 30 | 10 | 100% | 10\n${DONE}年中追加`),
    },
    {
      name: "explained in the footer",
      table: selfTable(
        `资金总额: 20 | 30 | 30 | 10 | 100% | 10\n${DONE}\n页脚 | 说明：年中调增预算。`,
      ),
    },
  ],
  invalid: [
    {
      name: "what was planned is no explanation",
      table: selfTable(
        `目标: 按规定调整预算。\n资金总额: 20 | 30 {D11:raised} | 30 | 10 | 100% | 10\n${DONE}`,
      ),
      findings: [
        { cell: "D6", related: ["C6"], data: { before: "20", after: "30", change: "50" } },
      ],
    },
  ],
});

ruleTester("D12", {
  valid: [
    {
      name: "a cost of this year",
      table: targetTable("产出指标 | 成本指标 | 当年投入成本 | ≤20万元"),
      notJudged: [],
    },
  ],
  invalid: [
    {
      name: "a cost of several years",
      table: targetTable("产出指标 | 成本指标 | 三年累计投入成本 | ≤60万元 {D12}"),
      findings: [
        { cell: "D9", severity: "hint", data: { name: "三年累计投入成本", value: "≤60万元" } },
      ],
    },
  ],
});

ruleTester("D14", {
  valid: [
    {
      name: "another unit than the label's",
      table: targetTable(`预算: 250万元\n单位: 元\n产出指标 | 数量指标 | 培训次数 | ≥7次`),
    },
    {
      name: "a number alone",
      table: targetTable("预算: 250\n产出指标 | 数量指标 | 培训次数 | ≥7次"),
    },
  ],
  invalid: [
    {
      name: "万 where the form counts in 万元",
      table: targetTable("预算: 250万 {D14}\n上级资金: 30\n产出指标 | 数量指标 | 培训次数 | ≥7次"),
      findings: [{ cell: "B4", fix: "250", data: { value: "250万", unit: "万元" } }],
    },
  ],
});
