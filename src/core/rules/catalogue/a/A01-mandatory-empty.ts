import { someInSteps } from "../../../appraisal/steps";
import {
  type FundRow,
  type GoalField,
  type HeaderField,
  type HeaderRole,
  type PerformanceTable,
} from "../../../table/performance-table";
import { type Severity } from "../../finding";
import { defineRule, type Reporter } from "../../rule";
import { isBlankText, lacksActual } from "../../support/rows/blank-rows";
import { isSelfEvaluation } from "../../support/rows/indicators";
import { contentOf, plain, quoted } from "../../support/texts/words";
import { isDotsOnly } from "../../../table/vocabulary/placeholders";

/** Fields that a form prints and that must not stay blank, with what a blank weighs. */
const MANDATORY: Readonly<Partial<Record<HeaderRole, { variant: string; severity: Severity }>>> = {
  "project-name": { variant: "project-name", severity: "error" },
  department: { variant: "department", severity: "error" },
  "implementing-unit": { variant: "implementing-unit", severity: "warning" },
  period: { variant: "period", severity: "warning" },
  "reporting-unit": { variant: "reporting-unit", severity: "hint" },
};

/** Nothing is written; dots that the blank form prints are A07's to say. */
function isEmpty(field: HeaderField): boolean {
  const content = contentOf(field.text, field.label === null);
  return isBlankText(content) && !isDotsOnly(content);
}

function checkHeader(table: PerformanceTable, report: Reporter): void {
  for (const entry of table.header) {
    if (!isEmpty(entry)) continue;
    // A field that carries its own label says it before the colon.
    const label = quoted((entry.label ?? entry).text.split(/[:：]/)[0] ?? "", 20);
    const field = MANDATORY[entry.role];
    if (field) {
      report.finding({ ...field, cell: entry.cell, data: { label }, subject: entry.role });
    } else if (plain(label).startsWith("是否")) {
      report.finding({
        cell: entry.cell,
        variant: "question",
        severity: "hint",
        certainty: "likely",
        data: { label },
        subject: plain(label),
      });
    }
  }
}

function amountIsBlank(field: FundRow["budget"]): boolean {
  return field === null || isBlankText(field.text);
}

/** True where the form has been filled in after the year: some actual value stands in it. */
function isFilled(table: PerformanceTable): Generator<undefined, boolean> {
  return someInSteps(table.indicators, (row) => row.actual !== null && !lacksActual(row));
}

/** The whole total row is blank above filled parts: its sum is missing, which F33 says. */
function lacksOnlyItsSum({ funds }: PerformanceTable): boolean {
  const amounts = ({ initialBudget, budget, executed }: FundRow): boolean =>
    [initialBudget, budget, executed].some((field) => !amountIsBlank(field));
  return !!funds?.total && !amounts(funds.total) && funds.parts.some(amounts);
}

function checkMoney(table: PerformanceTable, filled: boolean, report: Reporter): void {
  if (lacksOnlyItsSum(table)) return;
  const total = table.funds?.total ?? null;
  // Parts may stand in for a blank total elsewhere; the form asks for the total all the same.
  const budget = total?.budget ?? table.budget;
  const executed = total?.executed ?? table.executed;
  const budgetBlank = budget !== null && isBlankText(budget.text);
  if (budgetBlank && (total === null || amountIsBlank(total.initialBudget))) {
    report.finding({
      cell: budget.cell,
      variant: "budget",
      severity: "warning",
      subject: "budget",
    });
  }
  if (!executed || !isBlankText(executed.text)) return;
  const ratePrinted = table.executionRate !== null && !isBlankText(table.executionRate.text);
  // A plan leaves it for the end of the year, unless it already prints what it divides.
  if (!isSelfEvaluation(table.kind) && !ratePrinted) return;
  if (ratePrinted || filled) {
    report.finding({
      cell: executed.cell,
      variant: "executed",
      severity: "warning",
      subject: "executed",
    });
  }
}

/** "年度绩效目标1（80分）" heads the indicators and is no field to fill in. */
function isHeading(goal: GoalField): boolean {
  return goal.label === null && !/[:：]/.test(goal.text);
}

function checkGoals(table: PerformanceTable, filled: boolean, report: Reporter): void {
  for (const role of ["expected", "result"] as const) {
    const all = table.goals.filter((goal) => goal.role === role && !isHeading(goal));
    const annual = all.filter((goal) => goal.period !== "long-term");
    // Where the form asks for both, the long-term goal does not stand in for the year's.
    const goals = annual.length > 0 ? annual : all;
    const [first] = goals;
    if (!first || !goals.every(isEmpty)) continue;
    if (role === "expected") {
      report.finding({ cell: first.cell, variant: "goal", severity: "error", subject: "goal" });
    } else if (filled) {
      report.finding({
        cell: first.cell,
        variant: "result",
        severity: "warning",
        subject: "result",
      });
    }
  }
}

/** A01: a field that the form asks for (name, department, period, money, goal) is blank. */
export const A01 = defineRule({
  code: "A01",
  slug: "mandatory-empty",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "form"],
  *check({ table }, report) {
    const filled = yield* isFilled(table);
    checkHeader(table, report);
    checkMoney(table, filled, report);
    checkGoals(table, filled, report);
  },
});
