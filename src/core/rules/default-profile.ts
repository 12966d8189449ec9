import { type RuleProfile } from "./rule";

/** 财预〔2020〕10号: 产出50 效益30 满意度10, 预算执行率 10. */
export const DEFAULT_RULE_PROFILE: RuleProfile = {
  id: "mof-2020",
  level1Weights: { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
  executionWeight: 10,
  scored: true,
  costIsLevel1: false,
  reverse: "linear",
  tiers: [0.8, 0.6],
  overFulfilment: 1.3,
  overFulfilmentOfZero: null,
  explainExecutionBelow: 0.9,
};
