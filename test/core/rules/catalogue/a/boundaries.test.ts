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

ruleTester("A07", {
  valid: [
    {
      name: "notes of the form, and labels without an answer, are no answers",
      table: targetTable(`${ROW}\n页脚 | 说明：按照年度目标填写相关内容。\n页脚 | 填表人：`),
    },
    { name: "blank fields", table: targetTable(`项目名称:\n目标:\n${ROW}`) },
  ],
  invalid: [
    {
      name: "stars and circles in names and values",
      table: targetTable(`
        产出指标 | 数量指标 | **工作次数 {A07:name} | ≥7次
        | | 培训次数 | ≥**次 {A07:value}
        | | 活动次数 | ≥××次 {A07:value}`),
      findings: [
        { cell: "C9", severity: "warning" },
        { cell: "D10", severity: "error", data: { name: "培训次数", text: "≥**次" } },
      ],
    },
    {
      name: "actual values, too",
      table: selfTable("产出指标 | 数量指标 | 培训次数 | ≥7次 | **次 {A07:value} | 10 | 10 |"),
    },
    {
      name: "blanks in the words of the form are only likely",
      table: targetTable(`目标: 完成**次培训任务。 {A07:text}\n${ROW}`),
      findings: [{ cell: "B7", certainty: "likely" }],
    },
    {
      name: "a prompt is certain",
      table: targetTable(`预算: （分级填报） {A07:prompt}\n${ROW}`),
      findings: [{ cell: "B4", certainty: "certain", data: { text: "（分级填报）" } }],
    },
  ],
});

ruleTester("A10", {
  valid: [
    {
      name: "a blank line more under a dimension that has its indicators",
      table: targetTable(`${QUANTITY}\n| | |\n${QUALITY}\n${BENEFIT}`),
    },
    {
      name: "无 is an answer",
      table: targetTable(`${QUANTITY}\n${QUALITY}\n效益指标 | 生态效益指标 | 无 | `),
    },
    {
      name: "satisfaction without any row is another rule's",
      table: targetTable(`${QUANTITY}\n${QUALITY}\n满意度指标 | 满意度指标 | |`),
    },
  ],
  invalid: [
    {
      name: "quantity and quality weigh more",
      table: targetTable(`
        产出指标 | 数量指标 | {A10} |
        | 质量指标 | {A10} |
        | 时效指标 | {A10} |
        | 成本指标 | 培训经费 | ≤20万元
        ${BENEFIT}`),
      findings: [
        { cell: "C9", severity: "warning", data: { level2: "数量指标" } },
        { cell: "C10", severity: "warning" },
        { cell: "C11", severity: "hint" },
      ],
    },
    {
      name: "ecology matters to work on the environment, no other benefit more for it",
      table: targetTable(`
        项目名称: 大气污染防治
        ${QUANTITY}
        ${QUALITY}
        效益指标 | 社会效益指标 | {A10} |
        | 生态效益指标 | {A10} |`),
      findings: [
        { cell: "C11", severity: "hint" },
        { cell: "C12", severity: "warning" },
      ],
    },
    {
      name: "a blank slot beside satisfaction that stands elsewhere",
      table: targetTable(`
        ${QUANTITY}
        效益指标 | 社会效益指标 | 读者满意度 | ≥90%
        满意度指标 | 满意度指标 | {A10} |`),
    },
  ],
});

/** As many rows as wanted under one label. */
function many(count: number, first = "培训次数"): string {
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? `产出指标 | 数量指标 | ${first} | ≥7次` : `| | 第${String(at)}项培训次数 | ≥7次`,
  ).join("\n");
}

ruleTester("A11", {
  valid: [
    { name: "five are enough", table: targetTable(many(5)) },
    { name: "thirty are not too many", table: targetTable(many(30)) },
    {
      name: "a department has more to say",
      table: `表: 整体目标表\n一级指标 | 二级指标 | 三级指标 | 指标值\n${many(60)}`,
    },
  ],
  invalid: [
    {
      name: "four",
      table: targetTable(many(4)),
      findings: [{ cell: "C8", variant: "few", data: { count: 4, fewest: 5, most: 30 } }],
    },
    {
      name: "thirty-one",
      table: targetTable(many(31)),
      findings: [{ cell: "C8", variant: "many", data: { count: 31 } }],
    },
  ],
});

ruleTester("A12", {
  valid: [
    {
      name: "the filled ones are the whole already, with or without the execution's points",
      table: selfTable(`
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
        | | 活动次数 | ≥7次 | 7次 | | |`),
    },
    {
      name: "ninety at the target stage",
      table: `
        一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 90
        | | 活动次数 | ≥7次 |`,
    },
    {
      name: "the form declares no more",
      table: `
        一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 60
        | | 活动次数 | ≥7次 |
        总分 | | | | 60`,
    },
  ],
  invalid: [
    {
      name: "a zero is none",
      table: `
        一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 60
        | | 活动次数 | ≥7次 | 0 {A12}
        | | 讲座次数 | ≥7次 | {A12}
        总分 | | | | 80`,
      findings: [{ cell: "E10", severity: "error", data: { name: "活动次数" } }],
    },
    {
      name: "ninety where the execution's points are printed",
      table: selfTable(`
        资金总额: 20 | 20 | 20 | 5 | 100% | 5
        产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
        | | 活动次数 | ≥7次 | 7次 | {A12} | |`),
    },
  ],
});

ruleTester("A13", {
  valid: [
    {
      name: "an unknown second level",
      table: targetTable(`${QUANTITY}\n| 读者感受 | 读者人次 | ≥3万人次`),
    },
    {
      name: "satisfaction inside the benefits",
      table: targetTable(`${QUANTITY}\n${BENEFIT}\n| 满意度指标 | 读者满意度 | ≥90%`),
    },
    {
      name: "an unknown first level",
      table: targetTable("履职效能 | 社会效益指标 | 读者人次 | ≥3万人次"),
    },
  ],
  invalid: [
    {
      name: "each dimension once, with the level that it lacks",
      table: targetTable(`
        ${QUANTITY}
        | 社会效益指标 {A13:under-other} | 读者人次 | ≥3万人次
        | 经济效益指标 | 门票收入 | ≥3万元
        | 满意度指标 {A13:under-other} | 读者满意度 | ≥90%`),
      findings: [
        {
          cell: "B10",
          related: ["A9"],
          data: { level1: "产出指标", level2: "社会效益指标", wanted: "效益指标" },
        },
        { cell: "B12", data: { wanted: "满意度指标" } },
      ],
    },
    {
      name: "outputs and costs under the benefits",
      table: targetTable(`
        ${BENEFIT}
        | 数量指标 {A13:under-other} | 培训次数 | ≥7次
        | 成本指标 | 培训经费 | ≤20万元`),
      findings: [{ cell: "B10", data: { wanted: "产出指标" } }],
    },
  ],
});
