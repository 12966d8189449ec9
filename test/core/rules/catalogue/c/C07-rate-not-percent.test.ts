import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C07", {
  valid: [
    {
      name: "0 is 0 %",
      table: targetTable(`
      产出指标 | 质量指标 | 报告差错率 | 0
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 家庭医生签约率 | ≥60%
      | 时效指标 | 巡查频率 | 2次/月
      满意度指标 | 满意度指标 | 居民满意度 | ≥90分
    `),
    },
    {
      name: "a lost format is C22's",
      table: targetTable(`
      产出指标 | 质量指标 | 覆盖率 | 1
      | | 合格率 | 95%
    `),
    },
    {
      name: "the unit stands in the name",
      table: targetTable(`
      产出指标 | 质量指标 | 覆盖率（%） | 95
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 质量指标 | 家庭医生签约率 | 24694人 {C07:unit}
      满意度指标 | 满意度指标 | 居民满意度 | ≥85 {C07:bare}
    `),
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 办件及时率 | ≤5个工作日 {C07:unit}
    `),
      findings: [{ cell: "D9", fix: null }],
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 办件及时率 | ≥85 {C07:bare}
    `),
      findings: [{ cell: "D9", fix: "≥85%" }],
    },
    {
      table: targetTable(`
      产出指标 | 质量指标 | 办件及时率 | 2022年12月 {C07:unit}
    `),
    },
  ],
});
