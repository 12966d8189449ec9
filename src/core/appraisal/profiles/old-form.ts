import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** Note under the older self-evaluation form: reverse targets by A/B, tiers 100-80, 80-50, 50-0. */
export const oldForm: ScoringProfile = {
  ...mof2020,
  id: "old-form",
  source: { document: "2020年以前自评表表下注", standing: "form in use" },
  reverse: "ratio",
  tiers: [0.8, 0.5],
};
