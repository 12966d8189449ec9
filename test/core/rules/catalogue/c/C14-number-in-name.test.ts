import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C14", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 资金支付率达到100% | 100%
      | 数量指标 | 65岁以上老人体检数 | ≥5662人
      | | 新建水泥路1条 | 2公里
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 资金支付率达到100% | ≥98% {C14}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 新建省道32.1公里 | ≥20公里 {C14}
    `),
      findings: [{ cell: "D9", data: { inName: "32.1公里", value: "≥20公里" } }],
    },
  ],
});
