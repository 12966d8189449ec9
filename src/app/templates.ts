import { type Language } from "../core/messages";
import { FORMS, planTemplate, type Form, type FormId } from "../core/templates";
import { applyPlan, ExcelProblem } from "../excel";
import { type WrittenSheet } from "./summary";

/** Blank rows for each 二级指标 of a form that is inserted empty. */
const BLANK_ROWS = 2;

export interface TemplateRequest {
  readonly form: FormId;
  readonly language: Language;
  /** The year to print in the title; the present one if left out. */
  readonly year?: number;
}

/** Every form that can be inserted, in the order of the gallery. */
export function templateForms(): readonly Form[] {
  return FORMS;
}

/**
 * Inserts an official form as a new sheet (插入模板). Always a sheet of its own: a name that
 * is taken gets a number.
 */
export async function insertTemplate(request: TemplateRequest): Promise<WrittenSheet> {
  const form = FORMS.find(({ id }) => id === request.form);
  if (!form) throw new ExcelProblem("internal", { code: `no form ${request.form}` });
  const year = request.year ?? new Date().getFullYear();
  const answers = { year, rowsPerLevel2: BLANK_ROWS, fields: {} };
  const { plan } = planTemplate(form, answers, request.language);
  const { sheets } = await applyPlan(plan);
  const [written] = sheets;
  if (!written) throw new ExcelProblem("internal", { code: "no sheet written" });
  return { sheet: written.name, refreshed: written.refreshed };
}
