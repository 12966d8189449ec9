import { planSummaryInSteps, summarySheetOf } from "../core/edits";
import { type Language } from "../core/messages";
import { type PerformanceTable } from "../core/table";
import { applyPlan, ExcelProblem } from "../excel";
import { appraised, sourceOf } from "./source";
import { inSlices, type TaskControl } from "./steps";
import { timestamp } from "./when";

/** A sheet that was written. */
export interface WrittenSheet {
  readonly sheet: string;
  /** It stood there already and was brought up to date. */
  readonly refreshed: boolean;
}

export interface SummaryRequest extends TaskControl {
  readonly language: Language;
  /** The table to sum up, as it was read; the one on the active sheet if left out. */
  readonly table?: PerformanceTable;
}

/**
 * Writes or refreshes the sheet `绩效汇总` (成本与预算汇总). The table is read again, so that
 * what is written is what stands there now, wherever it has moved to.
 *
 * @throws ExcelProblem: `no-table` names what was searched
 */
export async function writeSummary(request: SummaryRequest): Promise<WrittenSheet> {
  const source = await sourceOf(request.table, request);
  request.onProgress?.({ step: "writing", sheet: null, done: 0, total: 0 });
  const madeAt = timestamp(new Date());
  const { language } = request;
  const appraisal = await appraised(source, request);
  const place = summarySheetOf(source.table, source.own, source.onSheet.length, language);
  const options = { language, madeAt, appraisal, ...place };
  const plan = await inSlices(planSummaryInSteps(source, options), request);
  const { sheets } = await applyPlan(plan);
  const [written] = sheets;
  if (!written) throw new ExcelProblem("internal", { code: "no sheet written" });
  return { sheet: written.name, refreshed: written.refreshed };
}
