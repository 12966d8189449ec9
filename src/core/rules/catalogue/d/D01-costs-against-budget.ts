import { gatherInSteps } from "../../../appraisal/steps";
import { type CostComparison, compareCostsInSteps } from "../../../appraisal/costs";
import { type PerformanceTable } from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { defineRule, type Reporter } from "../../rule";
import { sameMoney, sourcesOf, yearAmount } from "../../support/money/fund-sums";
import { showWan } from "../../support/values/figures";
import { severalYearCosts } from "../../support/money/several-years";
import { isDepartment } from "../../support/rows/rows";
import { spanOf } from "../../support/rows/spans";
import { wrongMagnitudes } from "../../support/money/magnitude";

/** The budgets that targets may have been set against: 年初, 全年, and as the form compares. */
function budgetsOf(table: PerformanceTable, costs: CostComparison): readonly Big[] {
  const initial = yearAmount(table, "initialBudget")?.yuan;
  const adjusted = yearAmount(table, "budget")?.yuan;
  return [costs.budget, adjusted, initial].flatMap((each) => (each?.gt(0) ? [each] : []));
}

const UNREAD_VARIANTS = {
  blank: "blank",
  words: "words",
  "no-unit": "no-unit",
  placeholder: "blank",
  unreadable: "unreadable",
  "formula-error": "unreadable",
  "too-narrow": "unreadable",
} as const;

/** What stands in the way of comparing: an amount or a unit that is not known. */
function sayNotJudged(table: PerformanceTable, report: Reporter): boolean {
  const [wrong] = wrongMagnitudes(table);
  if (wrong) {
    const cell = wrong.line.indicator.target?.cell ?? wrong.line.indicator.name.cell;
    report.notJudged({ cell, variant: "magnitude" });
    return true;
  }
  const { budget } = table;
  if (budget?.number && (budget.unitSource === "assumed" || budget.unitSource === null)) {
    report.notJudged({ cell: budget.cell, variant: "budget-unit" });
    return true;
  }
  if (budget && !budget.money && budget.text.trim() !== "") {
    report.notJudged({ cell: budget.cell, variant: "budget-unreadable" });
    return true;
  }
  return false;
}

/** D01: the additive cost targets against the budget of the year (本级 and 上级). */
export const D01 = defineRule({
  code: "D01",
  slug: "costs-against-budget",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "mof-2021-101"],
  *check({ table }, report) {
    const costs = yield* compareCostsInSteps(table);
    const { lines, unread } = costs;
    const total = costs.sum;
    if (!total || lines.length === 0) return;
    if (sayNotJudged(table, report)) return;
    const budgets = budgetsOf(table, costs);
    const [budget] = budgets;
    if (!budget) return;
    const place = {
      cell: spanOf(
        yield* gatherInSteps(lines, ({ indicator }) => (indicator.target ?? indicator.name).cell),
      ),
      related: costs.budgetFields.map((field) => field.cell),
      subject: "costs",
    };
    const equal = [...budgets, ...sourcesOf(table)].find((each) => sameMoney(each, total));
    const [gap] = unread;
    if (equal && !gap) {
      report.pass({ data: { sum: showWan(total), budget: showWan(equal), lines: lines.length } });
      return;
    }
    const [long] = yield* severalYearCosts(table);
    if (long) {
      report.notJudged({ cell: long.target?.cell ?? long.name.cell, variant: "several-years" });
      return;
    }
    const figures = { sum: showWan(total), lines: lines.length };
    if (budgets.every((each) => total.gt(each)) && !equal) {
      const highest = budgets.reduce((best, each) => (each.gt(best) ? each : best), budget);
      const data = {
        ...figures,
        budget: showWan(highest),
        difference: showWan(total.minus(highest)),
      };
      report.finding({ ...place, variant: "over", data });
      return;
    }
    if (gap) {
      const field = gap.indicator.target;
      report.notJudged({
        cell: field?.cell ?? gap.indicator.name.cell,
        variant: UNREAD_VARIANTS[gap.reason],
      });
      return;
    }
    // Where 上级资金 comes on top, 本级 alone is less than what the costs are to cover.
    const least = costs.budgetFields.length > 1 && costs.budget ? [costs.budget] : budgets;
    const lowest = least.reduce((best, each) => (each.lt(best) ? each : best), budget);
    // What a whole department spends (工资, 办公) is not laid out in cost indicators.
    if (!total.lt(lowest) || isDepartment(table)) return;
    const data = { ...figures, budget: showWan(lowest), difference: showWan(lowest.minus(total)) };
    report.finding({ ...place, variant: "under", severity: "hint", data });
  },
});
