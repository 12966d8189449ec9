import { performance } from "node:perf_hooks";
import { link } from "../src/core/appraisal/linking";
import { catalogue, check } from "../src/core/rules";
import { type Indicator, type PerformanceTable } from "../src/core/table";
import { tablesOfCorpus } from "./measure/findings";

const ROWS = 10_000;
const ROUNDS = 7;

/** A table's rows over and over, each on its own row, as long lists of projects repeat themselves. */
function repeated(table: PerformanceTable, rows: number): PerformanceTable {
  const indicators: Indicator[] = [];
  while (indicators.length < rows) {
    for (const indicator of table.indicators) {
      if (indicators.length === rows) break;
      indicators.push({ ...indicator, row: indicators.length + 8 });
    }
  }
  return { ...table, indicators };
}

/** The same with names that no two rows share: digits take turns with the words. */
function varied(table: PerformanceTable, rows: number): PerformanceTable {
  const { indicators, ...rest } = repeated(table, rows);
  return {
    ...rest,
    indicators: indicators.map((indicator, place) => {
      const clean = `${indicator.name.clean}第${String(place)}期`;
      return { ...indicator, name: { ...indicator.name, clean, text: clean } };
    }),
  };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

function say(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(44)} ${milliseconds.toFixed(1).padStart(8)} ms\n`);
}

/** All rules over 10 000 rows, beside the reading; the slowest ones by name. */
export async function benchRules(): Promise<void> {
  const [target] = await tablesOfCorpus("seed.xlsx");
  const [evaluation] = await tablesOfCorpus("mutants/B15.xlsx");
  if (!target || !evaluation) throw new Error("the corpus lacks its tables");
  const tables = [
    ["target table, rows repeated", repeated(target, ROWS)],
    ["target table, every name its own", varied(target, ROWS)],
    ["self-evaluation, rows repeated", repeated(evaluation, ROWS)],
    ["self-evaluation, every name its own", varied(evaluation, ROWS)],
  ] as const;
  for (const [name, table] of tables) {
    say(
      `all rules, ${name}`,
      median(() => check(table)),
    );
    say(
      "  linking alone",
      median(() => link(table)),
    );
    const single = catalogue
      .map(({ code }) => ({ code, time: median(() => check(table, { only: [code] })) }))
      .sort((a, b) => b.time - a.time)
      .slice(0, 5);
    for (const { code, time } of single) say(`  ${code} with linking`, time);
  }
}
