import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("C15", {
  valid: [
    {
      name: "units that end in the same sign",
      table: targetTable(`
      产出指标 | 数量指标 | 参观人次 | ≥300人次
       | 成本指标 | 培训费 | ≤7万元
       | 质量指标 | 合格率 | 100%
    `),
    },
    {
      table: targetTable(`
      预算: 854万元（示范片295万元，机耕路559万元）
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      name: "two amounts",
      table: targetTable(`
      产出指标 | 数量指标 | 参训人数 | 5人5人次
    `),
    },
  ],
  invalid: [
    {
      name: "the unit typed again",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次次 {C15:unit}
       | 质量指标 | 合格率 | 95%% {C15:unit}
       | 成本指标 | 培训费 | ≤7万元元 {C15:unit}
       | | 设备费 | 7万元（7元） {C15:unit}
      
    `),
    },
    {
      name: "decimals typed again",
      table: targetTable(`
      预算: 5.005.00 {C15:default}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      预算: 854万854万（示范片295万元） {C15}
      产出指标 | 数量指标 | 培训次数 | ≥7次
    `),
    },
    {
      table: targetTable(`
      产出指标 | 数量指标 | 新购图书 | 900册900册 {C15}
    `),
    },
    {
      name: "behind a sign and between words",
      table: targetTable(`
      产出指标 | 成本指标 | 印刷费 | ≤7万元7万元 {C15}
      | | 场地费 | 控制在30万元30万元以内 {C15}
    `),
    },
  ],
});
