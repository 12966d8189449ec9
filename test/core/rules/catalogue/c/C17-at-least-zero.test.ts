import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C17", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 安全事故 | 0起
      | | 变质比例 | =0%
      | | 培训合格率 | ≥90%
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 培训合格率 | ≥0% {C17}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 新增就业人数 | ≥0人 {C17}
    `),
    },
  ],
});
