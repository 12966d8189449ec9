import { type Rule } from "../../rule";
import { B01 } from "./B01-level-label-unknown";
import { B02 } from "./B02-cost-under-output";
import { B03 } from "./B03-cost-kind-under-output";
import { B04 } from "./B04-wrong-dimension";
import { B05 } from "./B05-kind-under-quantity";
import { B06 } from "./B06-not-economic";
import { B07 } from "./B07-typo";
import { B08 } from "./B08-generic-name";

/** Rules B01…, in code order. */
export const rulesB: readonly Rule[] = [B01, B02, B03, B04, B05, B06, B07, B08];
