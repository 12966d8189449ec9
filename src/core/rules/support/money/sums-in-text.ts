import { Big } from "../../../values/decimal";
import { normalise } from "../../../values/normalise";

/** A sum or product that a text states, with what it comes to. */
export interface StatedSum {
  /** As written: 10+9+88+23=130. */
  readonly text: string;
  readonly stated: Big;
  readonly computed: Big;
}

const SCALE: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, 百: 100, 亿: 100_000_000 };
/** Longer runs are no sums that a person wrote. */
const LONGEST = 120;

interface Term {
  readonly value: Big;
  readonly end: number;
}

/** A number with its scale word and up to four letters of unit: 1000元/人, 88万元, 63人. */
function readTerm(text: string, from: number): Term | null {
  let at = from;
  let digits = "";
  while (at < text.length && /[\d.,]/u.test(text[at] ?? "") && at - from < 20) {
    if (text[at] !== ",") digits += text[at] ?? "";
    at++;
  }
  if (!/^\d{1,15}(?:\.\d{1,6})?$/u.test(digits)) return null;
  let value = new Big(digits);
  const factor = SCALE[text[at] ?? ""];
  if (factor !== undefined) {
    value = value.times(factor);
    at++;
  }
  if (text[at] === "%") {
    value = value.div(100);
    at++;
  }
  let letters = 0;
  while (letters < 6 && /[\p{Script=Han}/]/u.test(text[at + letters] ?? "")) letters++;
  return { value, end: at + letters };
}

/**
 * Sums and products with their results, as texts state them (测算依据): "10+9+88+23=130",
 * "5次×5000元=2.5万元". Mixed chains of + and × are read as products first.
 */
export function statedSums(raw: string): readonly StatedSum[] {
  const text = normalise(raw).replaceAll("×", "*").replaceAll("✕", "*");
  if (!text.includes("=")) return [];
  const found: StatedSum[] = [];
  let at = 0;
  while (at < text.length) {
    const sum = /\d/u.test(text[at] ?? "") ? readSum(text, at) : null;
    if (sum) {
      found.push(sum.said);
      at = sum.end;
    } else {
      while (/[\d.,]/u.test(text[at] ?? "")) at++;
      at++;
    }
  }
  return found;
}

function readSum(text: string, from: number): { said: StatedSum; end: number } | null {
  let total = new Big(0);
  let term = readTerm(text, from);
  if (!term) return null;
  let product = term.value;
  let operations = 0;
  let at = term.end;
  while (at - from < LONGEST) {
    const sign = text[at];
    if (sign !== "+" && sign !== "*" && sign !== "=") return null;
    term = readTerm(text, at + 1);
    if (!term) return null;
    if (sign === "=") {
      if (operations === 0) return null;
      const computed = total.plus(product);
      const said = { text: text.slice(from, term.end), stated: term.value, computed };
      return { said, end: term.end };
    }
    operations++;
    if (sign === "*") product = product.times(term.value);
    else {
      total = total.plus(product);
      product = term.value;
    }
    at = term.end;
  }
  return null;
}
