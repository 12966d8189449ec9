import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C02", {
  valid: [
    {
      name: "a grade or better is a measure",
      table: targetTable(`
      产出指标 | 质量指标 | 考核等次 | 良好及以上
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 工程验收合格率 | 100%
      | | 工程质量 | 符合验收规范
      效益指标 | 社会效益指标 | 缩短出行时间 | ≥10分钟
    `),
    },
    {
      name: "quantity, cost and timeliness are other rules'",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | 若干
      | 时效指标 | 完成时间 | 及时完成
      | 成本指标 | 培训经费 | 有效控制
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 工程质量 | 显著提升 {C02:output}
      效益指标 | 社会效益指标 | 出行条件 | 明显改善 {C02:benefit}
    `),
    },
    {
      name: "a benefit is a hint",
      table: targetTable(`
      效益指标 | 经济效益指标 | 带动增收 | 持续推进 {C02}
    `),
      findings: [{ cell: "D9", severity: "hint", variant: "benefit" }],
    },
  ],
});
