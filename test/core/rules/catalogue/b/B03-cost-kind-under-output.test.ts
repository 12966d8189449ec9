import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B03", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      成本指标 | 经济成本指标 | 培训经费 | ≤20万元
    `),
    },
    {
      name: "plain 成本 under 产出",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 成本指标 | 培训经费 | ≤20万元
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 经济成本指标 {B03} | 培训经费 | ≤20万元
    `),
    },
  ],
});
