import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** As the provincial system; from 130 % on it refuses to save without a reason. */
export const guangxi: ScoringProfile = {
  ...mof2020,
  id: "guangxi",
  source: { document: "广西预算绩效管理系统赋分", standing: "system in use" },
  overFulfilment: 1.3,
};
