import { scoredRows } from "../appraisal/appraise";
import { type ScoringProfile } from "../appraisal/profile";
import { DEFAULT_PROFILE } from "../appraisal/profiles";
import { proposeWeights } from "../appraisal/weights";
import { fill, messagesFor, type Language } from "../messages";
import { staleTerms } from "../rules/vocabulary/dated-terms";
import { parseCell } from "../sheet/address";
import { type Indicator, type PerformanceTable } from "../table/performance-table";
import { budgetFieldsOf, textFieldsOf } from "./carry-over";
import { type Form, type FormField, type FormId } from "./form";
import { formById } from "./forms";
import { evaluationRow, monitoringRow, nextYearRow } from "./generated-row";
import { moveYears } from "./move-years";
import { planTemplate, type PlannedForm } from "./plan-template";

export interface GenerateOptions {
  readonly language: Language;
  /** The form to make; left out, the one of the same family as the table. */
  readonly form?: FormId;
  /** For proposed weights and score formulas; 财预〔2020〕10号 if left out. */
  readonly profile?: ScoringProfile;
}

/** A text that speaks of a year gone by, on the generated sheet. */
export interface FlaggedText {
  /** A1 text on the new sheet. */
  readonly cell: string;
  readonly text: string;
  /** What to look at, as also noted on the cell. */
  readonly note: string;
}

export interface NextYear extends PlannedForm {
  readonly flagged: readonly FlaggedText[];
}

/** Hunan's forms have 绩效标准, or 满意度 inside 效益指标. */
function isHunan(table: PerformanceTable): boolean {
  return (
    table.columns.some(({ role }) => role === "standard") ||
    table.indicators.some(
      ({ level1, level2 }) => level1.name === "效益指标" && level2.name === "满意度指标",
    )
  );
}

function isDepartment(table: PerformanceTable): boolean {
  return table.kind === "department-target" || table.kind === "department-self-evaluation";
}

function family(
  table: PerformanceTable,
  forms: Readonly<Record<"project" | "department", readonly [hunan: FormId, central: FormId]>>,
): FormId {
  const [hunan, central] = forms[isDepartment(table) ? "department" : "project"];
  return isHunan(table) ? hunan : central;
}

function annualRows(table: PerformanceTable): readonly Indicator[] {
  const annual = table.indicators.some(({ period }) => period === "annual");
  return table.indicators.filter(({ period }) => !annual || period !== "long-term");
}

/**
 * Plans 生成自评表: a self-evaluation sheet with the table's header, budget, goals and
 * every indicator with its target, weights (the table's own, else proposed by profile),
 * blank actuals, and scores, rates and totals as formulas. Amounts in 万元.
 */
export function planSelfEvaluation(table: PerformanceTable, options: GenerateOptions): PlannedForm {
  const profile = options.profile ?? DEFAULT_PROFILE;
  const scored = scoredRows(table);
  const known = scored.some((row) => row.weight?.value);
  const proposed = proposeWeights(scored, profile);
  const weightOf = (row: Indicator) =>
    known ? (row.weight?.value ?? null) : (proposed.get(row) ?? null);
  const form =
    options.form ??
    family(table, {
      project: ["self-evaluation-hunan", "self-evaluation-central"],
      department: ["department-self-evaluation-hunan", "department-self-evaluation-central"],
    });
  return planTemplate(
    formById(form),
    {
      year: table.year,
      rowsPerLevel2: 1,
      fields: {
        ...textFieldsOf(table),
        ...budgetFieldsOf(table, ["initial", "budget"]),
        ...(profile.executionWeight === null ? {} : { "total.weight": profile.executionWeight }),
      },
      indicators: annualRows(table).map((row) => evaluationRow(row, weightOf(row), profile)),
    },
    options.language,
    "generate",
  );
}

/** Plans 生成监控表: the January-to-July sheet with every indicator and its target. */
export function planMonitoring(table: PerformanceTable, options: GenerateOptions): PlannedForm {
  return planTemplate(
    formById(options.form ?? "monitoring-central"),
    {
      year: table.year,
      rowsPerLevel2: 1,
      fields: { ...textFieldsOf(table), ...budgetFieldsOf(table, ["initial"]) },
      indicators: annualRows(table).map(monitoringRow),
    },
    options.language,
    "generate",
  );
}

/**
 * Plans 结转下年: next year's target sheet from this year's table. Years that stand in
 * titles, periods and texts are moved by one; each text that was moved, and each that
 * names a meeting or campaign of a year gone by, carries a note and is listed.
 */
export function planNextYear(table: PerformanceTable, options: GenerateOptions): NextYear {
  const words = messagesFor(options.language).templates.nextYear;
  const year = table.year;
  const next = year === null ? null : year + 1;
  const change = (text: string): { readonly text: string; readonly note: string | null } => {
    if (year === null || next === null) return { text, note: null };
    const moved = moveYears(text, year);
    const stale = staleTerms(moved, next).map(({ term }) => term);
    const notes = [
      ...(moved === text ? [] : [fill(words.moved, { old: text }, options.language)]),
      ...(stale.length === 0
        ? []
        : [fill(words.stale, { terms: stale, year: next }, options.language)]),
    ];
    return { text: moved, note: notes.length === 0 ? null : notes.join("\n") };
  };
  const fields: Partial<Record<FormField, string | number>> = {};
  const fieldNotes: Partial<Record<FormField, string>> = {};
  for (const [id, value] of Object.entries(textFieldsOf(table)) as [FormField, string][]) {
    const { text, note } = change(value);
    fields[id] = text;
    if (note !== null) fieldNotes[id] = note;
  }
  Object.assign(fields, budgetFieldsOf(table, ["budget"]));
  if (fields["total.budget"] !== undefined) fieldNotes["total.budget"] = words.budget;
  const form =
    options.form ??
    family(table, {
      project: ["target-hunan", "target-central"],
      department: ["department-target-hunan", "department-target-central"],
    });
  const rows = annualRows(table);
  const planned = planTemplate(
    formById(form),
    {
      year: next,
      rowsPerLevel2: 1,
      fields,
      fieldNotes,
      indicators: rows.map((row) => nextYearRow(row, change, hasUnitColumn(formById(form)))),
    },
    options.language,
    "generate",
  );
  return { ...planned, flagged: flaggedIn(planned) };
}

function hasUnitColumn({ body }: Form): boolean {
  return body.some(
    (block) =>
      "indicators" in block && block.indicators.columns.some(({ role }) => role === "unit"),
  );
}

/** Every note of ours on the sheet, with the text that it is about. */
function flaggedIn({ plan, layout }: PlannedForm): FlaggedText[] {
  const [sheet] = plan.sheets;
  return (sheet?.notes ?? []).flatMap(({ cell, text }): FlaggedText[] => {
    const at = layout.notes.has(cell) ? parseCell(cell) : null;
    const content = at && sheet?.cells[at.row]?.[at.column];
    return at ? [{ cell, text: String(content ?? ""), note: text }] : [];
  });
}
