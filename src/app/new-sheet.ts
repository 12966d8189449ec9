import { type EditPlan } from "../core/edits";
import { applyPlan, ExcelProblem } from "../excel";
import { type WrittenSheet } from "./summary";

/** A sheet that was added, and the journal's record that takes it away again (撤销). */
export interface NewSheet extends WrittenSheet {
  readonly record: string;
}

/** Writes a plan with one sheet: two syncs, one to look and one to write. */
export async function addSheet(plan: EditPlan): Promise<NewSheet> {
  const { sheets, record } = await applyPlan(plan);
  const [written] = sheets;
  if (!written || record === null) throw new ExcelProblem("internal", { code: "no sheet written" });
  return { sheet: written.name, refreshed: written.refreshed, record };
}
