import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** Weights are free, 90 together; the rate stands on the adjusted budget and is explained below 90 %. */
export const sichuan: ScoringProfile = {
  ...mof2020,
  id: "sichuan",
  source: { document: "四川省项目支出绩效自评表（510000_0013zp）", standing: "form in use" },
  weights: null,
  executionBase: "调整后预算数",
};
