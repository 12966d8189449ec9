import fc from "fast-check";
import { Big, quotient, sumOf } from "../../../src/core/values/decimal";

/** Amounts as forms hold them, and others that no form would. */
const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -9, max: 12 }))
  .map(([digits, exponent]) => new Big(`${String(digits)}e${String(exponent)}`));
const small = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => new Big(`${String(digits)}e-${String(decimals)}`));

describe("sumOf", () => {
  it("is what adding one to the other gives, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(amounts, small, fc.constant(null))), (values) => {
        const added = values.reduce<Big>((all, next) => (next ? all.plus(next) : all), new Big(0));
        expect(sumOf(values).toFixed()).toBe(added.toFixed());
      }),
    );
  });

  it("loses nothing over many large amounts", () => {
    const values = Array.from({ length: 20_000 }, () => new Big("999999999.999999"));
    expect(sumOf(values).toFixed()).toBe("19999999999999.98");
  });

  it.each([
    [[], "0"],
    [[null], "0"],
    [["0.1", "0.2"], "0.3"],
    [["5", "-5"], "0"],
    [["12345678901", "0.0000001"], "12345678901.0000001"],
  ])("of %j is %s", (texts, sum) => {
    expect(sumOf(texts.map((text) => (text === null ? null : new Big(text)))).toFixed()).toBe(sum);
  });
});

describe("comparing", () => {
  it("agrees with the library's own comparing, which takes the other side as a text", () => {
    const zeros = fc.constantFrom("0", "-0").map((text) => new Big(text));
    const any = fc.oneof(amounts, small, zeros);
    fc.assert(
      fc.property(any, any, (a, b) => {
        for (const [x, y] of [[a, b] as const, [a, a] as const]) {
          expect(x.cmp(y)).toBe(x.cmp(y.toString()));
          expect(x.eq(y)).toBe(x.eq(y.toString()));
          expect(x.lt(y)).toBe(x.lt(y.toString()));
          expect(x.gte(y)).toBe(x.gte(y.toString()));
        }
      }),
    );
  });

  it("takes whole numbers as it takes texts", () => {
    fc.assert(
      fc.property(fc.oneof(amounts, small), fc.integer({ min: -5, max: 1500 }), (a, number) => {
        expect(a.cmp(number)).toBe(a.cmp(String(number)));
        expect(new Big(number).eq(number)).toBe(true);
      }),
    );
  });

  it.each([
    ["2", "10", -1],
    ["-2", "-10", 1],
    ["-2", "10", -1],
    ["0", "-0", 0],
    ["0", "-0.5", 1],
    ["0.5", "0.50", 0],
    ["1.2", "1.23", -1],
    ["-1.2", "-1.23", 1],
  ])("%s with %s gives %i", (a, b, order) => {
    expect(new Big(a).cmp(new Big(b))).toBe(order);
  });
});

describe("quotient", () => {
  it("is the exact quotient rounded half up, whatever the digits", () => {
    fc.assert(
      fc.property(
        fc.oneof(amounts, small),
        fc.oneof(amounts, small).filter((divisor) => !divisor.eq(0)),
        fc.integer({ min: 0, max: 6 }),
        (dividend, divisor, places) => {
          const Rounded = Big();
          Rounded.DP = places;
          Rounded.RM = Big.roundHalfUp;
          const expected = new Rounded(dividend).div(divisor);
          const found = quotient(dividend, divisor, places);
          expect(found.toFixed()).toBe(expected.toFixed());
          expect({ c: found.c, e: found.e }).toEqual({ c: expected.c, e: expected.e });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["1", "7", 6, "0.142857"],
    ["5", "7", 6, "0.714286"],
    ["1", "8", 2, "0.13"],
    ["100", "1", 2, "100"],
    ["0", "3", 2, "0"],
    ["-1", "8", 2, "-0.13"],
    ["0.004", "1", 2, "0"],
  ])("of %s and %s to %i places is %s", (dividend, divisor, places, expected) => {
    expect(quotient(new Big(dividend), new Big(divisor), places).toFixed()).toBe(expected);
  });
});
