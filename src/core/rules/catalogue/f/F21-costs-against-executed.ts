import { gatherInSteps, someInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { near, printedDecimals, showWan } from "../../support/values/figures";
import { FUND_AMOUNTS, isTotalEmpty, sameMoney, yearAmount } from "../../support/money/fund-sums";
import { scoreFaults } from "../../support/scores/score-fault";
import { isTargetWrong } from "../../support/values/target-fault";
import { isExecutedOverBudget } from "../../support/scores/execution";
import { hasOwnSign } from "../../support/values/operators";
import { spanOf } from "../../support/rows/spans";
import { Big } from "../../../values/decimal";
import { MONEY_TOLERANCE_YUAN } from "../../tolerances";
import { compareCostsInSteps } from "../../../appraisal/costs";

/** One unit of the last decimal that an actual is printed with: 90万元 for 89.974 is rounding. In 元. */
function rounding(texts: readonly string[], unit: Big): Big {
  const decimals = Math.min(...texts.map(printedDecimals));
  const place = new Big(10).pow(-decimals).times(unit).div(2).times(texts.length);
  return place.gt(MONEY_TOLERANCE_YUAN) ? place : MONEY_TOLERANCE_YUAN;
}

/** F21: actual costs together against 全年执行数. */
export const F21 = defineRule({
  code: "F21",
  slug: "costs-against-executed",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check(context, report) {
    const { table } = context;
    const { lines, actualSum, sum, unread } = yield* compareCostsInSteps(table);
    const executed = yearAmount(table, "executed");
    if (!actualSum || !sum || !executed || lines.length === 0) return;
    // A total row that was left at 0 (F33) says nothing of what was spent.
    const { funds } = table;
    if (funds && FUND_AMOUNTS.some((amount) => isTotalEmpty(funds, amount))) return;
    const budgets = [yearAmount(table, "budget"), yearAmount(table, "initialBudget")];
    const whole = budgets.some((budget) => budget && sameMoney(budget.yuan, sum));
    // Costs that were never the whole budget need not come to all that was spent.
    if ((!whole || unread.length > 0) && actualSum.lte(executed.yuan)) return;
    const fields = yield* gatherInSteps(lines, (line) => line.indicator.actual);
    // ≤90万元 is no amount that was spent (F17).
    if (yield* someInSteps(fields, hasOwnSign)) return;
    const unit = new Big(lines[0]?.actual?.unit === "元" ? 1 : 10_000);
    const data = { sum: showWan(actualSum), executed: showWan(executed.yuan), lines: lines.length };
    const tolerance = rounding(
      fields.map((field) => field.text),
      unit,
    );
    if (near(actualSum, executed.yuan, tolerance)) {
      if (whole) report.pass({ data });
      return;
    }
    // Spent more than there was (F31), or than the cost's own ceiling (F06, F09): one cause.
    if (isExecutedOverBudget(table)) return;
    const faults = yield* scoreFaults(context);
    const blamed = yield* someInSteps(lines, ({ indicator }) => {
      const code = faults.get(indicator)?.code;
      return code === "F06" || code === "F09" || isTargetWrong(indicator, table);
    });
    if (blamed) return;
    report.finding({
      cell: spanOf(fields.map((field) => field.cell)),
      related: [executed.cell],
      variant: actualSum.gt(executed.yuan) ? "over" : "under",
      data: { ...data, difference: showWan(actualSum.minus(executed.yuan).abs()) },
      subject: "costs",
    });
  },
});
