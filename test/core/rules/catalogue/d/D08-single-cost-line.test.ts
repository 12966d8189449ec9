import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("D08", {
  valid: [
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤13万元
      | | 印刷费 | ≤7万元
    `),
    },
    {
      name: "a cost of something",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 外包清扫费 | ≤20万元
    `),
    },
    {
      name: "with a unit cost beside it",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 项目总成本 | ≤20万元
      | | 人均补助标准 | 500元/人
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 项目总成本 {D08} | ≤20万元
    `),
    },
  ],
});
