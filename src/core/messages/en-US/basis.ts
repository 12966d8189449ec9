import { type Basis } from "../zh-CN/basis";

/** What rules stand on. */
export const basis: Readonly<Record<Basis, string>> = {
  "mof-2020-10": "After Caiyu [2020] No. 10, performance evaluation of project spending",
  "mof-2021-101": "After Caiyu [2021] No. 101, setting core targets and indicators (trial)",
  "mof-2015-88": "After Caiyu [2015] No. 88, performance targets of central departments",
  "mof-2019-136": "After Caiyu [2019] No. 136, monitoring of budget performance (interim)",
  form: "What the form itself asks for in its headings and notes",
  arithmetic: "How the figures of the table follow from each other",
  review: "What reviewers of targets ask for: complete, relevant, appropriate, feasible",
  language: "Common usage and spelling",
};
