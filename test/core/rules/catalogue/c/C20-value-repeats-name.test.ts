import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C20", {
  valid: [
    {
      name: "a short value with a number",
      table: targetTable(`
      产出指标 | 数量指标 | 5G基站 | 5座
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 资金使用合规率 | 100%
    `),
    },
  ],
  invalid: [
    {
      name: "a name with a number, repeated",
      table: targetTable(`
      产出指标 | 数量指标 | 新建水泥路1条 | 新建水泥路1条 {C20}
    `),
    },
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
