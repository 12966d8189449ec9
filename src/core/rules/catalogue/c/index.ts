import { type Rule } from "../../rule";
import { C01 } from "./C01-not-a-number";
import { C02 } from "./C02-vague-words";
import { C03 } from "./C03-timeliness-without-time";
import { C04 } from "./C04-rate-over-100";
import { C05 } from "./C05-at-least-100";
import { C06 } from "./C06-operator-against-direction";
import { C07 } from "./C07-rate-not-percent";
import { C08 } from "./C08-percent-without-rate";
import { C09 } from "./C09-unit-against-name";
import { C10 } from "./C10-name-without-measure";
import { C11 } from "./C11-units-differ";
import { C12 } from "./C12-amount-magnitude";
import { C13 } from "./C13-yuan-missing";
import { C14 } from "./C14-number-in-name";
import { C15 } from "./C15-typed-twice";
import { C16 } from "./C16-corrupt-date";
import { C17 } from "./C17-at-least-zero";
import { C18 } from "./C18-impossible-range";
import { C19 } from "./C19-name-is-value";
import { C20 } from "./C20-value-repeats-name";
import { C21 } from "./C21-nature-label";
import { C22 } from "./C22-percent-format-lost";
import { C23 } from "./C23-target-against-standard";
import { C24 } from "./C24-unreadable-value";

/** Rules C01…, in code order. */
export const rulesC: readonly Rule[] = [
  C01,
  C02,
  C03,
  C04,
  C05,
  C06,
  C07,
  C08,
  C09,
  C10,
  C11,
  C12,
  C13,
  C14,
  C15,
  C16,
  C17,
  C18,
  C19,
  C20,
  C21,
  C22,
  C23,
  C24,
];
