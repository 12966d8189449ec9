import { type Language } from "../core/messages";
import { type PerformanceTable } from "../core/table";
import {
  planMonitoring,
  planNextYear,
  planSelfEvaluation,
  type FlaggedText,
  type FormId,
  type GenerateOptions,
  type PlannedForm,
} from "../core/templates";
import { addSheet, type NewSheet } from "./new-sheet";
import { sourceOf } from "./source";
import { type TaskControl } from "./steps";

/** 生成自评表, 生成监控表, 结转下年. */
export type GeneratedKind = "self-evaluation" | "monitoring" | "next-year";

export interface GenerateRequest extends TaskControl {
  readonly what: GeneratedKind;
  readonly language: Language;
  /** The table to start from, as it was read; the one on the active sheet if left out. */
  readonly table?: PerformanceTable;
  /** The form to make; the one of the same family as the table if left out. */
  readonly form?: FormId;
}

/** A sheet made from a table, with the texts on it that somebody has to look at. */
export interface GeneratedSheet extends NewSheet {
  readonly flagged: readonly FlaggedText[];
}

/**
 * Makes a sheet from a table that stands in the workbook, in whatever layout: what was
 * declared once is not typed again. The table is read anew and stays as it is.
 *
 * @throws ExcelProblem: `no-table` names what was searched
 */
export async function generateSheet(request: GenerateRequest): Promise<GeneratedSheet> {
  const { table, profile } = await sourceOf(request.table, request);
  request.onProgress?.({ step: "writing", sheet: null, done: 0, total: 0 });
  const { language, form, what } = request;
  const options: GenerateOptions = { language, profile, ...(form && { form }) };
  const { plan, flagged } = planned(what, table, options);
  return { ...(await addSheet(plan)), flagged };
}

function planned(
  what: GeneratedKind,
  table: PerformanceTable,
  options: GenerateOptions,
): Pick<PlannedForm, "plan"> & { readonly flagged: readonly FlaggedText[] } {
  if (what === "next-year") return planNextYear(table, options);
  const plan = what === "monitoring" ? planMonitoring : planSelfEvaluation;
  return { ...plan(table, options), flagged: [] };
}
