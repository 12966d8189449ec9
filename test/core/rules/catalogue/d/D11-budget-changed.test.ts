import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("D11", {
  valid: [
    {
      table: selfTable(`
      资金总额: 20 | 25 | 25 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
    },
    {
      name: "explained in the result",
      table: selfTable(`
      完成情况: 年中追加预算10万元，全年开放图书馆。
      资金总额: 20 | 30 | 30 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      资金总额: 20 | 30 {D11:raised} | 30 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
    },
    {
      name: "no place for a reason, only a hint",
      table: selfTable(`
      资金总额: 20 | 12 {D11:cut} | 12 | 10 | 100% | 10
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90 |
    `),
      findings: [{ cell: "D6", severity: "hint", data: { change: "40" } }],
    },
    {
      name: "a blank reason is a warning",
      table: `
      表: 原样
      项目支出绩效自评表
      （2022年度）
      项目名称 | 图书馆开放
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因
      | 年度资金总额 | 20 | 30 {D11} | 30 | 10 | 100% | 10 |
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90
    `,
      findings: [{ cell: "D5", severity: "warning" }],
    },
  ],
});
