import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C16", {
  valid: [
    {
      name: "the last days of months",
      table: targetTable(`
      实施期: 2022.1.1-2022.12.31
      产出指标 | 时效指标 | 完工时间 | 2024年2月29日
       | | 验收时间 | 6月30日前
    `),
    },
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
      name: "days that no month has",
      table: targetTable(`
      实施期: 2022.1.1-2022.12.32 {C16}
      产出指标 | 时效指标 | 完工时间 | 2022年2月30日 {C16}
       | | 验收时间 | 6月31日前 {C16}
    `),
    },
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
