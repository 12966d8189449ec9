import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/**
 * 决策2, 管理13, 绩效85; 三级分值 = 二级分值 ÷ 三级个数 in whole points. What rounding leaves goes
 * to the first indicators, so that they still make up the 二级分值.
 */
export const guangshui: ScoringProfile = {
  ...mof2020,
  id: "guangshui",
  source: { document: "湖北广水自评表", standing: "form in use" },
  weights: {
    usual: [
      { levels: ["决策指标", "项目决策"], points: 2 },
      { levels: ["管理指标", "项目管理"], points: 13 },
      { levels: ["产出指标", "效益指标", "满意度指标"], points: 85 },
    ],
  },
  indicatorPoints: 100,
  executionWeight: null,
  weightDecimals: 0,
};
