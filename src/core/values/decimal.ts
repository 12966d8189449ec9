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

/** Decimals that a sum is counted with as a whole number; longer amounts are added one by one. */
const COUNTED_DECIMALS = 6;
/** Amounts of a milliard and more are added one by one, so that no count loses a digit. */
const LARGEST_EXPONENT = 8;
/** Doubles are exact up to 9 × 10¹⁵; one more amount (below 10¹⁵) still fits. */
const FULL_COUNT = 4e15;
const POWERS = Array.from({ length: COUNTED_DECIMALS + LARGEST_EXPONENT + 1 }, (_, n) => 10 ** n);

/** An amount in millionths as a whole number; null where that is not exact. */
function countOf({ s, e, c }: Big): number | null {
  const power = POWERS[COUNTED_DECIMALS + e - (c.length - 1)];
  if (e > LARGEST_EXPONENT || power === undefined) return null;
  let digits = 0;
  for (const digit of c) digits = digits * 10 + digit;
  return s * digits * power;
}

/**
 * Exact sum of decimals, 0 for none; what is null counts nothing. Over thousands of rows
 * many times quicker than adding one decimal to the other.
 */
export function sumOf(values: Iterable<Big | null>): Big {
  let rest = ZERO;
  let count = 0;
  const counted = (): Big => new Big(count).div(POWERS[COUNTED_DECIMALS] ?? 1);
  for (const value of values) {
    if (value === null) continue;
    const own = countOf(value);
    if (own === null) {
      rest = rest.plus(value);
      continue;
    }
    count += own;
    if (Math.abs(count) > FULL_COUNT) {
      rest = rest.plus(counted());
      count = 0;
    }
  }
  return rest.plus(counted());
}
