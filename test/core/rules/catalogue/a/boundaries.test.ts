import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const ROW = "产出指标 | 数量指标 | 培训次数 | ≥7次";
const DONE = "产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |";
const NOT_YET = "产出指标 | 数量指标 | 培训次数 | ≥7次 | | 10 | |";

ruleTester("A01", {
  valid: [
    { name: "everything filled", table: targetTable(ROW) },
    {
      name: "the executed sum of a form that is not filled in yet",
      table: selfTable(`资金总额: 20 | 20 | | 10 | | \n完成情况:\n${NOT_YET}`),
    },
    {
      name: "a blank total over filled parts is said with the sum",
      table: selfTable(`
        资金总额: | | | 10 | 90% | 9
        资金 | 其中：财政拨款 | 20 | 20 | 18 | | |
        ${DONE}`),
    },
    {
      name: "the initial budget stands for the budget",
      table: selfTable(`资金总额: 20 | | 18 | 10 | 90% | 9\n${DONE}`),
    },
    {
      name: "one of two goals is written",
      table: targetTable(`实施期目标:\n目标: 开放图书馆300天。\n${ROW}`),
    },
  ],
  invalid: [
    {
      table: targetTable(`项目名称: {A01:project-name}\n主管部门: {A01:department}\n${ROW}`),
      findings: [
        { cell: "B3", severity: "error" },
        { cell: "D3", severity: "error" },
      ],
    },
    {
      table: targetTable(`实施期: {A01:period}\n填报单位: {A01:reporting-unit}\n${ROW}`),
      findings: [
        { cell: "B5", severity: "warning" },
        { cell: "A2", severity: "hint", data: { label: "填报单位" } },
      ],
    },
    {
      table: selfTable(`实施单位: {A01:implementing-unit}\n${DONE}`),
      findings: [{ cell: "F4", severity: "warning", data: { label: "实施单位" } }],
    },
    {
      table: targetTable(`预算: {A01:budget}\n${ROW}`),
      findings: [{ cell: "B4", severity: "warning" }],
    },
    {
      name: "the goal of a year counts before that of the period",
      table: targetTable(`实施期目标:\n目标: {A01:goal}\n${ROW}`),
      findings: [{ cell: "B7", severity: "error" }],
    },
    {
      name: "a filled form without its result and executed sum",
      table: selfTable(
        `资金总额: 20 | 20 | {A01:executed} | 10 | | \n完成情况: {A01:result}\n${DONE}`,
      ),
      findings: [
        { cell: "E6", severity: "warning" },
        { cell: "E8", severity: "warning" },
      ],
    },
    {
      name: "a printed rate shows that the sum is known",
      table: selfTable(`资金总额: 20 | 20 | {A01:executed} | 10 | 90% | \n${NOT_YET}`),
    },
    {
      name: "one filled row is enough for a form to be filled in",
      table: selfTable(`
        资金总额: 20 | 20 | {A01:executed} | 10 | |
        ${DONE}
        | | 活动次数 | ≥7次 | | 10 | |`),
    },
    {
      name: "a question that nobody answered",
      table: `
        表: 原样
        2022年项目支出绩效目标表
        项目名称 | 图书馆开放 | 是否专项资金 | {A01:question}
        一级指标 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 培训次数 | ≥7次`,
    },
  ],
});

const QUANTITY = "产出指标 | 数量指标 | 培训次数 | ≥7次";
const QUALITY = "| 质量指标 | 培训合格率 | ≥95%";
const TIME = "| 时效指标 | 完成时间 | 12月底前";
const BENEFIT = "效益指标 | 社会效益指标 | 读者人次 | ≥3万人次";

ruleTester("A03", {
  valid: [
    { name: "all there", table: targetTable([QUANTITY, QUALITY, TIME, BENEFIT].join("\n")) },
    {
      name: "a single output is a form of its own",
      table: targetTable([QUANTITY, BENEFIT].join("\n")),
    },
    {
      name: "a second level that nobody knows: another scheme",
      table: targetTable(
        ["产出指标 | 工作任务 | 培训次数 | ≥7次", QUALITY, TIME, BENEFIT].join("\n"),
      ),
    },
    {
      name: "a blank slot is another rule's",
      table: targetTable([QUANTITY, QUALITY, "| 时效指标 | |", BENEFIT].join("\n")),
    },
    {
      name: "blank slots of the benefits",
      table: targetTable([QUANTITY, QUALITY, TIME, "效益指标 | 社会效益指标 | |"].join("\n")),
    },
    {
      name: "effects by another name",
      table: targetTable(
        [QUANTITY, QUALITY, TIME, "履职效能 | 履职效果 | 读者人次 | ≥3万人次"].join("\n"),
      ),
    },
    {
      name: "works with a cost as first level",
      table: targetTable(
        [
          "项目名称: 图书馆维修改造工程",
          QUANTITY,
          QUALITY,
          TIME,
          BENEFIT,
          "成本指标 | 经济成本指标 | 维修经费 | ≤20万元",
        ].join("\n"),
      ),
    },
  ],
  invalid: [
    {
      name: "no quality: a warning",
      table: targetTable(
        ["产出指标 {A03:quality} | 数量指标 | 培训次数 | ≥7次", TIME, BENEFIT].join("\n"),
      ),
      findings: [{ cell: "A9", severity: "warning" }],
    },
    {
      name: "no timeliness: a hint",
      table: targetTable(
        ["产出指标 {A03:timeliness} | 数量指标 | 培训次数 | ≥7次", QUALITY, BENEFIT].join("\n"),
      ),
      findings: [{ cell: "A9", severity: "hint" }],
    },
    {
      name: "works without a cost",
      table: targetTable(
        [
          "项目名称: 图书馆维修改造工程",
          "产出指标 {A03:cost} | 数量指标 | 培训次数 | ≥7次",
          QUALITY,
          TIME,
          BENEFIT,
        ].join("\n"),
      ),
      findings: [{ cell: "A9", severity: "warning", variant: "cost" }],
    },
    {
      name: "no benefit at all: a hint beside the error",
      table: targetTable(
        ["产出指标 {A03:benefit} | 数量指标 | 培训次数 | ≥7次", QUALITY, TIME].join("\n"),
      ),
      findings: [{ cell: "A9", severity: "hint" }],
    },
  ],
});

ruleTester("A15", {
  valid: [
    {
      name: "a column of reasons that mostly holds other numbers",
      table: selfTable(`
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 6次 | 10 | 8.57 | 12
        | | 活动次数 | ≥7次 | 6次 | 10 | 8.57 | 15
        | 质量指标 | 培训合格率 | ≥95% | 96% | 10 | 10 | 无`),
    },
    {
      name: "numbers among words",
      table: selfTable(
        `产出指标 | 数量指标 | 培训次数 | ≥7次 | 6次 | 10 | 8.57 | 少办1次，疫情影响`,
      ),
    },
  ],
  invalid: [
    {
      name: "one number among words, with sign, decimals or percent",
      table: selfTable(`
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响
        | | 活动次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响
        | | 讲座次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响
        | | 展览次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响
        | | 借阅次数 | ≥7次 | 6次 | 10 | 8.57 | '-12 {A15}
        | | 入馆次数 | ≥7次 | 6次 | 10 | 8.57 | '12.25% {A15}`),
    },
    {
      name: "half of the column is not most of it",
      table: selfTable(`
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 6次 | 10 | 8.57 | 12 {A15}
        | | 活动次数 | ≥7次 | 6次 | 10 | 8.57 | 15 {A15}
        | | 讲座次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响
        | | 展览次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响`),
    },
    {
      name: "a column of nothing but zeros",
      table: selfTable(`
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 6次 | 10 | 8.57 | 0 {A15}
        | | 活动次数 | ≥7次 | 6次 | 10 | 8.57 | '0.00 {A15}
        | | 讲座次数 | ≥7次 | 6次 | 10 | 8.57 | '0.00% {A15}
        | | 展览次数 | ≥7次 | 6次 | 10 | 8.57 | '00 {A15}`),
    },
    {
      name: "among explanations only a zero is stray",
      table: `
        一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释 | 评分标准
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 0 {A15} | 完成得满分
        | 质量指标 | 培训合格率 | ≥95% | 95 | 0 {A15}
        | | 考试通过率 | ≥95% | 通过人数占比 | 完成得满分`,
    },
  ],
});
