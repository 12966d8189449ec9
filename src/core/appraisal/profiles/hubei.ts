import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** 预算执行20, 产出40, 效益+满意度40; tiers 80-50, 50-0. */
export const hubei: ScoringProfile = {
  ...mof2020,
  id: "hubei",
  source: { document: "湖北省自评表", standing: "form in use" },
  weights: {
    usual: [
      { levels: ["产出指标"], points: 40 },
      { levels: ["效益指标", "满意度指标"], points: 40 },
    ],
  },
  indicatorPoints: 80,
  executionWeight: 20,
  tiers: [0.8, 0.5],
};
