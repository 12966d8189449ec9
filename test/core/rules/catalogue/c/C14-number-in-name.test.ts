import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C14", {
  valid: [
    {
      name: "a bracket that explains or repeats",
      table: targetTable(`
      产出指标 | 质量指标 | 培训合格率（100%） | 100%
       | 数量指标 | 家庭补助户数（每户3人） | ≥20户
       | | 补助标准（500元/人） | ≥20人
    `),
    },
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
      name: "a bracket that promises another number",
      table: targetTable(`
      产出指标 | 质量指标 | 培训合格率（95%） | 100% {C14}
       | 数量指标 | 培训次数（≥27次） | ≥7次 {C14}
    `),
    },
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
