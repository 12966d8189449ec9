import { type PerformanceTable } from "../core/table";
import { budgetFieldsOf, textFieldsOf } from "../core/templates";
import { readActiveSheet } from "../excel";
import { recogniseSheet } from "./examine";
import { type TaskControl } from "./steps";
import { type TemplateFields } from "./templates";

/** What the table on the active sheet already says about the gallery's questions. */
export interface KnownAnswers {
  readonly sheet: string;
  readonly year: number | null;
  readonly fields: TemplateFields;
  readonly table: PerformanceTable;
}

/**
 * Looks whether the active sheet holds a table, so that a form inserted beside it need not be
 * asked for what stands there; null where it holds none. Reads, never writes.
 */
export async function knownAnswers(control: TaskControl): Promise<KnownAnswers | null> {
  const { sheet, facts, settings } = await readActiveSheet();
  const { tables } = await recogniseSheet(sheet, settings.settings, control);
  const [table] = tables;
  if (!table) return null;
  return { sheet: facts.name, year: table.year, fields: fieldsKnown(table), table };
}

const TEXTS = [
  "reportingUnit",
  "projectName",
  "department",
  "implementingUnit",
  "period",
] as const satisfies readonly (keyof TemplateFields)[];

function fieldsKnown(table: PerformanceTable): TemplateFields {
  const texts = textFieldsOf(table);
  const budget = budgetFieldsOf(table, ["budget"])["total.budget"];
  const known = TEXTS.flatMap((field) => {
    const text = texts[field];
    return typeof text === "string" ? [[field, text] as const] : [];
  });
  return { ...Object.fromEntries(known), ...(typeof budget === "number" ? { budget } : {}) };
}
