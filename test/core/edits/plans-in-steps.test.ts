import { linkInSteps } from "../../../src/core/appraisal/linking";
import { atOnce } from "../../../src/core/appraisal/steps";
import {
  planFill,
  planFillInSteps,
  planReasonDrafts,
  planReasonDraftsInSteps,
  planSummary,
  planSummaryInSteps,
  type SummarySource,
} from "../../../src/core/edits";
import { recognise } from "../../../src/core/table";
import { evaluationForm } from "../../../scripts/bench-reading";
import { sheetOfRows } from "../../support/sheet-of";

const ROWS = 3000;
const OPTIONS = { language: "zh-CN", madeAt: "2023-01-15 09:00", isOurs: () => false } as const;

function longForm(): SummarySource {
  const sheet = sheetOfRows(evaluationForm(ROWS));
  const [table] = recognise(sheet).tables;
  if (!table) throw new Error("the form was not found");
  return { table, sheet };
}

/** Pauses of a work, and what it comes to. */
function follow<R>(work: Generator<unknown, R>): { readonly pauses: number; readonly result: R } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { pauses, result: step.value };
  }
}

describe("plans over a long table", () => {
  const source = longForm();

  beforeAll(() => {
    // Remembered by the table: its pauses are not those of a plan.
    atOnce(linkInSteps(source.table));
  });

  it("of 填写完成情况 pause on the way and come to the same", () => {
    const { pauses, result } = follow(planFillInSteps(source, OPTIONS));
    expect(pauses).toBeGreaterThan(5 * Math.floor(ROWS / 256));
    expect(result.proposals.length).toBeGreaterThan(ROWS / 4);
    expect(result).toEqual(planFill(source, OPTIONS));
  });

  it("of 绩效汇总 pause on the way and come to the same", () => {
    const { pauses, result } = follow(planSummaryInSteps(source, OPTIONS));
    expect(pauses).toBeGreaterThan(4 * Math.floor(ROWS / 256));
    expect(result).toEqual(planSummary(source, OPTIONS));
  });

  it("of drafts for 偏差原因 pause on the way and come to the same", () => {
    const { rows } = planFill(source, OPTIONS).summary.appraisal;
    const work = planReasonDraftsInSteps(source, rows, "zh-CN", OPTIONS.isOurs);
    const { pauses, result } = follow(work);
    expect(pauses).toBeGreaterThanOrEqual(2 * Math.floor(ROWS / 256));
    expect(result.cells.length).toBeGreaterThan(0);
    expect(result).toEqual(planReasonDrafts(source, rows, "zh-CN", OPTIONS.isOurs));
  });
});
