import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("C12", {
  valid: [
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤7万元
      | | 印刷费 | ≤30000元
      | | 设备费 | ≤10万元
    `),
    },
    {
      name: "a small sum in the usual unit",
      table: targetTable(`
      预算: 200
      产出指标 | 成本指标 | 工程费 | ≤190万元
      | | 手续费 | ≤0.01万元
      | | 监理费 | ≤9万元
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤7万元
      | | 印刷费 | ≤3万元
      | | 设备费 | ≤10元 {C12:peers}
    `),
    },
    {
      name: "one line against the budget",
      table: targetTable(`
      预算: 5.00
      产出指标 | 成本指标 | 项目金额 | 5元 {C12:budget}
    `),
      findings: [{ cell: "D9", severity: "error" }],
    },
    {
      name: "亿元 among 万元",
      table: targetTable(`
      预算: 40
      产出指标 | 成本指标 | 培训费 | ≤7万元
      | | 印刷费 | ≤13万元
      | | 设备费 | ≤20亿元 {C12:peers}
    `),
    },
    {
      name: "actual against target",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤7万元 | 7元 {C12:actual} | 10 | 10 |
    `),
    },
  ],
});
