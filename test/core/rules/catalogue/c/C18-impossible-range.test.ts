import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C18", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 出勤率 | 90%-95%
      | 数量指标 | 培训次数 | 3～5次
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 出勤率 | 95%-90% {C18:reversed}
      | | 合格率 | ≥90%-95% {C18:signed}
    `),
    },
  ],
});
