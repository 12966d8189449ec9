import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B08", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 数量指标 {B08} | ≥7次
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
      成本指标 | 社会成本指标 | 社会成本指标 {B08} | 无
       | 经济成本指标 | 培训经费 | ≤20万元
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 工作安排时间 {B08} | 2022年12月
    `),
    },
  ],
});
