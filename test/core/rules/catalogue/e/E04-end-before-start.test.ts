import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E04", {
  valid: [
    {
      table: targetTable(`
      实施期: 2022年1月-12月
      产出指标 | 时效指标 | 完成时间 | 2022年12月31日
    `),
    },
    {
      name: "the whole year",
      table: targetTable(`
      实施期: 2022年全年
      产出指标 | 时效指标 | 完成时间 | 12月底前
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      实施期: 2022年10月-2022年3月 {E04:period}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      实施期: 2022年1月-2022年6月
      产出指标 | 时效指标 | 完成时间 | 2022年11月30日 {E04:after-period}
    `),
    },
  ],
});
