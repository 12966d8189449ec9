import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C16", {
  valid: [
    {
      table: targetTable(`
      实施期: 2024.06-2025.12
      产出指标 | 时效指标 | 完成时间 | 2022年12月31日前
    `),
    },
    {
      name: "spans and other spellings",
      table: targetTable(`
      实施期: 202201-202212
      产出指标 | 时效指标 | 完成时间 | 20221231
    `),
    },
    {
      name: "a duration",
      table: targetTable(`
      实施期: 3年
      产出指标 | 数量指标 | 受益人数 | 12345人
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      实施期: 20246-202516 {C16}
      产出指标 | 时效指标 | 完成时间 | 2022年12月
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 完成时间 | 202年1月11日 {C16}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 完成时间 | 2022年13月 {C16}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 完成时间 | 220211231日之前 {C16}
    `),
    },
  ],
});
