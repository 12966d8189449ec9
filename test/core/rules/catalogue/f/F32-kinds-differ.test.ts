import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F32", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 合格率 | ≥95% | 96% | 10 | 10 |
      效益指标 | 社会效益指标 | 制度建设 | 进一步完善 | 已完善 | 10 | 10 |
    `),
    },
    {
      name: "a cost within the budget, a date kept",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | 不超预算 | 18万元 | 10 | 10 |
      | 时效指标 | 完成时间 | 2022年12月 | 已完成 | 10 | 10 |
    `),
    },
    {
      name: "a garbled target is C24's",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥1l.3?次 | 7次 | 10 | 10 |
    `),
    },
    {
      name: "words where 数量 needs a number are C01's, a repeated name C20's",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | 数量较多 | 7次 | 10 | 10 |
      效益指标 | 社会效益指标 | 政策知晓情况 | 政策知晓情况 | 95% | 10 | 10 |
    `),
    },
    {
      name: "words in the middle of the year",
      table: `
      表: 监控表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | 完成目标可能性
      产出指标 | 数量指标 | 购置设备 | ≥12台 | 正在招标 | 12台 | | 确定能
    `,
    },
    {
      name: "无 for a number",
      table: selfTable(`
      效益指标 | 社会效益指标 | 重大事故 | 0起 | 无 | 15 | 15 |
      产出指标 | 质量指标 | 合格率 | ≥95% | 无 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 合格率 | ≥95% | 达成预期指标 {F32:words} | 10 | 10 |
      效益指标 | 社会效益指标 | 制度建设 | 进一步完善 | 100% {F32:number} | 10 | 10 |
    `),
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 完成 {F32} | 10 | 10 |
    `),
      findings: [{ cell: "E10", related: ["D10"] }],
    },
  ],
});
