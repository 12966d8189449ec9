import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F06", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 成本指标 | 改造成本 | ≤5300元/户 | 5300元/户 | 10 | 10 |
    `),
    },
    {
      name: "a standard of subsidy paid higher",
      table: selfTable(`
      效益指标 | 社会效益指标 | 资助标准 | 500元/人 | 530元/人 | 10 | 10 |
    `),
    },
    {
      name: "more of what is done against something bad",
      table: selfTable(`
      产出指标 | 数量指标 | 事故应急演练次数 | 4次 | 5次 | 10 | 10 |
      | | 火灾隐患排查数 | 30处 | 36处 | 10 | 10 |
      | | 违法案件查处数 | =20件 | 22件 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 成本指标 | 改造成本 | ≤5300元/户 | 5830元/户 | 10 | 10 {F06} |
    `),
    },
    {
      name: "with a reason",
      table: selfTable(`
      产出指标 | 质量指标 | 设备故障率 | ≤5% | 6% | 10 | 10 {F06} | 雷击停电
    `),
      findings: [{ cell: "G10", severity: "warning" }],
    },
    {
      name: 'more than "=" was spent',
      table: selfTable(`
      产出指标 | 成本指标 | 印刷费 | =5万元 | 5.5万元 | 10 | 10 {F06} |
    `),
    },
    {
      name: "longer than it was to take",
      table: selfTable(`
      产出指标 | 时效指标 | 故障修复时间 | 24小时 | 2天 | 10 | 10 {F06} |
    `),
    },
  ],
});
