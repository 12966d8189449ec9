import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F10", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训人次 | ≥59人次 | 62人次 | 10 | 10 |
      | | 参训人数 | ≥59人 | 87人 | 10 | 10 | 新增两个班
      | 成本指标 | 培训费 | ≤20万元 | 8万元 | 10 | 10 |
    `),
    },
    {
      name: "one more than one",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥1次 | 2次 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训人次 | ≥59人次 | 87人次 {F10} | 10 | 10 |
      | | 硬化面积 | 约120平方米 | 1737平方米 {F10:strong} | 10 | 10 |
    `),
    },
    {
      name: "no column for reasons, a hint",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 咨询活动 | 12次 | 96次 {F10:strong} | 1 | 1
    `,
      findings: [{ cell: "E10", severity: "hint", data: { rate: "800" } }],
    },
  ],
});
