import { type ScoringProfile } from "../profile";
import { provincialSystem } from "./provincial-system";

/** Earlier version of the provincial system, with its branch at 120 % (still full points). */
export const provincialSystemEarly: ScoringProfile = {
  ...provincialSystem,
  id: "provincial-system-early",
  source: { document: "省级预算绩效管理系统早期版本赋分", standing: "system in use" },
  overFulfilment: 1.2,
};
