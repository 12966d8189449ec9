import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E15", {
  valid: [
    {
      name: "what stands ready, and counts of the act itself",
      table: targetTable(`
      产出指标 | 数量指标 | 补助户数 | ≥7户
      效益指标 | 社会效益指标 | 社会救助制度 | 健全
       | | 培训农户人次 | ≥300人次
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 宣传活动次数 | ≥7次
      效益指标 | 社会效益指标 | 政策宣传覆盖率 | ≥90%
    `),
    },
    {
      name: "a word in brackets is no act",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 受益脱贫（监测）人口数 | ≥500人
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 社会效益指标 | 组织工作宣传覆盖率 {E15} | ≥90%
    `),
    },
  ],
});
