import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B06", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 经济效益指标 | 带动农户增收 | ≥11.376万元
    `),
    },
    {
      name: "words that only may be economic are left alone",
      table: targetTable(`
      效益指标 | 经济效益指标 | 对项目发展的作用 | 明显
    `),
    },
    {
      name: "the value says it",
      table: targetTable(`
      效益指标 | 经济效益指标 | 文化活动效果 | 带动文化消费
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      效益指标 | 经济效益指标 | 非公有制经济组织党组织建设 {B06} | 持续推进
    `),
    },
    {
      table: targetTable(`
      效益指标 | 经济效益指标 | 全市平安度汛 {B06} | 平安
    `),
    },
  ],
});
