import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E09", {
  valid: [
    {
      name: "the same name under another label",
      table: targetTable(`
      产出指标 | 数量指标 | 道路清扫 | ≥7公里
       | 质量指标 | 道路清扫 | 达标
    `),
    },
    {
      name: "numbers in place of names are another rule's",
      table: targetTable(`
      产出指标 | 数量指标 | 88 | 100
       | | 88 | 100
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | | 培训人数 | ≥70人
       | | 培训次数 {E09} | ≥7次
    `),
      findings: [{ cell: "C11", related: ["C9"] }],
    },
  ],
});
