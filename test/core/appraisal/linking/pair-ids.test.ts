import fc from "fast-check";
import { PairIds } from "../../../../src/core/appraisal/linking/pair-ids";

describe("numbers of pairs", () => {
  it("are those that a map would give, however many pairs there are", () => {
    const unit = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit), { maxLength: 3000 }), (pairs) => {
        const ids = new PairIds();
        const known = new Map<string, number>();
        for (const [first, second] of [...pairs, ...pairs]) {
          const key = `${String(first)} ${String(second)}`;
          if (!known.has(key)) known.set(key, known.size);
          expect(ids.idOf(first, second)).toBe(known.get(key));
        }
        expect(ids.size).toBe(known.size);
      }),
      { numRuns: 20 },
    );
  });
});
