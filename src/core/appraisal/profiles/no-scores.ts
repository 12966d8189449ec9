import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** Forms with target, actual and reason only. */
export const noScores: ScoringProfile = {
  ...mof2020,
  id: "no-scores",
  source: {
    document: "转移支付区域（项目）绩效自评表；衡山县2020年专项自评表",
    standing: "form in use",
  },
  scored: false,
  weights: null,
  indicatorPoints: 0,
  executionWeight: null,
};
