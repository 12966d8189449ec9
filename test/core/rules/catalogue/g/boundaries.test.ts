import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

const DONE = "产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |";

ruleTester("G01", {
  valid: [
    {
      name: "what is usual",
      table: targetTable("满意度指标 | 满意度指标 | 读者满意度 | ≥90%\n| | 学员满意度 | ≥97.9%"),
    },
    {
      name: "dissatisfaction and complaints are another matter",
      table: targetTable(
        "满意度指标 | 满意度指标 | 读者不满意率 | ≤5%\n| | 投诉处理满意率 | 70%\n| | 差评比例 | ≤3%",
      ),
    },
    { name: "a rate elsewhere", table: targetTable("产出指标 | 质量指标 | 培训合格率 | ≥70%") },
    { name: "no percentage", table: targetTable("满意度指标 | 满意度指标 | 读者满意度 | 满意") },
    {
      name: "over 100 is another rule's",
      table: targetTable("满意度指标 | 满意度指标 | 读者满意度 | ≥101%"),
    },
  ],
  invalid: [
    {
      name: "below 80, below 90, from 98 on",
      table: targetTable(`
        满意度指标 | 满意度指标 | 读者满意度 | ≥79.9% {G01:low}
        | | 学员满意度 | ≥80% {G01:below-usual}
        | | 家长满意度 | ≥89.9% {G01:below-usual}
        | | 学生满意度 | ≥98% {G01:high}
        | | 职工满意度 | 100% {G01:high}
        效益指标 | 社会效益指标 | 群众满意度 | ≥75% {G01:low}`),
      findings: [
        { cell: "D9", severity: "warning" },
        { cell: "D10", severity: "hint" },
        { cell: "D12", severity: "hint" },
        { cell: "D14", severity: "warning" },
      ],
    },
  ],
});

ruleTester("G02", {
  valid: [
    {
      name: "somebody is named",
      table: targetTable(
        "满意度指标 | 满意度指标 | 读者满意度 | ≥90%\n| | 参训群众满意度 | ≥90%\n| | 服务对象家长满意度 | ≥90%\n| | 满意度调查次数 | ≥2次",
      ),
    },
    {
      name: "the public, where it is served",
      table: targetTable("满意度指标 | 满意度指标 | 社会公众满意度 | ≥90%"),
    },
    {
      name: "the public beside those who are served",
      table: targetTable(
        "项目名称: 干部培训\n满意度指标 | 满意度指标 | 社会公众满意度 | ≥90%\n| | 参训干部满意度 | ≥90%",
      ),
    },
    { name: "elsewhere", table: targetTable("效益指标 | 社会效益指标 | 群众满意度 | ≥90%") },
  ],
  invalid: [
    {
      name: "nobody",
      table: targetTable(`
        满意度指标 | 满意度指标 | 项目满意度 {G02:nobody} | ≥90%
        | | 总体满意率指标 {G02:nobody} | ≥90%
        | | 服务对象满意度指标 {G02:nobody} | ≥90%
        | | 受益群体的满意程度 {G02:nobody} | ≥90%`),
    },
    ...["社会公众满意度", "公众满意率", "群众的满意度", "社会满意度"].map((name) => ({
      name: `only the public for work inside the house: ${name}`,
      table: targetTable(
        `项目名称: 干部档案管理\n满意度指标 | 满意度指标 | ${name} {G02:public-only} | ≥90%`,
      ),
    })),
    {
      name: "the department may say that the work is inside",
      table: targetTable(
        "主管部门: 县委组织部\n填报单位: 县委组织部\n满意度指标 | 满意度指标 | 社会公众满意度 {G02:public-only} | ≥90%",
      ),
    },
  ],
});

ruleTester("G03", {
  valid: [
    {
      name: "only rows of satisfaction, with percentages, are compared",
      table: targetTable(
        "产出指标 | 质量指标 | 群众知晓率 | ≥85%\n满意度指标 | 满意度指标 | 群众满意度 | ≥90%\n| | 群众满意情况 | 满意",
      ),
    },
    {
      name: "two goals, or two rows: nobody knows which is meant",
      table: targetTable(
        "目标: 读者满意度达到95%，学员满意度达到92%。\n满意度指标 | 满意度指标 | 读者满意度 | ≥95%",
      ),
    },
    {
      name: "a goal and two rows",
      table: targetTable(
        "目标: 读者满意度达到95%。\n满意度指标 | 满意度指标 | 读者满意度 | ≥95%\n| | 学员满意度 | ≥90%",
      ),
    },
    {
      name: "what was reached is no goal",
      table: selfTable(
        "完成情况: 读者满意度达到96%。\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 96% | 10 | 10 |",
      ),
    },
    {
      name: "the goal of the whole period",
      table: targetTable(
        "实施期目标: 读者满意度达到95%。\n满意度指标 | 满意度指标 | 读者满意度 | ≥90%",
      ),
    },
    {
      name: "a percentage of something else",
      table: targetTable(
        "目标: 提高读者满意度，开放率达到95%。\n满意度指标 | 满意度指标 | 读者满意度 | ≥90%",
      ),
    },
  ],
  invalid: [
    {
      name: "the same people in other words, each against the first",
      table: targetTable(`
        满意度指标 | 满意度指标 | 受益群众满意度 | ≥90%
        | | 群众满意率 | ≥85% {G03}
        | | 社会群众对文化服务工作的满意程度 | ≥80% {G03}`),
      findings: [
        { cell: "D10", related: ["D9"], data: { name: "群众满意率", value: "≥85%", other: "90%" } },
        { cell: "D11", related: ["D9"], data: { other: "90%" } },
      ],
    },
    {
      name: "a goal with decimals",
      table: targetTable(
        "目标: 读者满意度达到95.25%以上。\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% {G03}",
      ),
      findings: [{ cell: "D9", related: ["B7"], data: { other: "95.25%" } }],
    },
  ],
});

ruleTester("G04", {
  valid: [
    { name: "a target table", table: targetTable("满意度指标 | 满意度指标 | 读者满意度 | 100%") },
    {
      name: "the result, the footer, the reason or the name says who was asked",
      table: selfTable(
        `完成情况: 发放问卷200份。\n${DONE}\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 100% | 10 | 10 |`,
      ),
    },
    {
      name: "said in the footer",
      table: selfTable(
        `${DONE}\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 100% | 10 | 10 |\n页脚 | 说明：满意度经抽样调查得出。`,
      ),
    },
    {
      name: "said in the reason of the row",
      table: selfTable(
        `${DONE}\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 100% | 10 | 10 | 回访20户`,
      ),
    },
    {
      name: "not all of them, or no satisfaction",
      table: selfTable(
        "产出指标 | 质量指标 | 培训合格率 | ≥95% | 100% | 10 | 10 |\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 99% | 10 | 10 |\n| | 学员满意度 | ≥90% | 满意 | 10 | 10 |",
      ),
    },
  ],
  invalid: [
    {
      name: "all are satisfied, and nobody was asked",
      table: selfTable(
        `${DONE}\n满意度指标 | 满意度指标 | 读者满意度 | ≥90% | 100% {G04} | 10 | 10 | 无偏差`,
      ),
      findings: [{ cell: "E11", data: { name: "读者满意度", actual: "100%" } }],
    },
  ],
});
