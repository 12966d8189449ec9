import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C13", {
  valid: [
    {
      table: targetTable(`
      产出指标 | 成本指标 | 苗木单价 | 28.40元/株
      | 数量指标 | 巡查次数 | 2次/月
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 成本指标 | 苗木单价 | 28.40/株 {C13}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 成本指标 | 补助标准 | 每人不超过500/年 {C13}
    `),
    },
  ],
});
