import { type Rule } from "../../rule";
import { D01 } from "./D01-costs-against-budget";
import { D02 } from "./D02-total-against-sources";
import { D03 } from "./D03-parent-against-parts";
import { D04 } from "./D04-stated-sum";
import { D05 } from "./D05-quantity-times-price";
import { D06 } from "./D06-cost-without-output";
import { D07 } from "./D07-unit-cost-outlier";
import { D08 } from "./D08-single-cost-line";
import { D09 } from "./D09-controlled-item";
import { D10 } from "./D10-income-against-spending";
import { D11 } from "./D11-budget-changed";
import { D12 } from "./D12-other-period";
import { D13 } from "./D13-money-without-unit";
import { D14 } from "./D14-unit-twice";

/** Rules D01…, in code order. */
export const rulesD: readonly Rule[] = [
  D01,
  D02,
  D03,
  D04,
  D05,
  D06,
  D07,
  D08,
  D09,
  D10,
  D11,
  D12,
  D13,
  D14,
];
