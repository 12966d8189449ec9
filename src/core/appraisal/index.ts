export {
  appraise,
  appraiseInSteps,
  gradeOf,
  scoredRowsInSteps,
  type Appraisal,
  type AppraiseOptions,
  type IndicatorAppraisal,
  type LevelAppraisal,
} from "./appraise";
export {
  compareCosts,
  type CostComparison,
  type CostExclusion,
  type CostLine,
  type ExcludedCost,
  type UnreadCost,
  type UnreadCostReason,
} from "./costs";
export { type ExecutionAppraisal } from "./execution";
export { type MissingReason } from "./measure";
export { type Grade, type ProfileId, type ScoringProfile } from "./profile";
export { atOnce } from "./steps";
export { monitorInSteps, type Lamp, type Monitoring } from "./monitoring";
export { DEFAULT_PROFILE, profileById, PROFILES } from "./profiles";
export { recogniseProfile, recogniseProfileInSteps } from "./recognise-profile";
export { type Tier, type TierName } from "./score";
export { proposeWeights } from "./weights";
export { toRuleProfile } from "./rule-profile";
