import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C10", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 领导出国审批次数 | ≥3次
      | | 新建场馆（平方米） | 1148
      | 成本指标 | 干部考察工作经费 | ≤5万元
      | | 大学生县级补助 | ≤5万元
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 领导出国审批管理 {C10:quantity} | ≥3次
      | 成本指标 | 干部调配、考察工作 {C10:cost} | ≤5万元
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 党员教育设备 {C10} | ≥6套
    `),
      findings: [{ cell: "C9", severity: "hint", related: ["D9"] }],
    },
  ],
});
