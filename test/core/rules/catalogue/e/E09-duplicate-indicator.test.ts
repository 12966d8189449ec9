import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("E09", {
  valid: [
    {
      name: "parts of two wholes may bear one name",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | 6亩 | 6亩 | 10 | 10 |
       | | 其中：旱地 | 6亩 | 6亩 | | |
       | | 奖励面积 | 3亩 | 3亩 | 10 | 10 |
       | | 其中：旱地 | 3亩 | 3亩 | | |
    `),
    },
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
      name: "a part twice under its whole",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | 6亩 | 6亩 | 10 | 10 |
       | | 其中：旱地 | 3亩 | 3亩 | | |
       | | 其中：旱地 {E09} | 3亩 | 3亩 | | |
    `),
    },
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
