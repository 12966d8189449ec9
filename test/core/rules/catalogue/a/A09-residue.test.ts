import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("A09", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      name: "a bookmark of Word",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数[bookmark: _GoBack] {A09} | ≥7次
    `),
      findings: [{ cell: "C9", fix: "培训次数" }],
    },
    {
      name: "a line break of a file",
      table: targetTable(`
      产出指标 | 数量指标 | 培训_x000D_次数 {A09} | ≥7次
    `),
    },
    {
      name: "a formula that lost its cell",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | #REF! {A09:formula-error}
       | 质量指标 | 培训合格率 | ≥95%
    `),
    },
  ],
});
