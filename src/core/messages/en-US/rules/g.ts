import { type rulesG as zh } from "../../zh-CN/rules/g";
import { type SameRules } from "../../rule-text";

/** Rules G01… */
export const rulesG: SameRules<typeof zh> = {
  G01: {
    title: "Level of satisfaction",
    sentences: {
      low: "The target {value} of “{name}” is below 80%, plainly low.",
      "below-usual": "The target {value} of “{name}” is below the usual 90%.",
      high: "The target {value} of “{name}” is hard to reach and harder to prove.",
    },
    mend: "Set it by earlier surveys, normally between 90% and 95%.",
  },
  G02: {
    title: "Whose satisfaction",
    sentences: {
      nobody: "“{name}” does not say who is asked.",
      "public-only": "“{name}” asks the public only, while the project serves its own staff.",
    },
    mend: "Name those who are served, such as 参训干部满意度 or 受益农户满意度.",
  },
  G03: {
    title: "Satisfaction targets disagree",
    sentences: { default: "The target {value} of “{name}” disagrees with {other} in {related}." },
    mend: "Use one target for the satisfaction of the same people.",
  },
  G04: {
    title: "Satisfaction without evidence",
    sentences: { default: "“{name}” reached {actual}, and nothing says that anybody was asked." },
    mend: "Say how many were asked and answered, and enclose the survey.",
  },
};
