import { type Rule } from "../../rule";
import { A01 } from "./A01-mandatory-empty";
import { A02 } from "./A02-dimension-absent";
import { A03 } from "./A03-output-dimension-absent";
import { A04 } from "./A04-target-missing";
import { A05 } from "./A05-unit-missing";
import { A06 } from "./A06-standard-column-empty";
import { A07 } from "./A07-placeholder-left";
import { A08 } from "./A08-sign-off-missing";
import { A09 } from "./A09-residue";
import { A10 } from "./A10-empty-dimension";
import { A11 } from "./A11-indicator-count";
import { A12 } from "./A12-weight-missing";
import { A13 } from "./A13-level1-missing";
import { A14 } from "./A14-choice-not-ticked";
import { A15 } from "./A15-stray-value";

/** Rules A01…, in code order. */
export const rulesA: readonly Rule[] = [
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  A07,
  A08,
  A09,
  A10,
  A11,
  A12,
  A13,
  A14,
  A15,
];
