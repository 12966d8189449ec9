import { eachInSteps } from "../../../appraisal/steps";
import {
  type Indicator,
  type PerformanceTable,
  type TextField,
  type ValueField,
} from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { isBlankText, isTemplateRow } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { isGoodRate } from "../../support/texts/names";
import { plain, quoted } from "../../support/texts/words";
import {
  hasBlankSigns,
  isDotsOnly,
  isPrompt,
  isRequest,
  isTemplateName,
  lacksItsNumber,
} from "../../../table/vocabulary/placeholders";

/** Texts of the form beside its indicators: header, goals, conclusions. */
function formTexts(table: PerformanceTable): readonly TextField[] {
  const texts: (TextField | null)[] = [
    table.projectName,
    table.department,
    table.superiorFunds,
    table.budget,
    ...table.header,
    ...table.goals,
    ...table.footer.filter((entry) => entry.role !== "note" && entry.cell !== entry.label.cell),
  ];
  const byCell = new Map<string, TextField>();
  for (const text of texts) if (text && !byCell.has(text.cell)) byCell.set(text.cell, text);
  return [...byCell.values()];
}

/** The value is the form's own: ……, ≥  次, （填写指标值）, ≥**人. */
function isLeftOver(field: ValueField): boolean {
  const text = plain(field.text);
  if (isDotsOnly(text)) return true;
  if (isBlankText(text)) return false;
  if (field.parsed.kind === "placeholder" || hasBlankSigns(text)) return true;
  return field.parsed.value === null && (isPrompt(text) || lacksItsNumber(text));
}

/** 0 or 0.00% for what should be high: the form's own figure. That ≥0 is always met is C17's to say. */
function isDummyZero({ name, target }: Indicator): boolean {
  const parsed = target?.parsed;
  if (!parsed?.value?.eq(0) || (parsed.kind !== "percent" && parsed.kind !== "number"))
    return false;
  return parsed.operator !== ">=" && isGoodRate(name.clean);
}

/** （填写指标名称）, 请填写: the form asks for the name. 填报及时率 is one. */
function isPromptName(name: string): boolean {
  return isRequest(name) || (/^\(.*\)$/u.test(name) && isPrompt(name));
}

/** The label that a template row stands under, as the sentence names it. */
function placeOf({ level1, level2 }: Pick<Indicator, "level1" | "level2">): string {
  return level2.name ?? level1.name ?? "指标栏";
}

/** Rows that hold nothing but the form's own words; where there are many, they are one cause. */
function checkTemplateRows(table: PerformanceTable, report: Reporter): void {
  for (const slot of table.emptySlots) {
    if (!isTemplateName(plain(slot.text))) continue;
    report.finding({
      cell: slot.cell,
      variant: "row",
      data: { text: quoted(slot.text), level2: placeOf(slot) },
      // Template rows have no name of their own; the dimension tells them apart.
      subject: `${slot.level2.name ?? ""}/${plain(slot.text)}`,
      cause: "template-rows",
    });
  }
}

function checkRow(row: Indicator, report: Reporter): void {
  if (isTemplateRow(row)) {
    report.finding({
      cell: row.name.cell,
      variant: "row",
      data: { text: quoted(row.name.text), level2: placeOf(row) },
      subject: subjectOf(row),
      cause: "template-rows",
    });
    return;
  }
  const name = plain(row.name.text);
  if (hasBlankSigns(name) || isPromptName(name)) {
    const data = { text: quoted(row.name.text) };
    report.finding({ cell: row.name.cell, variant: "name", data, subject: subjectOf(row) });
  }
  if (row.target && isDummyZero(row)) {
    report.finding({
      cell: row.target.cell,
      variant: "zero",
      certainty: "likely",
      data: { text: quoted(row.target.text), name: quoted(row.name.text) },
      subject: subjectOf(row),
    });
  }
  for (const field of [row.target, row.actual]) {
    if (!field || !isLeftOver(field)) continue;
    report.finding({
      cell: field.cell,
      variant: "value",
      severity: "error",
      data: { text: quoted(field.text), name: quoted(row.name.text) },
      subject: subjectOf(row),
    });
  }
  if (row.reason && isPrompt(plain(row.reason.text))) {
    const data = { text: quoted(row.reason.text) };
    report.finding({ cell: row.reason.cell, variant: "prompt", data, subject: subjectOf(row) });
  }
}

/** A07: what the blank form prints (指标2：, ……, **人, prompts) still stands where a person should write. */
export const A07 = defineRule({
  code: "A07",
  slug: "placeholder-left",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form", "review"],
  *check({ table }, report) {
    for (const field of formTexts(table)) {
      const text = plain(field.text);
      const dots = isDotsOnly(text);
      if (isBlankText(text) && !dots) continue;
      const prompt = dots || isPrompt(text);
      if (!prompt && !hasBlankSigns(text)) continue;
      report.finding({
        cell: field.cell,
        variant: prompt ? "prompt" : "text",
        certainty: prompt ? "certain" : "likely",
        data: { text: quoted(field.text) },
        subject: text.slice(0, 40),
      });
    }
    checkTemplateRows(table, report);
    yield* eachInSteps(table.indicators, (row) => {
      checkRow(row, report);
    });
  },
});
