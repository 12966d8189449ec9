import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F21", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤20万元 | 20万元 | 10 | 10 |
    `),
    },
    {
      name: "a pass with the figures",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤20万元 | 20万元 | 10 | 10 |
    `),
      passes: ["default"],
    },
    {
      name: "rounded to whole 万元",
      table: selfTable(`
      资金总额: 90 | 90 | 89.974 | 10 | 99.97% | 10
      产出指标 | 成本指标 | 培训费 | ≤90万元 | 90万元 | 10 | 10 |
    `),
    },
    {
      name: "a part of the budget only",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤8万元 | 7万元 | 10 | 10 |
    `),
    },
    {
      name: "above its own ceiling is F06's",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤20万元 | 26万元 | 10 | 10 |
    `),
    },
    {
      name: "a ceiling in the actual is no amount",
      table: selfTable(`
      资金总额: 90 | 90 | 87.3 | 10 | 97% | 9.7
      产出指标 | 成本指标 | 补贴总额 | ≤90万元 | ≤90万元 | 50 | 50 |
    `),
    },
    {
      name: "a total row that was left at 0",
      table: selfTable(`
      资金总额: 0 | 0 | 0 | 10 | 0 | 0
      资金 | 其中：财政拨款 | 90 | 90 | 89 | | |
      产出指标 | 成本指标 | 补贴总额 | ≤90万元 | 90万元 | 50 | 50 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤20万元 | 16万元 {F21:under} | 10 | 10 |
    `),
    },
    {
      name: "more than was executed",
      table: selfTable(`
      资金总额: 20 | 20 | 12 | 10 | 60% | 6
      产出指标 | 成本指标 | 培训费 | ≤9万元 | 8万元 {F21:over} | 10 | 10 |
      | | 印刷费 | ≤9万元 | 8万元 | 10 | 10 |
    `),
      findings: [{ cell: "E10:E11", data: { sum: "16", executed: "12" } }],
    },
  ],
});
