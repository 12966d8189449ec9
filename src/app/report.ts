import { planReportInSteps } from "../core/edits";
import { type Language } from "../core/messages";
import { type Finding } from "../core/rules";
import { applyPlan, ExcelProblem } from "../excel";
import { type CheckedTable } from "./examine";
import { inSlices, type TaskControl } from "./steps";
import { type WrittenSheet } from "./summary";
import { timestamp } from "./when";

export interface ReportRequest extends TaskControl {
  readonly language: Language;
  /** What the check said of each table; findings set aside are not listed. */
  readonly tables: readonly CheckedTable[];
}

/**
 * Writes or refreshes the sheet `校验结果`: what to mend or send back, one row a finding, of
 * all tables that were checked. Only a sheet that we made is written over.
 */
export async function writeReport(request: ReportRequest): Promise<WrittenSheet> {
  request.onProgress?.({ step: "writing", sheet: null, done: 0, total: 0 });
  const findings: readonly Finding[] = request.tables.flatMap(({ result }) => result.findings);
  const madeAt = timestamp(new Date());
  const planning = planReportInSteps(findings, { language: request.language, madeAt });
  const { sheets } = await applyPlan(await inSlices(planning, request));
  const [written] = sheets;
  if (!written) throw new ExcelProblem("internal", { code: "no sheet written" });
  return { sheet: written.name, refreshed: written.refreshed };
}
