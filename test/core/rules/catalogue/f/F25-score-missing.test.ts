import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F25", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | 10 |
      | | 抽查 | ≥3次 | | 10 | |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 |  {F25} |
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | 10 |
    `),
    },
    {
      name: "the whole column once",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 |  {F25:column} |
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | |
    `),
      findings: [{ cell: "G10:G11", data: { count: 2 } }],
    },
  ],
});
