import { ruleTester } from "../../../../support/rule-tester";
import { selfTable } from "../../../../support/sketch";

ruleTester("F15", {
  valid: [
    {
      table: selfTable(`
      效益指标 | 社会效益指标 | 阅读风气 | 逐步形成 | 部分达成年度指标并具有一定效果 | 10 | 7 |
      | | 服务质量 | 稳步提升 | 未达成年度指标且效果较差 | 10 | 5 |
      | | 环境 | 持续改善 | 达成预期指标 | 10 | 8 |
    `),
    },
    {
      name: "other words have no tier",
      table: selfTable(`
      效益指标 | 社会效益指标 | 阅读风气 | 逐步形成 | 风气渐浓 | 10 | 3 |
    `),
    },
    {
      name: "基本达到 is of no tier",
      table: selfTable(`
      效益指标 | 社会效益指标 | 出行 | 明显改善 | 基本达到预期 | 15 | 12.75 | 部分路段未完成
    `),
    },
    {
      name: "the weight, not the score, is off",
      table: selfTable(`
      产出指标（20分） | 质量指标 | 出行 | 明显改善 | 达成预期指标 | 13 | 8 |
      | | 环境 | 明显改善 | 达成预期指标 | 12 | 12 |
    `),
    },
  ],
  invalid: [
    {
      table: selfTable(`
      效益指标 | 社会效益指标 | 阅读风气 | 逐步形成 | 部分达成年度指标并具有一定效果 | 10 | 10 {F15:partly} |
      | | 服务质量 | 稳步提升 | 未达成年度指标且效果较差 | 10 | 6 {F15:not-met} |
      | | 环境 | 持续改善 | 达成预期指标 | 10 | 7 {F15:met} |
    `),
    },
  ],
});
