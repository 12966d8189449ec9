import { Big } from "big.js";

/**
 * Decimal numbers for money, percent and points. Binary floats never hold an
 * amount: 0.1 + 0.2 万元 must be 0.3 万元.
 */
export { Big };

/** For comparing: a number given to `gt` or `lte` is parsed each time. */
export const ZERO = new Big(0);
export const ONE = new Big(1);
export const HUNDRED = new Big(100);

/** Rounds half up to `places` decimals, as the scoring rules say for points. */
export function roundHalfUp(value: Big, places = 2): Big {
  return value.round(places, Big.roundHalfUp);
}

/** Plain decimal text without an exponent or trailing zeros: 2330000, 0.865. */
export function decimalText(value: Big): string {
  return value.toFixed();
}
