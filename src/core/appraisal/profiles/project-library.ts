import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** A project-library page: weights of each goal make 80; the rest of the 100 is taken to be 预算执行率's. */
export const projectLibrary: ScoringProfile = {
  ...mof2020,
  id: "project-library",
  source: { document: "项目库内嵌绩效页面（推断为浙江）", standing: "system in use" },
  weights: null,
  indicatorPoints: 80,
  executionWeight: 20,
};
