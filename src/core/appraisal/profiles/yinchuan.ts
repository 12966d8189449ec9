import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** 决策10 管理25 产出30 效益35; the execution rate is an indicator inside 管理. */
export const yinchuan: ScoringProfile = {
  ...mof2020,
  id: "yinchuan",
  source: { document: "银川市自评表", standing: "form in use" },
  weights: {
    usual: [
      { levels: ["决策指标", "项目决策"], points: 10 },
      { levels: ["管理指标", "项目管理"], points: 25 },
      { levels: ["产出指标", "项目产出"], points: 30 },
      { levels: ["效益指标", "项目效益", "满意度指标"], points: 35 },
    ],
  },
  indicatorPoints: 100,
  executionWeight: null,
  executionInside: { level: "管理指标", points: 10 },
};
