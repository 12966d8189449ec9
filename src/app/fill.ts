import {
  earlierFills,
  planFillInSteps,
  planReasonDraftsInSteps,
  rememberFills,
  summarySheetOf,
  withAccepted,
  type FillPlan,
  type FillProposal,
  type FillRecord,
  type OpenScore,
  type ReasonDrafts,
} from "../core/edits";
import { type Language } from "../core/messages";
import { type PerformanceTable } from "../core/table";
import { applyPlan, ExcelProblem, type CellConflict } from "../excel";
import { appraised, sourceOf, type ScoredSource } from "./source";
import { inSlices, type TaskControl } from "./steps";
import { timestamp } from "./when";

interface FillScope extends TaskControl {
  readonly language: Language;
  /** The table to fill, as it was read; the one on the active sheet if left out. */
  readonly table?: PerformanceTable;
}

/** What 填写完成情况 would do; nothing was written. */
export interface FillLook {
  readonly table: PerformanceTable;
  readonly sheet: string;
  /** Blank cells, and earlier ones of ours that are out of date. */
  readonly fills: number;
  /** Cells where a person's figure differs: old → new, with the reason. */
  readonly proposals: readonly FillProposal[];
  /** Scores that wait for a person or for a value. */
  readonly open: readonly OpenScore[];
  /** Rows whose 偏差原因 is blank and could get a draft. */
  readonly reasonDrafts: number;
}

export interface FillRequest extends FillScope {
  /** Proposals to write as well: none, all, or those of these cells (A1 text). */
  readonly accept: "none" | "all" | readonly string[];
  /** Also writes drafts into blank 偏差原因, marked as drafts. */
  readonly drafts: boolean;
}

/** What was filled. */
export interface FillOutcome {
  readonly sheet: string;
  readonly summarySheet: string;
  /** Cells filled or brought up to date, without accepted proposals and drafts. */
  readonly filled: number;
  readonly accepted: number;
  /** Proposals that still wait for the person. */
  readonly proposalsLeft: readonly FillProposal[];
  readonly open: readonly OpenScore[];
  readonly drafts: number;
  /** Cells that somebody changed between reading and writing: left alone. */
  readonly conflicts: readonly CellConflict[];
}

/**
 * Looks at what 填写完成情况 would do to a table, as it is now (at most 3 syncs).
 *
 * @throws ExcelProblem: `no-table` names what was searched, `not-fillable` where none was
 *   given and the one in sight has no column for actual values
 */
export async function lookAtFill(request: FillScope): Promise<FillLook> {
  const { source, fill, drafts } = await planned(request);
  return {
    table: source.table,
    sheet: source.sheet.name,
    fills: fill.plan.cells.length,
    proposals: fill.proposals,
    open: fill.open,
    reasonDrafts: drafts.cells.length,
  };
}

/**
 * 填写完成情况: fills blank cells, earlier ones of ours and accepted proposals of the table,
 * and writes or refreshes its 绩效汇总, in one act that is taken back as one.
 *
 * @throws ExcelProblem as `lookAtFill`, and what keeps Excel from writing
 */
export async function fillTable(request: FillRequest): Promise<FillOutcome> {
  const { source, role, earlier, fill, drafts } = await planned(request);
  const accepted = fill.proposals.filter(({ edit }) => isAccepted(edit.cell, request.accept));
  const drafted = request.drafts ? drafts.cells : [];
  const ours = [
    ...fill.ours,
    ...accepted.map(({ of, edit }) => ({ of, cell: edit.cell, content: edit.to })),
    ...(request.drafts ? drafts.ours : []),
  ];
  const filled = { ...source.settings.filled, [role]: rememberFills(earlier, ours, source.sheet) };
  request.onProgress?.({ step: "writing", sheet: source.sheet.name, done: 0, total: 0 });
  const plan = withAccepted(fill, accepted);
  const applied = await applyPlan(
    { ...plan, cells: [...plan.cells, ...drafted] },
    { onConflict: "skip", settings: { filled } },
  );
  const { conflicts } = applied;
  const left = new Set(conflicts.map(({ cell }) => cell));
  const written = (cells: readonly { readonly cell: string }[]): number =>
    cells.filter(({ cell }) => !left.has(cell)).length;
  return {
    sheet: source.sheet.name,
    summarySheet: applied.sheets[0]?.name ?? fill.summary.sheet.name,
    filled: written(fill.plan.cells),
    accepted: written(accepted.map(({ edit }) => edit)),
    proposalsLeft: fill.proposals.filter((proposal) => !accepted.includes(proposal)),
    open: fill.open,
    drafts: written(drafted),
    conflicts,
  };
}

function isAccepted(cell: string, accept: FillRequest["accept"]): boolean {
  return accept === "all" || (accept !== "none" && accept.includes(cell));
}

interface Planned {
  readonly source: ScoredSource;
  /** Role of the table's 绩效汇总. */
  readonly role: string;
  readonly earlier: readonly FillRecord[];
  readonly fill: FillPlan;
  readonly drafts: ReasonDrafts;
}

async function planned(request: FillScope): Promise<Planned> {
  const source = await sourceOf(request.table, request, { fits: isFilledIn, elsewhere: false });
  // A person who points at a table in the pane is told there what it lacks.
  if (!request.table && !isFilledIn(source.table)) {
    throw new ExcelProblem("not-fillable", { sheet: source.sheet.name });
  }
  const { language } = request;
  const { table, own, onSheet } = source;
  const { role, sheetName } = summarySheetOf(table, own, onSheet.length, language);
  const earlier = source.settings.filled?.[role] ?? [];
  const isOurs = earlierFills(earlier);
  const options = {
    language,
    madeAt: timestamp(new Date()),
    appraisal: await appraised(source, request),
    role,
    sheetName,
    isOurs,
  };
  const fill = await inSlices(planFillInSteps(source, options), request);
  const { rows } = fill.summary.appraisal;
  const drafts = await inSlices(planReasonDraftsInSteps(source, rows, language, isOurs), request);
  return { source, role, earlier, fill, drafts };
}

/** Whether a form has actual values at all: a target table has nothing to fill. */
function isFilledIn({ columns }: PerformanceTable): boolean {
  return columns.some(({ role }) => role === "actual");
}
