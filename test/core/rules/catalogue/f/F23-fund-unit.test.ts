import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("F23", {
  valid: [
    {
      table: selfTable(`
      资金总额: 20 | 20 | 18 | 10 | 90% | 9
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
      满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 96% | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      资金总额: 20 | 20 | 180000元 {F23:cell} | 10 | 90% | 9
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
      效益指标 | 社会效益指标 | 受益人数 | ≥900人 | 910人 | 30 | 30 |
      满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 96% | 10 | 10 |
    `),
    },
    {
      name: "the block's unit against the sheet's",
      table: `
      表: 原样
      项目支出绩效自评表
      （2022年度） | | | 单位：万元
      项目名称 | 图书馆开放
      项目资金（元） {F23:block} | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      | 年度资金总额 | 200000 | 200000 | 180000 | 10 | 90% | 9
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 90 | 90
    `,
      findings: [{ cell: "A4", severity: "hint" }],
    },
    {
      name: "ten thousand times apart",
      table: targetTable(`
      预算: 200000 {F23:magnitude}
      产出指标 | 成本指标 | 培训费 | ≤8万元
      | | 印刷费 | ≤7万元
      | | 设备费 | ≤5万元
    `),
      findings: [{ cell: "B4", severity: "warning", data: { sum: "20" } }],
    },
  ],
});
