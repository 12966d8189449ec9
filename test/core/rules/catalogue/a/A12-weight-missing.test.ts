import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("A12", {
  valid: [
    {
      name: "every row has a weight",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 60 | 60 |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 30 | 30 |
    `),
    },
    {
      name: "rows that share a merged weight: the rest is a whole",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
       | | 培训人数 | ≥70人 | 70人 | | |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 40 |
    `),
    },
    {
      name: "parts of a row carry no weight",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | 6.5亩 | 6.5亩 | 50 | 50 |
       | | 其中桃树面积 | 1.5亩 | 1.5亩 | | |
       | | 其中苹果面积 | 5亩 | 5亩 | | |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 30 | 30 |
    `),
    },
    {
      name: "a form without weights",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
       | 质量指标 | 培训合格率 | ≥95% | 96% | {A12} | 10 |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 30 | 30 |
    `),
    },
    {
      name: "a weight of 0 is none",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 50 | 50 |
       | 质量指标 | 培训合格率 | ≥95% | 96% | 0 {A12} | 0 |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 30 | 30 |
    `),
    },
    {
      name: "no weight at all is said once",
      table: selfTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | {A12:column} | |
      效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | | |
    `),
    },
  ],
});
