import { ruleTester } from "../../../../support/rule-tester";
import { selfTable, targetTable } from "../../../../support/sketch";

ruleTester("D03", {
  valid: [
    {
      name: "a part that is not marked and blank: nothing can be added up",
      table: targetTable(`
      产出指标 | 数量指标 | 养护公路里程 | ≥3860公里
       | | 其中：县道养护里程 | ≥420公里
       | | 乡道养护里程 | ≥1140公里
       | | 村道养护里程 |
      
    `),
      notJudged: ["D12"],
    },
    {
      name: "a bare whole over parts in 万元 lacks its unit, nothing more",
      table: targetTable(`
      产出指标 | 数量指标 | 发放资金 | 200
       | | 其中：一季度 | 100万元
       | | 其中：二季度 | 60万元
      
    `),
    },
    {
      name: "the next indicator is none of the parts",
      table: targetTable(`
      产出指标 | 数量指标 | 培训人数 | 100人
       | | 其中：女学员人数 | 100人
       | | 参会代表人数 | 500人
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 补助面积 | 29.5亩
      | | 其中桃树面积 | 1.5亩
      | | 其中苹果面积 | 5亩
      | | 其中蔬菜面积 | 23亩
    `),
    },
    {
      name: "equal is a pass",
      table: targetTable(`
      产出指标 | 数量指标 | 补助面积 | 29.5亩
      | | 其中桃树面积 | 9.5亩
      | | 其中苹果面积 | 20亩
    `),
      passes: ["default"],
    },
    {
      name: "a part without a number",
      table: targetTable(`
      产出指标 | 数量指标 | 补助面积 | 29.5亩
      | | 其中桃树面积 | 9.5亩
      | | 其中苹果面积 | 若干
    `),
      notJudged: ["D11"],
    },
    {
      name: "a floor in the actual is no amount",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | ≥29.5亩 | ≥29.5亩 | 10 | 10 |
      | | 其中桃树面积 | 9.5亩 | 10.5亩 | | |
      | | 其中苹果面积 | 20亩 | 20亩 | | |
    `),
    },
    {
      name: "only the first part has its 其中",
      table: targetTable(`
      产出指标 | 成本指标 | 膳食补助总额 | 640万元
      | | 其中：中央资金 | 512万元
      | | 县级资金 | 128万元
      | | 食堂维修费 | 30万元
    `),
      passes: ["default"],
    },
  ],
  invalid: [
    {
      name: "parts of which only the first is marked, one with a slip",
      table: targetTable(`
      产出指标 | 数量指标 | 养护公路里程 | ≥3860公里 {D03:target}
       | | 其中：县道养护里程 | ≥420公里
       | | 乡道养护里程 | ≥1140公里
       | | 村道养护里程 | ≥2200公里
    `),
      findings: [{ cell: "D9", data: { sum: "3760" } }],
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 补助面积 | 29.5亩 {D03}
      | | 其中桃树面积 | 2.5亩
      | | 其中苹果面积 | 5亩
      | | 其中蔬菜面积 | 23亩
    `),
    },
    {
      name: "different units that add up are a hint",
      table: targetTable(`
      产出指标 | 数量指标 | 补助数量 | 192只 {D03:mixed}
      | | 其中羊数量 | 180只
      | | 其中猪数量 | 12头
    `),
      findings: [{ cell: "D9", severity: "hint" }],
    },
    {
      name: "actual values",
      table: selfTable(`
      产出指标 | 数量指标 | 补助面积 | 30亩 | 28亩 {D03:actual} | 10 | 10 |
      | | 其中桃树面积 | 10亩 | 10亩 | | |
      | | 其中苹果面积 | 20亩 | 20亩 | | |
    `),
    },
    {
      name: "what stands behind does not make up the rest",
      table: targetTable(`
      产出指标 | 数量指标 | 补助面积 | 30亩 {D03}
      | | 其中：桃树面积 | 10亩
      | | 宣传面积 | 15亩
      | 质量指标 | 合格率 | 20%
    `),
    },
    {
      name: "amounts are told in 万元",
      table: targetTable(`
      产出指标 | 成本指标 | 补助总额 | 640万元 {D03:target}
      | | 其中：中央资金 | 512万元
      | | 其中：县级资金 | 118万元
    `),
      findings: [{ cell: "D9", data: { total: "640", sum: "630", unit: " 万元" } }],
    },
  ],
});
