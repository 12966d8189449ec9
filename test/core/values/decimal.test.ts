import fc from "fast-check";
import { Big, sumOf } from "../../../src/core/values/decimal";

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
