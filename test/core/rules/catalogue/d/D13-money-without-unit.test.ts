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
    {
      name: "beside a block that has its unit a hint",
      table: `
      表: 原样
      2021年度部门整体绩效自评表
      单位名称 | 云溪县司法局
      基本支出总额 | 612.3 {D13} | 项目支出总额 | 188.7
      预算执行情况（万元）（20分） | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分
      | 部门整体支出总额 | 801 | 776.97 | 97% | 19.4
      一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
      产出指标 | 数量指标 | 调解纠纷件数 | ≥800件 | 836件 | 80
    `,
      findings: [{ cell: "B3", severity: "hint" }],
    },
  ],
});
