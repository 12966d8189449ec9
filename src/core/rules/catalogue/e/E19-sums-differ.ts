import { amountIn, decimalText, type Money } from "../../../values";
import { type MoneyField, type PerformanceTable } from "../../../table/performance-table";
import { compareCosts } from "../../../appraisal/costs";
import { sameMoney } from "../../support/money/fund-sums";
import { defineRule } from "../../rule";
import { isSelfEvaluation, isTargetForm } from "../../support/rows/indicators";
import { sameProject, targetTableOf } from "../../support/rows/same-project";

function inWan(amount: Money): string {
  return `${decimalText(amountIn(amount, "万元"))}万元`;
}

/** The amounts of this table that should agree with the other's budget. */
function amountsOf(table: PerformanceTable): readonly MoneyField[] {
  const total = table.funds?.total;
  return [total?.initialBudget, total?.budget, table.budget].filter(
    (field): field is MoneyField => field?.money !== null && field?.money !== undefined,
  );
}

/** The table on another sheet whose budget this one's should be. */
function counterpart(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
): PerformanceTable | null {
  if (isSelfEvaluation(table.kind)) return targetTableOf(table, workbook);
  if (!isTargetForm(table.kind)) return null;
  // Two copies of one year's table: the later one is told of the earlier.
  const own = workbook.indexOf(table);
  return (
    workbook.find(
      (other, place) =>
        place < own &&
        other.kind === table.kind &&
        other.year === table.year &&
        sameProject(table, other),
    ) ?? null
  );
}

/** E19: the budget of one project differs between two sheets that should agree. */
export const E19 = defineRule({
  code: "E19",
  slug: "sums-differ",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "review"],
  check({ table, workbook }, report) {
    const other = counterpart(table, workbook);
    const expected = other?.budget?.money;
    const own = amountsOf(table);
    const first = own[0];
    if (!other || !expected || !first?.money) return;
    // 本级 alone, or with 上级资金: a self-evaluation may speak of either.
    const whole = compareCosts(other).budget;
    const agreeing = own.find(
      ({ money }) =>
        money && [expected.yuan, whole].some((each) => each && sameMoney(money.yuan, each)),
    );
    if (agreeing?.money) {
      report.pass({ data: { amount: inWan(agreeing.money), sheet: other.sheet } });
      return;
    }
    // A form without 年初预算数 shows what the budget became in the year.
    const isAdjusted = isSelfEvaluation(table.kind) && !table.funds?.total?.initialBudget;
    report.finding({
      cell: first.cell,
      ...(isAdjusted ? { severity: "hint" as const, certainty: "likely" as const } : {}),
      data: { own: inWan(first.money), other: inWan(expected), sheet: other.sheet },
      subject: `budget/${other.sheet}`,
    });
  },
});
