import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F08", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 完成率 | 100% | 100% | 10 | 10 |
      | | 合格率 | ≥90% | 92% | 10 | 9 | 资料不全
    `),
    },
    {
      name: "other words are not compared",
      table: selfTable(`
      效益指标 | 社会效益指标 | 办学条件 | 改善办学条件 | 有所改善 | 15 | 13 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 完成率 | 100% | 100% | 10 | 7 {F08} |
      效益指标 | 社会效益指标 | 办学条件 | 改善办学条件 | 改善办学条件 | 15 | 13 {F08} |
    `),
    },
    {
      name: "a deadline kept",
      table: selfTable(`
      产出指标 | 时效指标 | 支出完成时间 | 2021年12月完成 | 2021年12月完成 | 5 | 4 {F08} |
    `),
    },
    {
      name: "execution as an indicator without target",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 参考分值 | 指标值 | 实际值 | 得分 | 原因
      项目管理 | 投入管理 | 预算执行率 | 10 | - | 100% | 9 {F08:execution} |
      产出指标 | 数量指标 | 保障人数 | 80 | 2370人 | 2370人 | 80 |
    `,
    },
    {
      name: "a block with points in its label",
      table: `
      表: 原样
      2020年度水土保持监测项目绩效自评表
      项目名称 | 水土保持监测
      预算执行情况（万元）（20分） | | 预算数(A) | 执行数(B) | 执行率(B/A) | 得分
      | 年度财政资金总额 | 10 | 10 | 100% | 20
      年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
      年度绩效目标1（80分） | 产出指标 | 质量指标 | 数据合格率 | 100% | 100% | 40 {F08:block}
      | 效益指标 | 满意度指标 | 群众满意度 | 98% | 98% | 39.2
    `,
      findings: [{ cell: "G6:G7", data: { weight: "80", score: "79.2" } }],
    },
    {
      name: "out of 100, weighted afterwards",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 符号 | 预期指标值 | 单位 | 单项指标实际完成值 | 单项指标得分 | 权重占比(%) | 单项指标折算得分
      产出指标 | 质量指标 | 覆盖率 | >= | 98 | % | 100% | 90 {F08} | 60 | 54
      | 时效指标 | 及时率 | >= | 99 | % | 100% | 100 | 25 | 25
      | 数量指标 | 次数 | >= | 7 | 次 | 7次 | 100 | 15 | 15
    `,
      findings: [{ cell: "H10", data: { weight: "100" } }],
    },
  ],
});
