import { performance } from "node:perf_hooks";
import { link } from "../src/core/appraisal/linking";
import { check } from "../src/core/rules";
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

interface Times {
  readonly wall: number;
  readonly cpu: number;
}

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Medians over several tables alike: what is worked out once a table is remembered by it. */
function median(table: PerformanceTable, run: (table: PerformanceTable) => unknown): Times {
  // Made beforehand, or what the bench itself throws away is collected while it counts.
  const copies = Array.from({ length: ROUNDS }, () => ({
    ...table,
    indicators: table.indicators.map((row) => ({ ...row })),
  }));
  const times = copies.map((fresh) => {
    const [from, cpu] = [performance.now(), processor()];
    run(fresh);
    return { wall: performance.now() - from, cpu: processor() - cpu };
  });
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return {
    wall: middle(times.map(({ wall }) => wall)),
    cpu: middle(times.map(({ cpu }) => cpu)),
  };
}

function say(what: string, { wall, cpu }: Times): void {
  process.stdout.write(
    `${what.padEnd(44)} ${wall.toFixed(1).padStart(8)} ms wall ${cpu.toFixed(1).padStart(8)} ms cpu\n`,
  );
}

/** All rules over 10,000 rows, beside the reading, and linking alone. */
export async function benchRules(): Promise<void> {
  const [target] = await tablesOfCorpus("seed.xlsx");
  const [evaluation] = await tablesOfCorpus("mutants/B15.xlsx");
  if (!target || !evaluation) throw new Error("the corpus lacks its tables");
  say(
    "all rules, the seed's 58 rows",
    median(target, (table) => check(table)),
  );
  const tables = [
    ["target table, rows repeated", repeated(target, ROWS)],
    ["target table, every name its own", varied(target, ROWS)],
    ["self-evaluation, rows repeated", repeated(evaluation, ROWS)],
    ["self-evaluation, every name its own", varied(evaluation, ROWS)],
  ] as const;
  for (const [name, large] of tables) {
    say(
      `10000 rows, all rules: ${name}`,
      median(large, (table) => check(table)),
    );
    say(
      "  linking alone",
      median(large, (table) => link(table)),
    );
  }
}
