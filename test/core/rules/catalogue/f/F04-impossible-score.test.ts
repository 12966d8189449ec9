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
  ],
});
