import { type Rule } from "../../rule";
import { G01 } from "./G01-satisfaction-level";
import { G02 } from "./G02-whose-satisfaction";
import { G03 } from "./G03-satisfaction-contradicts";
import { G04 } from "./G04-satisfaction-unproved";

/** Rules G01…, in code order. */
export const rulesG: readonly Rule[] = [G01, G02, G03, G04];
