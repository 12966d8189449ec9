import { approximately, Big, surelyDiffer } from "../../../values/decimal";

export { sumOf as sum } from "../../../values/decimal";

const WAN = 10_000;
/** More decimals than any form prints; keeps thirds from filling the sentence. */
const SHOWN_DECIMALS = 4;

/** A number as a sentence shows it: at most four decimals, none of them trailing zeros. */
export function show(value: Big): string {
  return value.round(SHOWN_DECIMALS, Big.roundHalfUp).toFixed();
}

/** 元 as a number of 万元, for sentences that name the unit: 2330000 → "233". */
export function showWan(yuan: Big): string {
  const wan = yuan.div(WAN);
  return wan.abs().lt("0.01") ? wan.toFixed() : show(wan);
}

/** A ratio in percent with two decimals: 0.889444 → "88.94". */
export function showPercent(ratio: Big): string {
  return ratio.times(100).round(2, Big.roundHalfUp).toFixed();
}

/** True where the two differ by no more than `tolerance`. */
export function near(a: Big, b: Big, tolerance: Big): boolean {
  return a.eq(b) || a.minus(b).abs().lte(tolerance);
}

/** True where `a` is above `b` by more than `tolerance`. */
export function exceeds(a: Big, b: Big, tolerance: Big): boolean {
  return a.gt(b) && a.minus(b).gt(tolerance);
}

/** Middle value; null for none. */
export function median(values: readonly Big[]): Big | null {
  // Comparing floats first is many times quicker, and decimals that they cannot tell apart decide.
  const sorted = values
    .map((value) => ({ value, float: approximately(value) }))
    .sort((a, b) => (surelyDiffer(a.float, b.float) ? a.float - b.float : a.value.cmp(b.value)));
  return sorted[(sorted.length - 1) >> 1]?.value ?? null;
}

/** Decimals that a number is printed with: "88.94%" → 2, "50" → 0. */
export function printedDecimals(text: string): number {
  const point = text.search(/[.．]/u);
  if (point < 0) return 0;
  let count = 0;
  while (/\d/u.test(text[point + 1 + count] ?? "")) count++;
  return count;
}
