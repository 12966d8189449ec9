import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F04", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | 9.5 | 有一批未验收
    `),
    },
    {
      name: "a dash is no score",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | — |
    `),
    },
    {
      name: "out of 100, weighted afterwards",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 符号 | 预期指标值 | 单位 | 单项指标实际完成值 | 单项指标得分 | 权重占比(%) | 单项指标折算得分
      产出指标 | 质量指标 | 覆盖率 | >= | 98 | % | 100% | 100 | 60 | 60
      | 时效指标 | 及时率 | >= | 99 | % | 100% | 100 | 25 | 25
      | 数量指标 | 次数 | >= | 7 | 次 | 7次 | 100 | 15 | 15
    `,
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 11 {F04:over} |
      | 质量指标 | 合格率 | ≥90% | 92% | 10 | 满分 {F04:words} |
    `),
    },
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | -1 {F04:negative} |
    `),
      findings: [{ cell: "G10", severity: "error", related: ["D10", "E10", "F10", "H10"] }],
    },
    {
      name: "more than 100",
      table: `
      表: 自评表
      一级指标 | 二级指标 | 三级指标 | 符号 | 预期指标值 | 单位 | 单项指标实际完成值 | 单项指标得分 | 权重占比(%) | 单项指标折算得分
      产出指标 | 质量指标 | 覆盖率 | >= | 98 | % | 100% | 101 {F04:hundred} | 60 | 60.6
      | 时效指标 | 及时率 | >= | 99 | % | 100% | 100 | 25 | 25
      | 数量指标 | 次数 | >= | 7 | 次 | 7次 | 100 | 15 | 15
    `,
      findings: [{ cell: "H10", data: { weight: "100" } }],
    },
  ],
});
