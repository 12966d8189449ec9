import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("E16", {
  valid: [
    {
      name: "short, but it says what",
      table: selfTable(`
      目标: 完成培训任务7次。
      完成情况: 完成培训7次。
      产出指标 | 数量指标 | 培训次数 | 7次 | 7次 | 10 | 10 |
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
    {
      name: "words that fit any table",
      table: selfTable(`
      目标: 完成年度目标 {E16:expected-words}
      完成情况: 已全部完成。 {E16:result-words}
      产出指标 | 数量指标 | 培训次数 | 7次 | 7次 | 10 | 10 |
    `),
    },
    {
      table: targetTable(`
      目标: 720 {E16:expected-number}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: selfTable(`
      项目名称: 基本公共卫生服务
      目标: 基本公共卫生服务 {E16:expected-name}
      完成情况: 基本公共卫生服务 {E16:result-name}
      产出指标 | 数量指标 | 培训次数 | ≥7次 | 7次 | 10 | 10 |
    `),
    },
  ],
});
