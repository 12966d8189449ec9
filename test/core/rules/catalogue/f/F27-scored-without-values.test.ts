import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F27", {
  valid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 工程质量合格 | 合格 | 合格 | 10 | 10 |
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
    `),
    },
    {
      name: "criteria with a result in words",
      table: selfTable(`
      项目决策 | 项目目标 | 完整性 | - | 目标明确 | 4 | 4 |
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 质量指标 | 工程质量合格 | | | 10 | 10 {F27} |
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
    `),
    },
    {
      table: selfTable(`
      产出指标 | 质量指标 | 工程质量合格 | — | — | 10 | 10 {F27} |
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
    `),
      findings: [{ cell: "G10", severity: "error", data: { score: "10" } }],
    },
  ],
});
