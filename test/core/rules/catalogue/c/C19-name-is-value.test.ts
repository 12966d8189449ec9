import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C19", {
  valid: [
    {
      name: "a name that ends like a unit",
      table: targetTable(`
      产出指标 | 数量指标 | 24次党代表活动次 | ≥24次
       | | 每季度检查1次以上的学校 | ≥7所
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 项目实施期限 | 1年
      | 数量指标 | 12345热线接听数 | ≥900个
      | | 110联动 | ≥9次
      | 时效指标 | 2023年完工并投入使用 | 是
    `),
    },
  ],
  invalid: [
    {
      name: "how often something is done",
      table: targetTable(`
      产出指标 | 数量指标 | 每季度1次 {C19} | ≥4次
       | 质量指标 | 每月至少2次 {C19} | 100%
    `),
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 1年 {C19} | 1年
      | 成本指标 | 100万 {C19} | 100万元
    `),
    },
    {
      name: "many are one mistake",
      table: targetTable(`
      产出指标 | 数量指标 | 88 {C19:many} | 100
      | | 88 | 100
      | | 68 | 100
      | | 20 | 100
    `),
      findings: [{ cell: "C9:C12", data: { count: 4 } }],
    },
    {
      table: targetTable(`
      产出指标 | 时效指标 | 2020年全年 {C19} | 100%
    `),
    },
  ],
});
