import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C03", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 时效指标 | 各项任务完成时限 | 2022年12月底前
      | | 资金拨付及时率 | ≥95%
      | | 报告提交 | 每季度结束后10日内
    `),
    },
    {
      name: "the time stands in the name",
      table: targetTable(`
      产出指标 | 时效指标 | 2022年12月底前完工 | 是
    `),
    },
    {
      name: "monthly, and by contract",
      table: targetTable(`
      产出指标 | 时效指标 | 补助发放 | 按月安排
      | | 设备交付 | 按合同约定时间
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 时效指标 | 各项任务完成时限 | 年度内及时完成 {C03}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 资金拨付及时性 | 及时 {C03}
    `),
    },
  ],
});
