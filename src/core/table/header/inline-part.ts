import { normalise } from "../../values";
import { isDigit } from "../../values/normalise";
import { inlinePairs } from "./inline-labels";
import { fundLabelOf, type FundLabel } from "./label-roles";

/** A part of a fund with its amount in one cell: "其中：一般公共预算：1300". */
export interface InlinePart {
  readonly reading: FundLabel;
  /** The amount as written; "" where only the label stands. */
  readonly value: string;
}

const AMONG = "其中";

/** Reads such a cell; null where it holds anything else. */
export function inlinePart(text: string): InlinePart | null {
  const pair = inlinePairs(text).findLast(({ label }) => label !== AMONG);
  if (!pair) return null;
  const core = pair.label.startsWith(AMONG) ? pair.label.slice(AMONG.length) : pair.label;
  const reading = fundLabelOf(core);
  const value = normalise(pair.value);
  if (reading?.role !== "part" || !(value === "" || isDigit(value[0]))) return null;
  return { reading, value: pair.value };
}
