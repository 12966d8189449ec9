import { type ScoringProfile } from "../profile";
import { provincialSystem } from "./provincial-system";

/**
 * As the provincial system; it refuses to save without a reason (实际完成情况超计划较大) from 130 %
 * of the target on, and of a target of 0 from an actual of 30 on.
 */
export const guangxi: ScoringProfile = {
  ...provincialSystem,
  id: "guangxi",
  source: { document: "广西预算绩效管理系统赋分", standing: "system in use" },
  overFulfilment: 1.3,
  overFulfilmentOfZero: 30,
};
