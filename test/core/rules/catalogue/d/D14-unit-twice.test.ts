import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("D14", {
  valid: [
    {
      table: targetTable(`
      预算: 233万元
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "no unit in the label",
      table: targetTable(`
      单位:
      预算: 250万
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      资金总额: 20 | 20万元 {D14} | 20 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
    },
    {
      table: targetTable(`
      预算: 250万 {D14}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: selfTable(`
      资金总额: 20 | 20万 {D14} | 20 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
      findings: [{ cell: "D6", fix: "20" }],
    },
    {
      name: "no fix where more stands in the cell",
      table: selfTable(`
      资金总额: 20 | 854万（示范片295万元） {D14} | 20 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
      findings: [{ cell: "D6", fix: null }],
    },
    {
      name: "another unit than that of the label",
      table: selfTable(`
      资金总额: 20 | 200000元 {D14:other} | 20 | 10 | 100% | 10
      产出指标 | 数量指标 | 次数 | ≥7次 | 7次 | 90 | 90 |
    `),
    },
  ],
});
