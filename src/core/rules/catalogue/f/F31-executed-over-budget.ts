import { defineRule } from "../../rule";
import { executionOf, isExecutedOverBudget } from "../../support/scores/execution";
import { showPercent, showWan } from "../../support/values/figures";

/** F31: more was spent than the year's budget holds. */
export const F31 = defineRule({
  code: "F31",
  slug: "executed-over-budget",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic"],
  check({ table }, report) {
    const { budget, executed, computed, rate } = executionOf(table);
    if (!budget || !executed || !computed || !isExecutedOverBudget(table)) return;
    report.finding({
      cell: executed.cell,
      related: [budget.cell, ...(rate ? [rate.cell] : [])],
      data: {
        executed: showWan(executed.yuan),
        budget: showWan(budget.yuan),
        rate: showPercent(computed),
      },
      subject: "execution",
    });
  },
});
