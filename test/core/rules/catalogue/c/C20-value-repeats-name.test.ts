import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C20", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 资金使用合规率 | 100%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 专款专用 | 专款专用 {C20}
    `),
    },
    {
      table: targetTable(`
      效益指标 | 社会效益指标 | 教育质量巩固提高 | 教育质量 巩固提高 {C20}
    `),
    },
  ],
});
