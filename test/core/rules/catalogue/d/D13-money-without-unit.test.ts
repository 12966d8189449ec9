import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("D13", {
  valid: [
    {
      table: targetTable(`
      预算: 500
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "the cell carries its unit",
      table: targetTable(`
      单位:
      预算: 500万元
      上级资金: 0
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      单位:
      预算: 500 {D13}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "one finding for the block",
      table: selfTable(`
      单位:
      资金总额: 20 {D13} | 20 | 18 | 10 | 90% | 9
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
      findings: [{ cell: "C6", related: ["D6", "E6"], data: { count: 3 } }],
    },
  ],
});
