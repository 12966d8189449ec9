import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("E16", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
  ],
  invalid: [
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
