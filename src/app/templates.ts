import { type Language } from "../core/messages";
import { fieldsOf, FORMS, planTemplate, type Form, type FormId } from "../core/templates";
import { ExcelProblem } from "../excel";
import { addSheet, type NewSheet } from "./new-sheet";

/** Blank rows for each 二级指标 of a form that is inserted empty. */
const BLANK_ROWS = 2;
const MOST_BLANK_ROWS = 20;

/** What the gallery asks for; everything left out stays blank. */
export interface TemplateFields {
  readonly projectName?: string;
  /** `主管部门`, `预算部门`, or in department forms the department itself. */
  readonly department?: string;
  readonly implementingUnit?: string;
  readonly reportingUnit?: string;
  /** `实施期`. */
  readonly period?: string;
  /** `年度预算`, in 万元. */
  readonly budget?: number;
}

export interface TemplateRequest {
  readonly form: FormId;
  readonly language: Language;
  /** The year to print in the title; the present one if left out. */
  readonly year?: number;
  /** Blank rows for each `二级指标`, 1 to 20; 2 if left out. */
  readonly rowsPerLevel2?: number;
  readonly fields?: TemplateFields;
}

/** Every form that can be inserted, in the order of the gallery. */
export function templateForms(): readonly Form[] {
  return FORMS;
}

/** Which of the gallery's questions a form has a cell for, in the order of asking. */
export function templateFields(form: FormId): readonly (keyof TemplateFields)[] {
  const known = fieldsOf(formOf(form));
  const asked = [
    "reportingUnit",
    "projectName",
    "department",
    "implementingUnit",
    "period",
  ] as const;
  const has = known.has("total.budget") || known.has("total.initial");
  return [...asked.filter((field) => known.has(field)), ...(has ? (["budget"] as const) : [])];
}

/**
 * Inserts an official form as a new sheet (插入模板), in two syncs: shows it and selects the
 * first field that is blank. Always a sheet of its own: a name that is taken gets a number.
 * 撤销 removes it while nobody has written into it.
 *
 * @throws ExcelProblem: `workbook-protected`, `read-only`
 */
export async function insertTemplate(request: TemplateRequest): Promise<NewSheet> {
  const form = formOf(request.form);
  const { budget, ...texts } = request.fields ?? {};
  const known = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  const amounts = (["total.initial", "total.budget"] as const).map((id) => [id, budget] as const);
  const rows = Math.trunc(request.rowsPerLevel2 ?? BLANK_ROWS);
  const answers = {
    year: request.year ?? new Date().getFullYear(),
    rowsPerLevel2: Math.min(MOST_BLANK_ROWS, Math.max(1, rows)),
    fields: {
      ...Object.fromEntries(known),
      ...(budget === undefined ? {} : Object.fromEntries(amounts)),
    },
  };
  return addSheet(planTemplate(form, answers, request.language).plan);
}

function formOf(id: FormId): Form {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new ExcelProblem("internal", { code: `no form ${id}` });
  return form;
}
