import { DEFAULT_RULE_PROFILE } from "../../../../../src/core/rules/default-profile";
import { ruleTester } from "../../../../support/rule-tester";
import { targetTable } from "../../../../support/sketch";

ruleTester("B02", {
  valid: [
    {
      name: "forms before 2021",
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 成本指标 | 培训经费 | ≤20万元
    `),
    },
  ],
  invalid: [
    {
      table: targetTable(`
      产出指标 | 数量指标 | 培训次数 | ≥7次
       | 成本指标 {B02} | 培训经费 | ≤20万元
    `),
      options: { profile: { ...DEFAULT_RULE_PROFILE, costIsLevel1: true } },
    },
  ],
});
