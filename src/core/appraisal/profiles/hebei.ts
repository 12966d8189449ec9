import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** 单项得分 × 权重占比 = 折算得分; the execution rate is an indicator of its own. */
export const hebei: ScoringProfile = {
  ...mof2020,
  id: "hebei",
  source: { document: "河北省项目支出绩效自评表", standing: "form in use" },
  executionWeight: null,
  indicatorPoints: 100,
  weights: {
    usual: [
      { levels: ["产出指标"], points: 50 },
      { levels: ["效益指标"], points: 30 },
      { levels: ["满意度指标"], points: 10 },
      { levels: ["预算执行率"], points: 10 },
    ],
  },
  weightedScore: true,
};
