import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A10", {
  valid: [
    {
      name: "a blank line behind the indicators",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | | |
       | 质量指标 | 合格率 | ≥95%
    `,
    },
    {
      name: "a name that governs two targets",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | | | ≥70人次
       | 质量指标 | 培训合格率 | ≥95%
      效益指标 | 社会效益指标 | 受益人数 | ≥70人
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "a blank line under a dimension that has its indicators",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | | |
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
    {
      name: "无 is an answer",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 生态效益指标 | 无 |
    `),
    },
  ],
  invalid: [
    {
      name: "the first row of a dimension",
      table: targetTable(`
      产出指标 | 数量指标 |  {A10:first-row} |
       | | 培训次数 | ≥7次
       | 质量指标 | 合格率 | ≥95%
    `),
      findings: [{ cell: "C9", severity: "hint" }],
    },
    {
      name: "a target without a name",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | {A10:nameless} | ≥95%
      效益指标 | 社会效益指标 | 受益人数 | ≥70人
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 生态效益指标 | {A10} |
    `),
      findings: [{ cell: "C11", severity: "hint" }],
    },
    {
      name: "an environmental project without an ecological benefit",
      table: targetTable(`
      项目名称: 城区雾炮车抑尘服务
      产出指标 | 数量指标 | 服务车辆 | 10台
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
       | 生态效益指标 | {A10} |
    `),
      findings: [{ cell: "C11", severity: "warning" }],
    },
    {
      name: "quality is expected of every project",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | {A10} |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
    `),
      findings: [{ cell: "C10", severity: "warning" }],
    },
  ],
});
