import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("E05", {
  valid: [
    {
      name: "a project of one year has one goal",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "the year's part is said",
      table: targetTable(`
      实施期: 2021年1月-2023年12月
      目标: 2022年完成70公里渠道清淤。
      实施期目标: 三年完成210公里渠道清淤。
      产出指标 | 数量指标 | 清淤长度 | ≥70公里
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      实施期: 2021年1月-2023年12月
      目标: 完成渠道清淤，改善灌溉条件。 {E05}
      实施期目标: 完成渠道清淤，改善灌溉条件。
      产出指标 | 数量指标 | 清淤长度 | ≥70公里
    `),
    },
  ],
});
