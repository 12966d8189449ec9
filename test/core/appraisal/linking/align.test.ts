import fc from "fast-check";
import { alignInOrder } from "../../../../src/core/appraisal/linking/align";
import { Candidates, type Pair } from "../../../../src/core/appraisal/linking/candidates";
import { choosePairs, type Chosen } from "../../../../src/core/appraisal/linking/pairs";
import { finish } from "./finish";

/** Candidates in the order that the alignment asks for: by rising `a`, of one `a` by falling `b`. */
function candidatesOf(pairs: readonly Pair[]): Candidates {
  const all = new Candidates();
  const sorted = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b);
  for (const { a, b, similarity } of sorted) all.add(a, b, similarity);
  return all;
}

const SIZE = 6;

/** Some candidates among a few rows, each pair once. */
const someCandidates: fc.Arbitrary<readonly Pair[]> = fc
  .uniqueArray(fc.nat(SIZE * SIZE - 1), { maxLength: 10 })
  .chain((places) =>
    fc.tuple(
      ...places.map((place) =>
        fc.integer({ min: 1, max: 20 }).map((alike) => ({
          a: Math.floor(place / SIZE),
          b: place % SIZE,
          similarity: alike / 20,
        })),
      ),
    ),
  );

const total = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { similarity }) => sum + similarity, 0);

function rises(pairs: readonly Pair[]): boolean {
  return pairs.every((pair, index) => {
    const before = pairs[index - 1];
    return !before || (before.a < pair.a && before.b < pair.b);
  });
}

/** The greatest total of any choice whose both sides rise, by trying them all. */
function bestTotal(pairs: readonly Pair[], from: Pair = { a: -1, b: -1, similarity: 0 }): number {
  const behind = pairs.filter(({ a, b }) => a > from.a && b > from.b);
  return Math.max(0, ...behind.map((pair) => pair.similarity + bestTotal(pairs, pair)));
}

describe("the alignment in order", () => {
  const align = (pairs: readonly Pair[]): readonly Pair[] =>
    finish(alignInOrder(candidatesOf(pairs), SIZE));

  it("keeps the order on both sides, and no other choice that does is more alike", () => {
    fc.assert(
      fc.property(someCandidates, (pairs) => {
        const chosen = align(pairs);
        expect(rises(chosen)).toBe(true);
        for (const pair of chosen) expect(pairs).toContainEqual(pair);
        expect(total(chosen)).toBeCloseTo(bestTotal(pairs), 9);
      }),
      { numRuns: 300 },
    );
  });

  it("of nothing is nothing", () => {
    expect(align([])).toEqual([]);
  });

  it("takes the last places as well as the first", () => {
    const pairs = [
      { a: 0, b: 0, similarity: 0.3 },
      { a: 5, b: 5, similarity: 0.3 },
    ];
    expect(align(pairs)).toEqual(pairs);
  });

  it("of two that are equally alike takes the first one found", () => {
    const first = { a: 1, b: 2, similarity: 0.5 };
    expect(align([first, { a: 2, b: 1, similarity: 0.5 }])).toEqual([first]);
  });
});

describe("the choice of pairs", () => {
  const choose = (pairs: readonly Pair[]): Chosen =>
    finish(choosePairs(candidatesOf(pairs), SIZE, SIZE));

  it("gives each row to one pair at most, in order and besides", () => {
    fc.assert(
      fc.property(someCandidates, (pairs) => {
        const { inOrder, outOfOrder } = choose(pairs);
        expect(rises(inOrder)).toBe(true);
        const all = [...inOrder, ...outOfOrder];
        for (const pair of all) expect(pairs).toContainEqual(pair);
        expect(new Set(all.map(({ a }) => a)).size).toBe(all.length);
        expect(new Set(all.map(({ b }) => b)).size).toBe(all.length);
        for (const pair of outOfOrder) expect(pair.similarity).toBeGreaterThanOrEqual(0.5);
      }),
      { numRuns: 300 },
    );
  });

  it("takes what stands elsewhere only if it is plainly alike", () => {
    const chain = [1, 2, 3].map((place) => ({ a: place, b: place, similarity: 0.9 }));
    const plain = { a: 5, b: 0, similarity: 0.5 };
    expect(choose([...chain, plain])).toEqual({ inOrder: chain, outOfOrder: [plain] });
    expect(choose([...chain, { ...plain, similarity: 0.49 }]).outOfOrder).toEqual([]);
  });

  it("of several that stand elsewhere takes the most alike first, then by the order of rows", () => {
    const chain = [2, 3].map((place) => ({ a: place, b: place, similarity: 1 }));
    const pair = (a: number, b: number, similarity: number): Pair => ({ a, b, similarity });
    expect(
      choose([...chain, pair(4, 0, 0.6), pair(5, 0, 0.7), pair(4, 1, 0.55)]).outOfOrder,
    ).toEqual([pair(5, 0, 0.7), pair(4, 1, 0.55)]);
    expect(choose([...chain, pair(4, 1, 0.6), pair(5, 0, 0.6)]).outOfOrder).toEqual([
      pair(4, 1, 0.6),
      pair(5, 0, 0.6),
    ]);
    expect(choose([...chain, pair(4, 0, 0.6), pair(4, 1, 0.6)]).outOfOrder).toEqual([
      pair(4, 0, 0.6),
    ]);
  });

  it("rows that are plainly each other's outshine a chain of weak ones", () => {
    const weak = [0, 1, 2, 3].map((place) => ({ a: place, b: place, similarity: 0.3 }));
    const plain = [0, 1, 2, 3].map((place) => ({ a: place, b: 3 - place, similarity: 0.9 }));
    const { inOrder, outOfOrder } = choose([...weak, ...plain]);
    expect([...inOrder, ...outOfOrder].sort((x, y) => x.a - y.a)).toEqual(plain);
  });

  it.each([
    ["not much better", 0.5, 0.3],
    ["better by just a quarter", 0.55, 0.3],
    ["not plainly alike", 0.49, 0.2],
  ])("a partner that is %s outshines nothing", (_, better, weak) => {
    const chain = [0, 1, 2].map((place) => ({ a: place, b: place, similarity: weak }));
    const other = { a: 0, b: 2, similarity: better };
    expect(choose([...chain, other]).inOrder).toEqual(chain);
  });

  it("two partners that are equally good outshine nothing", () => {
    const chain = [0, 1, 2, 3].map((place) => ({ a: place, b: place, similarity: 0.45 }));
    const twins = [2, 3].map((b) => ({ a: 0, b, similarity: 0.9 }));
    expect(choose([...chain, ...twins]).inOrder).toEqual(chain);
  });
});
