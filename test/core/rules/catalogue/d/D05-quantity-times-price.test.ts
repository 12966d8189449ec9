import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("D05", {
  valid: [
    {
      table: targetTable(`
      预算: 6.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
    },
    {
      name: "a pass",
      table: targetTable(`
      预算: 6.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
      passes: ["default"],
    },
    {
      name: "two quantities in the same unit",
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | | 参训人数 | 90人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
    },
    {
      name: "less than the budget",
      table: targetTable(`
      预算: 60
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
      passes: [],
    },
  ],
  invalid: [
    {
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人 {D05}
    `),
    },
  ],
});
