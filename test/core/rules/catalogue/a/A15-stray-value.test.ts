import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("A15", {
  valid: [
    {
      name: "a standard of 0 beside a target of 0",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值 | 绩效标准
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 计划标准
       | 质量指标 | 安全事故起数 | 0起 | 0
    `,
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 6次 | 10 | 8.57 | 疫情影响，少办1次
       | 质量指标 | 培训合格率 | ≥95% | 96% | 10 | 10 | 无
    `),
    },
    {
      name: "a column of explanations may hold numbers",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7
       | 质量指标 | 培训合格率 | ≥95% | 95%
    `,
    },
  ],
  invalid: [
    {
      name: "a standard or a remark of 0 says nothing",
      table: `
      一级指标 | 二级指标 | 三级指标 | 指标值 | 绩效标准 | 备注
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 0 {A15} | 0 {A15}
       | 质量指标 | 培训合格率 | ≥95% | 计划标准 |
    `,
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 | 0 {A15}
       | 质量指标 | 培训合格率 | ≥95% | 96% | 10 | 10 |
    `),
    },
  ],
});
