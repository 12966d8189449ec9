/**
 * The longest stretch without a pause in each long work: what the pane's thread is held for
 * at worst (the limit is 50 ms). Processor time, so that other work on the machine does not
 * count as ours; the first run, with nothing remembered or compiled yet, is shown as well.
 */
import { appraiseInSteps, DEFAULT_PROFILE } from "../src/core/appraisal";
import { linkInSteps } from "../src/core/appraisal/linking";
import {
  planFill,
  planFillInSteps,
  planReasonDraftsInSteps,
  planSummaryInSteps,
} from "../src/core/edits";
import { check, checkInSteps } from "../src/core/rules";
import { recogniseInSteps, type PerformanceTable } from "../src/core/table";
import { type Sheet } from "../src/core/sheet";
import { layOut } from "../src/excel/marks/mark-areas";
import { sheetOfRows } from "../test/support/sheet-of";
import { evaluationForm, formInData } from "./bench-reading";

const ROUNDS = 3;

/** What the plans are asked for: nothing in the table was written by us. */
const PLANNED = { language: "zh-CN", madeAt: "2023-01-15 09:00", isOurs: () => false } as const;

interface Stretch {
  readonly longest: number;
  readonly sum: number;
  readonly steps: number;
}

function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs a work to its end, step by step. */
function follow(work: Generator<unknown, unknown>): Stretch {
  const from = processor();
  let longest = 0;
  for (let steps = 1; ; steps++) {
    const before = processor();
    const { done } = work.next();
    longest = Math.max(longest, processor() - before);
    if (done) return { longest, sum: processor() - from, steps };
  }
}

function line(what: string, make: () => Generator<unknown, unknown>): void {
  const first = follow(make());
  const others = Array.from({ length: ROUNDS }, () => follow(make()));
  const [middle = first] = others.sort((a, b) => a.longest - b.longest).slice(ROUNDS >> 1);
  process.stdout.write(
    `${what.padEnd(38)} longest ${middle.longest.toFixed(1).padStart(6)} ms (first run ${first.longest.toFixed(1)} ms), all ${middle.sum.toFixed(0).padStart(6)} ms in ${String(middle.steps)} steps\n`,
  );
}

function tableOf(sheet: Sheet): PerformanceTable {
  const work = recogniseInSteps(sheet);
  for (;;) {
    const step = work.next();
    if (!step.done) continue;
    const [table] = step.value.tables;
    if (!table) throw new Error("the bench's form was not found");
    return table;
  }
}

/** Prints the longest stretch of each long work over large tables. */
export function benchSteps(): void {
  for (const rows of [10_000, 100_000]) {
    const sheet = sheetOfRows(evaluationForm(rows));
    const table = tableOf(sheet);
    const name = `${String(rows)} rows:`;
    // What is worked out once a table is remembered by it: each run gets a table of its own.
    line(`${name} reading`, () => recogniseInSteps(sheet));
    line(`${name} linking`, () => linkInSteps({ ...table }));
    line(`${name} checking, with linking`, () => checkInSteps({ ...table }));
    line(`${name} appraising`, () => appraiseInSteps({ ...table }, DEFAULT_PROFILE));
    const source = { table, sheet };
    line(`${name} plan of 填写完成情况`, () => planFillInSteps(source, PLANNED));
    line(`${name} plan of 绩效汇总`, () => planSummaryInSteps(source, PLANNED));
    const { rows: appraised } = planFill(source, PLANNED).summary.appraisal;
    line(`${name} drafts of 偏差原因`, () =>
      planReasonDraftsInSteps(source, appraised, "zh-CN", PLANNED.isOurs),
    );
    const marks = check(table).findings.map(({ cell, severity }) => ({ cell, severity }));
    line(`${name} layout of ${String(marks.length)} marks`, () => layOut(marks));
  }
  const sheet = formInData(1_000_000);
  line("1000000 cells, one form of 58 rows", () => recogniseInSteps(sheet));
}
