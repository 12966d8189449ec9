import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E11", {
  valid: [
    {
      name: "an act can be counted for both",
      table: targetTable(`
      产出指标 | 数量指标 | 会议及培训次数 | ≥7次
    `),
    },
    {
      name: "two things of one kind",
      table: targetTable(`
      产出指标 | 数量指标 | 教材及图书册数 | ≥3000册
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 创业培训及培训教材册数 {E11} | ≥3000册
    `),
    },
  ],
});
