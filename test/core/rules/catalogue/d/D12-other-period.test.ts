import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("D12", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 成本指标 | 当年投入成本 | ≤20万元
      | 数量指标 | 累计培训次数 | ≥20次
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 成本指标 | 三年累计投入成本 | ≤60万元 {D12}
    `),
    },
  ],
});
