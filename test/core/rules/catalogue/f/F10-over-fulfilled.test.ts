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
    {
      name: "a target of 0 where the profile says nothing of it",
      table: selfTable(`
      产出指标 | 数量指标 | 巡查次数 | 0次 | 3000次 | 10 | 10 |
    `),
    },
    {
      name: "a target of 0, below the number of the profile, explained, or better kept low",
      table: `口径: guangxi\n${selfTable(`
      产出指标 | 数量指标 | 巡查次数 | 0次 | 29.99次 | 10 | 10 |
      | | 回访次数 | ≥0次 | 30次 | 10 | 10 | 年中新增任务
      | | 走访次数 | ≥0次 | -40次 | 10 | 10 |
      | 质量指标 | 安全事故 | 0起 | 40起 | 10 | 0 | 台风
      | | 投诉件数 | ≤0件 | 40件 | 10 | 0 |
      | | 差错数 | =0个 | 40个 | 10 | 0 |
    `)}`,
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
    {
      name: "a target of 0 by the number of the profile, in the target's unit",
      table: `口径: guangxi\n${selfTable(`
      产出指标 | 数量指标 | 巡查次数 | 0次 | 30次 {F10:zero} | 10 | 10 |
      | | 走访户数 | ≥0 | 300 {F10:zero} | 10 | 10 |
      效益指标 | 经济效益指标 | 引进资金 | ≥0万元 | 30万元 {F10:zero} | 10 | 10 |
      | | 增收比例 | ≥0% | 30% {F10:zero} | 10 | 10 |
      | | 培训人次 | ≥59人次 | 87人次 {F10:default} | 10 | 10 |
    `)}`,
      findings: [
        { cell: "E10", severity: "warning", data: { target: "0次", actual: "30次", from: "30" } },
      ],
    },
  ],
});
