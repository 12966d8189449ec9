import { type RollUpRow } from "../../core/edits";
import { commandLineMessagesFor, type Language } from "../../core/messages";
import { Big } from "../../core/values";
import { type SummarizedFile, type SummarizedTable } from "./job";

const VERSION = 1;

/** 万元 as a decimal string in 元. */
function yuan(figure: RollUpRow["budget"]): string | null {
  return typeof figure?.value === "number" ? new Big(figure.value).times(10_000).toFixed() : null;
}

function points(figure: RollUpRow["total"]): string | null {
  return typeof figure?.value === "number" ? new Big(figure.value).toFixed() : null;
}

function tableJson({ row, fillable, filled, open, proposals }: SummarizedTable) {
  return {
    sheet: row.sheet,
    cell: row.cell,
    kind: row.kind,
    year: row.year,
    projectName: row.project === "" ? null : row.project,
    department: row.department === "" ? null : row.department,
    budget: yuan(row.budget),
    executed: yuan(row.executed),
    totals: { declared: points(row.declared), computed: points(row.total) },
    errors: row.errors,
    warnings: row.warnings,
    fillable,
    filled,
    open,
    proposals,
  };
}

/** The document that `jixiao summarize --json` prints: amounts in 元 as decimal strings. */
export function summarizeOutput(
  files: readonly SummarizedFile[],
  rollUp: string | null,
  language: Language,
) {
  const { problems } = commandLineMessagesFor(language).cli;
  return {
    version: VERSION,
    rollUp,
    files: files.map(({ file, copy, problem, tables }) => ({
      file,
      copy,
      problem: problem && { code: problem, message: problems[problem] },
      tables: tables.map(tableJson),
    })),
  };
}
