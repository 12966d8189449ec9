import { appraiseInSteps, DEFAULT_PROFILE } from "../../src/core/appraisal";
import { planFillInSteps, planSummaryInSteps } from "../../src/core/edits";
import { checkInSteps } from "../../src/core/rules";
import { recognise, type Indicator, type PerformanceTable } from "../../src/core/table";
import { evaluationForm } from "../../scripts/bench-reading";
import { sheetOfRows } from "../support/sheet-of";

const ROWS = 2000;
/** What one step may look at: the 256 items between two pauses, of a few lists side by side. */
const MOST_ROWS = 700;

const sheet = sheetOfRows(evaluationForm(ROWS));

/** The table of a long form, each row of which notes that it was looked at. */
function watched(note: (row: number) => void): PerformanceTable {
  const [table] = recognise(sheet).tables;
  if (!table) throw new Error("the form was not found");
  const indicators = table.indicators.map(
    (indicator, index) =>
      new Proxy<Indicator>(indicator, {
        get(row, key) {
          note(index);
          return Reflect.get(row, key) as unknown;
        },
      }),
  );
  return { ...table, indicators };
}

const PLANNED = { language: "zh-CN", madeAt: "2023-01-15 09:00", isOurs: () => false } as const;

/** Long work over a table, and how often it must look at every row at least. */
const WORK: readonly (readonly [
  string,
  number,
  (table: PerformanceTable) => Generator<unknown, unknown>,
])[] = [
  ["checking", 20, (table) => checkInSteps(table)],
  ["appraising", 2, (table) => appraiseInSteps(table, DEFAULT_PROFILE)],
  ["the plan of 填写完成情况", 5, (table) => planFillInSteps({ table, sheet }, PLANNED)],
  ["the plan of 绩效汇总", 5, (table) => planSummaryInSteps({ table, sheet }, PLANNED)],
];

test.each(WORK)("%s never looks through a long table in one stretch", (_, times, run) => {
  const looked = new Set<number>();
  const work = run(watched((row) => looked.add(row)));
  let most = 0;
  let all = 0;
  for (let done = false; !done;) {
    looked.clear();
    done = work.next().done === true;
    most = Math.max(most, looked.size);
    all += looked.size;
  }
  // The watching works: every row was looked at, again and again.
  expect(all).toBeGreaterThan(times * ROWS);
  expect(most).toBeLessThanOrEqual(MOST_ROWS);
});
