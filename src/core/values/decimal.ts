import { Big, type BigSource, type Comparison } from "big.js";

/**
 * Decimal numbers for money, percent and points. Binary floats never hold an
 * amount: 0.1 + 0.2 万元 must be 0.3 万元.
 */
export { Big };

/** What all decimals can do, those of other precision (`Big()`) as well. */
const methods = Big.prototype as { cmp: (this: Big, other: BigSource) => Comparison };
const compareWithCopy = methods.cmp;

/** Whole numbers that decimals are compared with in the code: 0, 1, 100 …, made once. */
const WHOLE: Big[] = [];
const MOST_WHOLE = 1000;

/**
 * big.js copies the other operand, digit by digit, before it compares. Tens of thousands of
 * comparisons a table make that a large share of all garbage: two decimals are compared as
 * they are, and so are the usual whole numbers; all else still goes the library's way.
 */
methods.cmp = function (other) {
  if (other instanceof Big) return compare(this, other);
  if (typeof other === "number" && Number.isInteger(other) && other >= 0 && other <= MOST_WHOLE) {
    return compare(this, (WHOLE[other] ??= new Big(other)));
  }
  return compareWithCopy.call(this, other);
};

function compare(a: Big, b: Big): Comparison {
  const [x, y] = [a.c, b.c];
  // Zero has a sign, too.
  if (x[0] === 0 || y[0] === 0) {
    if (x[0] !== 0) return a.s < 0 ? -1 : 1;
    if (y[0] !== 0) return b.s < 0 ? 1 : -1;
    return 0;
  }
  if (a.s !== b.s) return a.s < 0 ? -1 : 1;
  const larger = a.s < 0 ? -1 : 1;
  const smaller = a.s < 0 ? 1 : -1;
  if (a.e !== b.e) return a.e > b.e ? larger : smaller;
  const shared = Math.min(x.length, y.length);
  for (let at = 0; at < shared; at++) {
    const [p, q] = [x[at] ?? 0, y[at] ?? 0];
    if (p !== q) return p > q ? larger : smaller;
  }
  if (x.length === y.length) return 0;
  return x.length > y.length ? larger : smaller;
}

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

/** The digits of a decimal as a whole number, and how many of them stand behind the point. */
function wholeOf({ c, e }: Big): { readonly digits: number; readonly decimals: number } {
  let digits = 0;
  for (const digit of c) digits = digits * 10 + digit;
  return { digits, decimals: c.length - 1 - e };
}

/** A decimal as a double, to some fifteen digits: for sorting and dismissing, never for a figure. */
export function approximately(value: Big): number {
  const { digits, decimals } = wholeOf(value);
  return value.s * digits * 10 ** -decimals;
}

/** Doubles that differ by more than this share of each other belong to decimals that differ. */
const SURELY = 1e-9;

/** True where two such doubles tell their decimals apart; where not, the decimals decide. */
export function surelyDiffer(a: number, b: number): boolean {
  return Math.abs(a - b) > SURELY * Math.abs(b);
}

/** Decimals by the places that they are rounded to, half up: those of the library divide to twenty. */
const ROUNDED = new Map<number, typeof Big>();

function roundedTo(places: number): typeof Big {
  let constructor = ROUNDED.get(places);
  if (!constructor) {
    constructor = Big();
    constructor.DP = places;
    constructor.RM = Big.roundHalfUp;
    ROUNDED.set(places, constructor);
  }
  return constructor;
}

/** A whole number of units of the last place as a decimal: 714286 and 6 are 0.714286. */
function decimalOf(count: number, places: number): Big {
  const value = new Big(ZERO);
  if (count === 0) return value;
  const digits: number[] = [];
  for (let rest = count; rest > 0; rest = Math.floor(rest / 10)) {
    const digit = rest % 10;
    if (digit !== 0 || digits.length > 0) digits.push(digit);
    else places--;
  }
  value.c = digits.reverse();
  value.e = digits.length - 1 - places;
  return value;
}

/**
 * Dividend ÷ divisor, rounded half up to `places` decimals. Figures of forms are short enough
 * to be divided as whole numbers, exactly; others go the library's slower way.
 */
export function quotient(dividend: Big, divisor: Big, places: number): Big {
  if (dividend.gt(ZERO) && divisor.gt(ZERO)) {
    const [over, under] = [wholeOf(dividend), wholeOf(divisor)];
    const shift = places + under.decimals - over.decimals;
    const power = POWERS[Math.abs(shift)] ?? Infinity;
    const numerator = shift < 0 ? over.digits : over.digits * power;
    const denominator = shift < 0 ? under.digits * power : under.digits;
    // Half up of whole numbers: all of them exact below 2⁵³.
    if (2 * (numerator + denominator) <= Number.MAX_SAFE_INTEGER) {
      return decimalOf(Math.floor((2 * numerator + denominator) / (2 * denominator)), places);
    }
  }
  return new Big(new (roundedTo(places))(dividend).div(divisor));
}
