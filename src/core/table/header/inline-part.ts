import { normalise } from "../../values";
import { isDigit } from "../../values/normalise";
import { inlinePairs, NUMBERING } from "./inline-labels";
import { fundLabelOf, type FundLabel } from "./label-roles";

/** A part of a fund with its amount in one cell: "其中：一般公共预算：1300". */
export interface InlinePart {
  readonly reading: FundLabel;
  /** The amount as written; "" where only the label stands. */
  readonly value: string;
}

const AMONG = "其中";

/** "（其中：上级财政资金：…）" behind an amount divides it further. */
const DIVIDED = /[（(]其中.*$/su;

/** Reads such a cell; null where it holds anything else. */
export function inlinePart(text: string): InlinePart | null {
  const pair = inlinePairs(text.replace(DIVIDED, "")).findLast(({ label }) => label !== AMONG);
  if (!pair) return null;
  const { label } = pair;
  const core = label.startsWith(AMONG) ? label.slice(AMONG.length) : label;
  const reading = fundLabelOf(core);
  const value = normalise(pair.value);
  if (reading?.role !== "part" || !(value === "" || isDigit(value[0]))) return null;
  return { reading, value: pair.value };
}

/** A name and its amount: "财政拨款300万元", "自有资金：0万元". */
const NAMED_AMOUNT = /^([\u4e00-\u9fff]{2,16}?):?(\d[\d.,]*[\u4e00-\u9fff]{0,3})$/u;

/**
 * Reads what stands behind "其中：" in one cell: "财政拨款300万元，其他资金50万元". Empty unless
 * each is a part with its amount.
 */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  for (const each of normalise(text).split(/,(?!\d{3}(?!\d))|[;、。]/)) {
    if (each === "") continue;
    const [, name = "", value = ""] = NAMED_AMOUNT.exec(each) ?? [];
    const reading = fundLabelOf(name);
    if (reading?.role !== "part") return [];
    parts.push({ reading, value });
  }
  return parts;
}

/** Reads a cell of lines, "总额100万元⏎一、财政拨款：80万元"; empty unless each says an amount. */
export function fundLines(text: string): InlinePart[] {
  const lines: InlinePart[] = [];
  for (const line of text.split("\n")) {
    const clean = normalise(line.replace(DIVIDED, "")).replace(NUMBERING, "");
    if (clean === "") continue;
    const [, name = "", value = ""] = NAMED_AMOUNT.exec(clean) ?? [];
    const reading = fundLabelOf(name.startsWith(AMONG) ? name.slice(AMONG.length) : name);
    if (reading === null) return [];
    lines.push({ reading, value });
  }
  return lines;
}
