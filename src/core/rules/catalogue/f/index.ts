import { type Rule } from "../../rule";
import { F01 } from "./F01-weights-not-100";
import { F02 } from "./F02-weights-off-profile";
import { F03 } from "./F03-label-against-weights";
import { F04 } from "./F04-impossible-score";
import { F05 } from "./F05-missed-full-score";
import { F06 } from "./F06-ceiling-exceeded-full-score";
import { F07 } from "./F07-score-off-formula";
import { F08 } from "./F08-met-but-cut";
import { F09 } from "./F09-missed-without-reason";
import { F10 } from "./F10-over-fulfilled";
import { F11 } from "./F11-execution-rate";
import { F12 } from "./F12-points-on-sources";
import { F13 } from "./F13-total-score";
import { F14 } from "./F14-low-execution";
import { F15 } from "./F15-score-outside-tier";
import { F16 } from "./F16-outputs-against-money";
import { F17 } from "./F17-actual-not-measured";
import { F18 } from "./F18-result-copies-goal";
import { F19 } from "./F19-everything-full";
import { F20 } from "./F20-target-changed";
import { F21 } from "./F21-costs-against-executed";
import { F22 } from "./F22-grade-against-score";
import { F23 } from "./F23-fund-unit";
import { F24 } from "./F24-unlikely-without-reason";
import { F25 } from "./F25-score-missing";
import { F26 } from "./F26-points-as-values";
import { F27 } from "./F27-scored-without-values";
import { F28 } from "./F28-weighted-score";
import { F29 } from "./F29-execution-missing";
import { F30 } from "./F30-rate-without-percent";
import { F31 } from "./F31-executed-over-budget";
import { F32 } from "./F32-kinds-differ";
import { F33 } from "./F33-empty-total";

/** Rules F01…, in code order. */
export const rulesF: readonly Rule[] = [
  F01,
  F02,
  F03,
  F04,
  F05,
  F06,
  F07,
  F08,
  F09,
  F10,
  F11,
  F12,
  F13,
  F14,
  F15,
  F16,
  F17,
  F18,
  F19,
  F20,
  F21,
  F22,
  F23,
  F24,
  F25,
  F26,
  F27,
  F28,
  F29,
  F30,
  F31,
  F32,
  F33,
];
