import { type Rule } from "../../rule";
import { E01 } from "./E01-other-year";
import { E02 } from "./E02-stale-term";
import { E03 } from "./E03-foreign-subject";
import { E04 } from "./E04-end-before-start";
import { E05 } from "./E05-goal-copied";
import { E06 } from "./E06-goal-without-content";
import { E07 } from "./E07-goal-number";
import { E08 } from "./E08-names-disagree";
import { E09 } from "./E09-duplicate-indicator";
import { E10 } from "./E10-same-number-repeated";
import { E11 } from "./E11-one-value-many-objects";
import { E12 } from "./E12-vague-project-name";
import { E13 } from "./E13-wording-drift";
import { E14 } from "./E14-unrelated-indicator";
import { E15 } from "./E15-benefit-without-output";
import { E16 } from "./E16-no-goal-text";
import { E17 } from "./E17-targets-unchanged";
import { E18 } from "./E18-target-lowered";
import { E19 } from "./E19-sums-differ";

/** Rules E01…, in code order. */
export const rulesE: readonly Rule[] = [
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E07,
  E08,
  E09,
  E10,
  E11,
  E12,
  E13,
  E14,
  E15,
  E16,
  E17,
  E18,
  E19,
];
