import { rulesA } from "./a";
import { rulesB } from "./b";
import { rulesC } from "./c";
import { rulesD } from "./d";
import { rulesE } from "./e";
import { rulesF } from "./f";
import { rulesG } from "./g";

/** The words of every rule, by code. */
export const rules = {
  ...rulesA,
  ...rulesB,
  ...rulesC,
  ...rulesD,
  ...rulesE,
  ...rulesF,
  ...rulesG,
};
