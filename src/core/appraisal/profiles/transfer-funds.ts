import { type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";

/** Rural transfer funds: ★ marks core indicators, 其中 rows carry no weight. */
export const transferFunds: ScoringProfile = {
  ...mof2020,
  id: "transfer-funds",
  source: { document: "衔接资金（原扶贫资金）项目绩效自评表", standing: "form in use" },
};
