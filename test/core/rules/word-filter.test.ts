import fc from "fast-check";
import { WordFilter } from "../../../src/core/rules/vocabulary/word-filter";

describe("WordFilter", () => {
  it("never misses a word, wherever it stands", () => {
    const words = fc.array(fc.string({ minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (list, before, behind) => {
        const filter = new WordFilter(list);
        for (const word of list) expect(filter.mayHold(before + word + behind)).toBe(true);
      }),
    );
  });

  it("passes over texts that hold none", () => {
    const filter = new WordFilter(["支出", "党史学习教育"]);
    expect(
      ["", "支", "出支", "培训班次数", "≥95%", "党的建设"].map((text) => filter.mayHold(text)),
    ).not.toContain(true);
  });

  it("refuses a word of one character, which it could not find", () => {
    expect(() => new WordFilter(["率"])).toThrow(/too short/);
  });
});
