import { type ScoringProfile } from "../profile";

/** The default. Its text leaves the reverse formula and the over-fulfilment threshold open:
 * the linear one falls steadily to 0 at twice the target, and 130 % is in use in provinces. */
export const mof2020: ScoringProfile = {
  id: "mof-2020",
  source: { document: "财预〔2020〕10号《项目支出绩效评价管理办法》", standing: "regulation" },
  scored: true,
  weights: {
    usual: [
      { levels: ["产出指标"], points: 50 },
      { levels: ["效益指标"], points: 30 },
      { levels: ["满意度指标"], points: 10 },
    ],
    withCost: [
      { levels: ["成本指标"], points: 20 },
      { levels: ["产出指标"], points: 40 },
      { levels: ["效益指标"], points: 20 },
      { levels: ["满意度指标"], points: 10 },
    ],
  },
  indicatorPoints: 90,
  executionWeight: 10,
  executionInside: null,
  executionBase: "全年预算数",
  zeroBudgetAs: null,
  weightDecimals: 2,
  reverse: "linear",
  tiers: [0.8, 0.6],
  wordShares: [],
  overFulfilment: 1.3,
  strongOverFulfilment: 3,
  overFulfilmentOfZero: null,
  passMark: null,
  satisfactionSteps: null,
  explainExecutionBelow: 0.9,
  weightedScore: false,
};
