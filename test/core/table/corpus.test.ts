import { corpusCases } from "../../support/corpus/truth";
import { measureCase, MEASURES, type Measure } from "../../support/corpus/measure-reading";

/** What the reader must reach on the corpus as a whole. */
const LEAST: Readonly<Record<Measure, number>> = {
  tables: 1,
  rows: 0.99,
  levels: 0.99,
  cells: 0.99,
  values: 0.98,
  directions: 0.97,
  facts: 1,
};

describe.each([
  ["with merged areas, as a file has them", false],
  ["without merged areas, as Excel gives them", true],
])("published forms %s", (_, fromExcel) => {
  const misses: string[] = [];
  const sums = Object.fromEntries(MEASURES.map((each) => [each, { right: 0, of: 0 }]));

  test.each(corpusCases())("$id is found with its kind", async (entry) => {
    const reading = await measureCase(entry, fromExcel);
    for (const each of MEASURES) {
      const sum = sums[each];
      if (sum) {
        sum.right += reading.scores[each].right;
        sum.of += reading.scores[each].of;
      }
    }
    misses.push(...reading.misses.map((miss) => `${entry.id} ${miss}`));
    expect(reading.scores.tables).toEqual({ right: 2, of: 2 });
  });

  test.each(MEASURES.map((measure) => ({ measure, least: LEAST[measure] })))(
    "$measure are right at least $least",
    ({ measure, least }) => {
      const { right, of } = sums[measure] ?? { right: 0, of: 0 };
      expect(of).toBeGreaterThan(0);
      expect({ share: right / of >= least, misses: right / of >= least ? [] : misses }).toEqual({
        share: true,
        misses: [],
      });
    },
  );
});
