import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F05", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | 4754人 | 4754人 | 5 | 5 |
      | 时效指标 | 完成时间 | 2022年12月底前 | 2022年11月 | 5 | 5 |
    `),
    },
    {
      name: "points were taken",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | 100人 | 98人 | 5 | 4.9 | 两人因病未到
    `),
    },
    {
      name: "a sign that is itself wrong is C06's",
      table: selfTable(`
      产出指标 | 质量指标 | 验收合格率 | ≤90% | 96% | 5 | 5 |
    `),
    },
    {
      name: "words cannot be missed",
      table: selfTable(`
      效益指标 | 社会效益指标 | 出行 | 明显改善 | 有所改善 | 5 | 5 |
    `),
    },
    {
      name: "an amount in the wrong unit is C12's",
      table: selfTable(`
      效益指标 | 经济效益指标 | 增收 | ≥11.376万元 | 12元 | 10 | 10 |
    `),
    },
    {
      name: "done in less time",
      table: selfTable(`
      产出指标 | 时效指标 | 故障修复时间 | 24小时 | 12小时 | 10 | 10 |
    `),
    },
    {
      name: "above the end of a range",
      table: selfTable(`
      产出指标 | 质量指标 | 合格率 | 90%-95% | 96% | 10 | 10 |
      | 数量指标 | 培训次数 | 3-5次 | 6次 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | 4754人 | 4604人 | 5 | 5 {F05} |
      | 时效指标 | 完成时间 | 2022年12月底前 | 2023年3月 | 5 | 5 {F05:late} |
    `),
    },
    {
      name: "with a reason it weighs less",
      table: selfTable(`
      产出指标 | 数量指标 | 培训人数 | ≥100人 | 98人 | 5 | 5 {F05} | 因疫情经批准调减
    `),
      findings: [{ cell: "G10", severity: "warning" }],
    },
    {
      name: "a form without a column for reasons",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 健康档案数 | 38508人 | 37442人 | 3 | 3 {F05}
    `,
      findings: [{ cell: "G10", severity: "error", related: ["D10", "E10", "F10"] }],
    },
    {
      name: "below the beginning of a range",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | 3-5次 | 2次 | 10 | 10 {F05} |
    `),
    },
  ],
});
