import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F07", {
  valid: [
    {
      name: "a limit that is only assumed",
      table: selfTable(`
      产出指标 | 成本指标 | 补助标准 | 500元/人 | 520元/人 | 10 | 9 |
    `),
    },
    {
      table: selfTable(`
      产出指标 | 质量指标 | 按期完成率 | =100% | 98% | 10 | 9.8 | 一处延期
    `),
    },
    {
      name: "rounded as it is printed",
      table: selfTable(`
      产出指标 | 数量指标 | 在岗人数 | 180人 | 176人 | 15 | 14.7 | 4人离职
      | | 参训人数 | 180人 | 160人 | 15 | 13 | 请假
    `),
    },
    {
      name: "the weight, not the score, is too small",
      table: selfTable(`
      产出指标（20分） | 质量指标 | 按期完成率 | =100% | 80% | 8 | 8 | 一处延期
      | 数量指标 | 次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 按期完成率 | =100% | 98% | 10 | 9 {F07} | 一处延期
    `),
    },
    {
      name: "the fix is the computed score",
      table: selfTable(`
      产出指标 | 质量指标 | 按期完成率 | =100% | 98% | 10 | 5 {F07} | 一处延期
    `),
      findings: [{ cell: "G10", fix: "9.8", data: { expected: "9.8", score: "5" } }],
    },
    {
      name: "a ceiling exceeded, linear",
      table: selfTable(`
      产出指标 | 成本指标 | 培训费 | ≤5万元 | 6万元 | 10 | 8.33 {F07} | 涨价
    `),
      findings: [{ cell: "G10", fix: "8" }],
    },
    {
      name: "the same under a profile that divides",
      table: `
      口径: old-form
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 成本指标 | 培训费 | ≤5万元 | 6万元 | 10 | 9 {F07} | 涨价
    `,
      findings: [{ cell: "G10", fix: "8.33" }],
    },
    {
      name: "out of 100, weighted afterwards",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 符号 | 预期指标值 | 单位 | 单项指标实际完成值 | 单项指标得分 | 权重占比(%) | 单项指标折算得分
      产出指标 | 质量指标 | 覆盖率 | >= | 98 | % | 49% | 70 {F07} | 60 | 42
      | 时效指标 | 及时率 | >= | 99 | % | 100% | 100 | 25 | 25
      | 数量指标 | 次数 | >= | 7 | 次 | 7次 | 100 | 15 | 15
    `,
      findings: [{ cell: "H10", fix: "50" }],
    },
  ],
});
