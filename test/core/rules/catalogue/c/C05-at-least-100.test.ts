import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C05", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 设备验收合格率 | 100%
      效益指标 | 经济效益指标 | 产值增长率 | ≥100%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 设备验收合格率 | ≥100% {C05}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 补助覆盖率 | ≥100% {C05}
    `),
      findings: [{ cell: "D9", fix: "=100%" }],
    },
  ],
});
