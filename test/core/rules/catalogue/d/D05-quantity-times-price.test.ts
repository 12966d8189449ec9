import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("D05", {
  valid: [
    {
      name: "the most that one may get is not what each of them gets",
      table: targetTable(`
      预算: 150
      产出指标 | 数量指标 | 支持企业数量 | ≥40家
       | 成本指标 | 单个企业补助上限 | ≤5万元/家
    `),
    },
    {
      table: targetTable(`
      预算: 6.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
    },
    {
      name: "a pass",
      table: targetTable(`
      预算: 6.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
      passes: ["default"],
    },
    {
      name: "two quantities in the same unit",
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | | 参训人数 | 90人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
    },
    {
      name: "the price is for something else than what is counted",
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 服务群众人数 | 20000人
      | 成本指标 | 人均培训成本 | ≤300元/人
    `),
    },
    {
      name: "less than the budget",
      table: targetTable(`
      预算: 60
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人
    `),
      passes: [],
    },
  ],
  invalid: [
    {
      name: "a ceiling of the price is worth a look only",
      table: targetTable(`
      预算: 150
      产出指标 | 数量指标 | 支持企业数量 | ≥40家
       | 成本指标 | 企业补助标准 | ≤5万元/家 {D05:ceiling}
    `),
      findings: [{ cell: "D10", severity: "hint" }],
    },
    {
      name: "the price names what is counted in other words",
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 参训教师人数 | 2000人
      | 成本指标 | 人均培训成本 | ≤300元/人 {D05}
    `),
    },
    {
      name: "the price names nothing",
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 受助学生人数 | 2000人
      | 成本指标 | 资金发放标准 | 300元/人 {D05}
    `),
    },
    {
      table: targetTable(`
      预算: 5.30
      产出指标 | 数量指标 | 扶助家庭人数 | 63人
      | 成本指标 | 扶助标准 | 1000元/人 {D05}
    `),
    },
  ],
});
