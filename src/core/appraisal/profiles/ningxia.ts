import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** 产出40 效益40 满意度20, no points for execution; 基本达到 earns 7 of 8 points. */
export const ningxia: ScoringProfile = {
  ...mof2020,
  id: "ningxia",
  source: { document: "宁夏自评表", standing: "form in use" },
  weights: {
    usual: [
      { levels: ["产出指标"], points: 40 },
      { levels: ["效益指标"], points: 40 },
      { levels: ["满意度指标"], points: 20 },
    ],
  },
  indicatorPoints: 100,
  executionWeight: null,
  wordShares: [{ word: "基本达到", share: { of: 7, in: 8 } }],
};
