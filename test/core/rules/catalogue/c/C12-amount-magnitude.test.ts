import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("C12", {
  valid: [
    {
      name: "another unit for an amount that fits",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤7万元
       | | 印刷费 | ≤30千元
       | | 设备费 | ≤10万元
      
    `),
    },
    {
      name: "target and actual in units of their own",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤7万元 | 65千元 | 10 | 10 |
      
    `),
    },
    {
      name: "little was spent",
      table: selfTable(`
      资金总额: 20 | 20 | 0.01 | 10 | 0.05% | 0.01
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
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
      name: "ten times off: in the usual unit the costs come to just the budget",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤7万元
       | | 印刷费 | ≤3千元 {C12:sum}
       | | 设备费 | ≤10万元
      
    `),
    },
    {
      name: "more than the whole budget as written",
      table: targetTable(`
      预算: 20
      产出指标 | 成本指标 | 培训费 | ≤15万元
       | | 印刷费 | ≤3亿元 {C12:budget}
      
    `),
    },
    {
      name: "the same number in another unit",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤7万元 | 7千元 {C12:actual} | 10 | 10 |
      
    `),
    },
    {
      name: "spent in 元 where the block is in 万元",
      table: selfTable(`
      资金总额: 20 | 20 | 200000 {C12:fund} | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
      
    `),
    },
    {
      name: "a part in 元 below a total in 万元",
      table: selfTable(`
      资金总额: 20 | 20 | 20 | 10 | 100% | 10
      资金 | 其中：财政拨款 | 15 | 150000 {C12:fund} | 15 | | |
      资金 | 其他资金 | 5 | 5 | 5 | | |
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
      findings: [{ cell: "D7", related: ["D6"], severity: "error" }],
    },
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
