import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** 成本20 产出40 效益20 满意度10 with costs as a first level, else 50, 30, 10; 及格门槛 and 满意度赋分 as its examples give them. */
export const mof2021: ScoringProfile = {
  ...mof2020,
  id: "mof-2021",
  source: {
    document: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
    standing: "regulation",
  },
  passMark: 0.6,
  satisfactionSteps: [
    { from: 90, share: 1 },
    { from: 80, share: 0.8 },
    { from: 60, share: 0.5 },
    { from: 0, share: 0 },
  ],
};
