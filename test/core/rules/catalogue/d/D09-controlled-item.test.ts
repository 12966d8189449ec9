import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("D09", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 成本指标 | 领导出国审批管理经费 | ≤3万元
      | | 辅警劳务派遣费 | ≤9万元
    `),
    },
    {
      name: "not a cost",
      table: targetTable(`
      产出指标 | 数量指标 | 公务接待次数 | ≤9次
    `),
    },
    {
      name: "a whole department has basic spending",
      table: `
      表: 整体目标表
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 成本指标 | 工资福利支出 | ≤90万元
      | 数量指标 | 培训次数 | ≥7次
    `,
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 成本指标 | 行政单位困难福利费 {D09:basic} | ≤8万元
    `),
    },
    {
      table: targetTable(`
      产出指标 | 成本指标 | 公务接待经费 {D09:controlled} | ≤2万元
    `),
    },
  ],
});
