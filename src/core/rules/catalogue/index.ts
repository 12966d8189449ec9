import { type Rule } from "../rule";
import { rulesA } from "./a";
import { rulesB } from "./b";
import { rulesC } from "./c";
import { rulesD } from "./d";
import { rulesE } from "./e";
import { rulesF } from "./f";
import { rulesG } from "./g";

/** Every rule, in code order. */
export const catalogue: readonly Rule[] = [
  ...rulesA,
  ...rulesB,
  ...rulesC,
  ...rulesD,
  ...rulesE,
  ...rulesF,
  ...rulesG,
];
