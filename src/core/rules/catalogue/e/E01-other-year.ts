import { eachInSteps } from "../../../appraisal/steps";
import {
  type Indicator,
  type PerformanceTable,
  type TextField,
} from "../../../table/performance-table";
import { type IsoDate } from "../../../values";
import { defineRule, type Reporter } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { spansYear, yearsIn } from "../../vocabulary/years";

function yearOf(date: IsoDate | null | undefined): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}

/** The years from the first to the last day, both included; null where neither is known. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(from: IsoDate | null | undefined, to: IsoDate | null | undefined): Span | null {
  const first = yearOf(from) ?? yearOf(to);
  const last = yearOf(to) ?? yearOf(from);
  return first === null || last === null ? null : { first, last };
}

/** The years of the implementation period, by its dates or by the years written in it. */
function periodOf(table: PerformanceTable): { field: TextField; span: Span } | null {
  const period = table.implementationPeriod;
  if (!period) return null;
  const span = spanOf(period.from, period.to);
  if (span) return { field: period.field, span };
  const years = yearsIn(period.field.text).map((found) => found.year);
  if (years.length === 0) return null;
  return { field: period.field, span: { first: Math.min(...years), last: Math.max(...years) } };
}

function nameData(about: Indicator | string): { readonly name?: string } {
  return typeof about === "string" ? {} : { name: quoted(about.name.text) };
}

function checkText(
  field: TextField,
  year: number,
  variant: string,
  about: Indicator | string,
  report: Reporter,
): void {
  const years = yearsIn(field.text);
  if (years.length === 0 || years.some((found) => found.year === year) || spansYear(years, year))
    return;
  // What was to be done by a year that has passed is left over from its form.
  const other = years.find((found) => !found.excused || (found.deadline && found.year < year));
  if (!other) return;
  report.finding({
    cell: field.cell,
    variant,
    // A year to come may be meant as a plan; a past one is left over.
    severity: other.year > year ? "hint" : "warning",
    certainty: "likely",
    data: { ...nameData(about), year, other: other.year, text: quoted(field.text) },
    subject: typeof about === "string" ? about : subjectOf(about),
  });
}

function* checkDates(
  table: PerformanceTable,
  year: number,
  last: number,
  report: Reporter,
): Generator<undefined, void> {
  yield* eachInSteps(table.indicators, (row) => {
    if (!isNamed(row) || row.period === "long-term") return;
    const { target } = row;
    const span = target ? spanOf(target.parsed.dates?.from, target.parsed.dates?.to) : null;
    if (target && span) {
      const covered = span.first <= year && span.last >= year;
      // Later than the form's year but within the period is E04's and the period's matter.
      if (!covered && (span.first <= year || span.first > last)) {
        report.finding({
          cell: target.cell,
          variant: "target",
          severity: span.last < year ? "warning" : "hint",
          certainty: span.last < year ? "certain" : "likely",
          data: { ...nameData(row), year, other: span.last, text: quoted(target.text) },
          subject: subjectOf(row),
        });
      }
    } else if (target) {
      checkText(target, year, "target", row, report);
    }
    checkText(row.name, year, "name", row, report);
  });
}

/** E01: a year in the period, the goal, a name or a date is another than the form's. */
export const E01 = defineRule({
  code: "E01",
  slug: "other-year",
  severity: "warning",
  certainty: "certain",
  group: "relevance",
  basis: ["form", "review"],
  *check({ table }, report) {
    const { year } = table;
    if (year === null) return;
    const period = periodOf(table);
    if (period && (period.span.last < year || period.span.first > year)) {
      report.finding({
        cell: period.field.cell,
        ...(table.title ? { related: [table.title.cell] } : {}),
        variant: "period",
        data: { year, other: period.span.last, text: quoted(period.field.text) },
        subject: "period",
      });
    }
    for (const goal of table.goals) {
      if (goal.period === "long-term") continue;
      checkText(goal, year, "goal", `goal/${goal.role}`, report);
    }
    if (table.projectName) checkText(table.projectName, year, "project", "project", report);
    yield* checkDates(table, year, Math.max(year, period?.span.last ?? year), report);
  },
});
