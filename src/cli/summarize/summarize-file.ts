import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { profileById } from "../../core/appraisal";
import {
  planFill,
  planRollUp,
  planSummary,
  rollUpRow,
  summarySheetOf,
  withAccepted,
  type EditPlan,
  type FillPlan,
  type OwnSheets,
  type SummarySheet,
} from "../../core/edits";
import { fill, messagesFor, type Language } from "../../core/messages";
import { type Severity } from "../../core/rules";
import { toA1 } from "../../core/sheet";
import { applyToFile, FileProblem } from "../../files";
import { checkTables, type CheckedTable } from "../check-file";
import { isOwnOutput } from "../own-output";
import { readBytes, readTables } from "../read-tables";
import {
  type ProposalLine,
  type SummarizeChoices,
  type SummarizedFile,
  type SummarizedTable,
  type SummarizeJob,
  type SummarizeProblem,
} from "./job";

/**
 * Sums one file up on a copy: 填写完成情况 and 绩效汇总 for each table, and a 汇总表 where the
 * file has several. The original is only read; the copy gets its name when it is whole.
 * Whatever is wrong with the file is told in the outcome, not thrown.
 */
export async function summarizeFile(
  job: SummarizeJob,
  choices: SummarizeChoices,
): Promise<SummarizedFile> {
  try {
    const bytes = await readBytes(job.file);
    const profile = profileById(choices.profile ?? "");
    const { tables, own, allOurs } = await readTables(bytes);
    if (isOwnOutput(job.file, { own, allOurs }) && (allOurs || !job.named)) {
      return { ...without(job, "own-output"), skipped: !job.named };
    }
    const checked = checkTables(tables, { profile, off: [], only: null });
    if (checked.length === 0) return without(job, "no-table");
    const planned = placed(checked, own, choices.language).map((each) =>
      planTable(each, job, choices),
    );
    const plans = planned.map(({ plan }) => plan);
    if (planned.length > 1) plans.push(ownRollUp(planned, choices));
    await save(job, await applyToFile(bytes, plans));
    return {
      file: job.file,
      copy: job.copy,
      problem: null,
      skipped: false,
      tables: planned.map(({ done }) => done),
    };
  } catch (error) {
    await rm(job.part, { force: true });
    if (error instanceof FileProblem) return without(job, error.code);
    return without(job, "failed");
  }
}

/** A file of which nothing was made, with the reason. */
export function without(
  { file }: { readonly file: string },
  problem: SummarizeProblem,
): SummarizedFile {
  return { file, copy: null, problem, skipped: false, tables: [] };
}

interface PlannedTable {
  readonly plan: EditPlan;
  readonly done: SummarizedTable;
}

/** A table with the sheet that is to sum it up. */
interface PlacedTable extends CheckedTable {
  readonly summary: SummarySheet;
}

/** Which sheet sums up each table, known and named as the add-in does: it knows them again. */
function placed(
  checked: readonly CheckedTable[],
  own: OwnSheets,
  language: Language,
): readonly PlacedTable[] {
  const sheets = new Map(own.sheets);
  const sources = new Map(own.sources);
  return checked.map((each) => {
    const { table } = each;
    const onSheet = checked.filter(({ sheet }) => sheet === each.sheet).length;
    const summary = summarySheetOf(table, { sheets, sources }, onSheet, language);
    const cell = toA1(table.range.top, table.range.left);
    sources.set(summary.role, { sheet: table.sheet, cell });
    return { ...each, summary };
  });
}

function planTable(
  { table, sheet, profile, result, summary }: PlacedTable,
  job: SummarizeJob,
  choices: SummarizeChoices,
): PlannedTable {
  const { language, madeAt } = choices;
  const source = { table, sheet };
  const options = { language, madeAt, profile, ...summary };
  const count = (wanted: Severity): number =>
    result.findings.filter(({ severity }) => severity === wanted).length;
  const facts = {
    profile,
    errors: count("error"),
    warnings: count("warning"),
    file: { name: job.link, path: job.link },
  };
  if (!table.columns.some(({ role }) => role === "actual")) {
    const row = rollUpRow(source, facts);
    const done = { row, fillable: false, filled: 0, open: 0, proposals: [] };
    return { plan: planSummary(source, options), done };
  }
  const planned = planFill(source, { ...options, isOurs: () => false });
  const plan = choices.acceptAll ? withAccepted(planned, planned.proposals) : planned.plan;
  const filled = new Set(plan.cells.map(({ cell }) => cell));
  return {
    plan,
    done: {
      row: rollUpRow(source, { ...facts, filled }),
      fillable: true,
      filled: planned.plan.cells.length,
      open: planned.open.length,
      proposals: proposalLines(planned, language),
    },
  };
}

/** The 汇总表 of one file: its rows lead to the sheets of the file itself. */
function ownRollUp(
  planned: readonly PlannedTable[],
  { language, madeAt }: SummarizeChoices,
): EditPlan {
  const rows = planned.map(({ done }) => ({ ...done.row, file: null }));
  return planRollUp(rows, { language, madeAt, files: null, leftOut: [] });
}

function proposalLines({ proposals }: FillPlan, language: Language): ProposalLine[] {
  const { reasons } = messagesFor(language).fill;
  return proposals.map(({ figure, edit, old, value, reason }) => ({
    cell: edit.cell,
    figure,
    old,
    value,
    reason: fill(reasons[reason.key], reason.data, language),
  }));
}

async function save({ copy, part }: SummarizeJob, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(copy), { recursive: true });
    await writeFile(part, bytes);
    await rename(part, copy);
  } catch (cause) {
    throw new FileProblem("not-written", { cause });
  }
}
