import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/**
 * 单项得分 × 权重占比 = 折算得分 (25 × 25 % = 6.25); words are 完成 or 未完成; the execution rate is
 * an indicator of its own.
 */
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
  wordShares: [
    { word: "完成", share: { of: 1, in: 1 } },
    { word: "未完成", share: { of: 0, in: 1 } },
  ],
};
