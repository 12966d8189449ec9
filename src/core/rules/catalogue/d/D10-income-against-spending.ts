import { type FundBlock } from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { showWan, sum } from "../../support/values/figures";
import {
  filledParts,
  FUND_AMOUNTS,
  sameMoney,
  topLevel,
  type Figure,
  type FundAmount,
} from "../../support/money/fund-sums";

function groupSum(
  funds: FundBlock,
  group: "income" | "spending",
  amount: FundAmount,
): Figure | null {
  const rows = funds.parts.filter((row) => row.group === group);
  const parts = topLevel(filledParts(rows, amount));
  const [first] = parts;
  if (!first || !parts.some((part) => part.yuan.gt(0))) return null;
  return { cell: first.field.cell, yuan: sum(parts.map((part) => part.yuan)) };
}

/**
 * A grouping without columns of its own (其中：一般公共预算：1654.44) does not say which of the
 * total's amounts it splits: it agrees where it comes to any of them.
 */
function splitsAnother(funds: FundBlock, group: "income" | "spending", total: Big): boolean {
  const rows = funds.parts.filter((row) => row.group === group);
  if (rows.some((row) => row.initialBudget ?? row.executed)) return false;
  return FUND_AMOUNTS.some((amount) => {
    const other = funds.total?.[amount]?.money?.yuan;
    return other?.gt(0) === true && sameMoney(total, other);
  });
}

/** D10: 按收入性质分, 按支出性质分 and 资金总额 must come to the same, column by column. */
export const D10 = defineRule({
  code: "D10",
  slug: "income-against-spending",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "form"],
  check({ table }, report) {
    const { funds } = table;
    if (!funds) return;
    for (const amount of FUND_AMOUNTS) {
      const total = funds.total?.[amount];
      const income = groupSum(funds, "income", amount);
      const spending = groupSum(funds, "spending", amount);
      const whole = total?.money?.yuan.gt(0) ? total.money.yuan : null;
      if (!income && !spending) continue;
      const sides = [income, spending].filter((side) => side !== null);
      const wrong = whole
        ? sides.find(
            (side) =>
              !sameMoney(side.yuan, whole) &&
              !splitsAnother(funds, side === income ? "income" : "spending", side.yuan),
          )
        : income && spending && !sameMoney(income.yuan, spending.yuan)
          ? spending
          : undefined;
      if (!wrong) {
        if (amount === "budget" && income && spending) {
          report.pass({ data: { income: showWan(income.yuan), spending: showWan(spending.yuan) } });
        }
        continue;
      }
      const against = whole ?? income?.yuan ?? wrong.yuan;
      report.finding({
        cell: total?.cell ?? wrong.cell,
        related: [wrong.cell],
        variant: wrong === income ? "income" : whole ? "spending" : "sides",
        data: { sum: showWan(wrong.yuan), total: showWan(against) },
        subject: amount,
        cause: "fund-sums",
      });
    }
  },
});
