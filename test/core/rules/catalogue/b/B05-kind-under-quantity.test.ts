import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B05", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 质量指标 | 培训覆盖率 | 100%
       | 成本指标 | 培训经费 | ≤20万元
    `),
    },
  ],
  invalid: [
    {
      name: "what is spent is no quantity",
      table: targetTable(`
      产出指标 | 数量指标 | 工作支出 | ≤3万元 {B05:money}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训覆盖率 | 100% {B05:ratio}
    `),
    },
    {
      name: "money where a count is asked for",
      table: targetTable(`
      产出指标 | 数量指标 | 校园维修及设备 | 800万元 {B05:money}
    `),
      findings: [{ cell: "D9", severity: "warning" }],
    },
    {
      name: "an amount may be the quantity itself",
      table: targetTable(`
      产出指标 | 数量指标 | 发放贷款金额 | 800万元 {B05:money}
    `),
      findings: [{ cell: "D9", severity: "hint" }],
    },
  ],
});
