import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/**
 * A provincial system: reverse 1−(B−A)/A, qualitative scores must lie in their tier; what was
 * executed without a budget is divided by 1.
 */
export const provincialSystem: ScoringProfile = {
  ...mof2020,
  id: "provincial-system",
  source: { document: "省级预算绩效管理系统默认赋分", standing: "system in use" },
  zeroBudgetAs: 1,
};
