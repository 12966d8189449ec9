import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A06", {
  valid: [
    {
      name: "some standard is written",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值 | 绩效标准
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 计划标准
       | 质量指标 | 培训合格率 | ≥95% |
    `,
    },
    {
      name: "remarks may stay blank",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
      产出指标 | 数量指标 | 培训次数 | ≥7次 |
    `,
    },
    {
      name: "a form without the column",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      name: "blank in every row is one finding",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值及单位 | 绩效标准
      产出指标 | 数量指标 | 培训次数 | ≥7次 | {A06}
       | 质量指标 | 培训合格率 | ≥95% |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% |
    `,
      findings: [{ cell: "E9:E11", data: { count: 3 } }],
    },
  ],
});
