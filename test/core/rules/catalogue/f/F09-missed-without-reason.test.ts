import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F09", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.67 | 年内4人离职
    `),
    },
    {
      name: "no column for reasons",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.67
    `,
    },
    {
      name: 'less spent than "=" is no miss',
      table: selfTable(`
      产出指标 | 成本指标 | 印刷费 | =5万元 | 4.5万元 | 10 | 10 |
      | | 培训单价 | =300元/人 | 280元/人 | 10 | 10 |
      | 质量指标 | 设备故障率 | =5% | 3% | 10 | 10 |
    `),
    },
    {
      name: "in the middle of the year nothing is missed",
      table: `
      表: 监控表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | 完成目标可能性
      产出指标 | 数量指标 | 购置设备 | ≥12台 | 4台 | 12台 | | 确定能
    `,
    },
    {
      name: "a duration that nobody says is a floor",
      table: selfTable(`
      产出指标 | 时效指标 | 培训天数 | 5天 | 4天 | 10 | 9 |
    `),
    },
    {
      name: "near an about",
      table: selfTable(`
      产出指标 | 数量指标 | 展陈面积 | 约120平方米 | 115平方米 | 10 | 9.58 |
    `),
    },
    {
      name: "the same length in another unit",
      table: selfTable(`
      产出指标 | 数量指标 | 管网长度 | ≥5公里 | 5200米 | 10 | 10 |
    `),
    },
    {
      name: "an amount in the wrong unit is C12's",
      table: selfTable(`
      效益指标 | 经济效益指标 | 增收 | ≥11.376万元 | 12元 | 10 | 9 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.67 | {F09}
    `),
    },
    {
      name: "无 is no reason",
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14 | 无 {F09}
    `),
      findings: [{ cell: "H10", severity: "error", related: ["G10", "D10", "E10", "F10"] }],
    },
    {
      name: "no score yet",
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | | {F09}
    `),
    },
    {
      name: 'less paid out than "=" is one',
      table: selfTable(`
      产出指标 | 成本指标 | 补助标准 | =600元/人 | 580元/人 | 10 | 9.67 |  {F09}
    `),
    },
    {
      name: 'more than "=" was spent',
      table: selfTable(`
      产出指标 | 成本指标 | 印刷费 | =5万元 | 5.5万元 | 10 | 9 |  {F09}
    `),
    },
    {
      name: "far from an about",
      table: selfTable(`
      产出指标 | 数量指标 | 展陈面积 | 约120平方米 | 90平方米 | 10 | 7.5 |  {F09}
    `),
    },
    {
      name: "a ceiling, a deadline",
      table: selfTable(`
      产出指标 | 质量指标 | 设备故障率 | ≤5% | 6% | 10 | 8 |  {F09:ceiling}
      | 时效指标 | 完成时间 | 2022年10月底前 | 2022年12月 | 10 | 8 | 无 {F09:late}
      | 数量指标 | 次数 | ≥7次 | 6次 | 7 | 6 |  {F09:default}
    `),
    },
  ],
});
