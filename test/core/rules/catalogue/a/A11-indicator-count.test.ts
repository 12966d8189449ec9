import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A11", {
  valid: [
    {
      name: "five are enough",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训合格率 | ≥95%
       | 时效指标 | 完成时间 | 2022年12月
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      name: "too few, told at the heading of the column",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
      满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
    `),
      findings: [{ cell: "C8", variant: "few", data: { count: 3 } }],
    },
  ],
});
