import {
  type FundBlock,
  type MoneyField,
  type PerformanceTable,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { defineRule, type Reporter } from "../../rule";
import { detailColumn } from "../../support/money/detail-amounts";
import { isExecutedOverBudget } from "../../support/scores/execution";
import { showWan, sum } from "../../support/values/figures";
import {
  filledParts,
  FUND_AMOUNTS,
  isTotalEmpty,
  plainParts,
  sameMoney,
  topLevel,
  yearAmount,
  type FundAmount,
  type FundPart,
} from "../../support/money/fund-sums";
import { spanOf } from "../../support/rows/spans";
import { labelled } from "../../support/texts/words";

/** A source that stands for "all the rest": only then must parts make up the whole total. */
const REST = /其他|其它|自筹|自有|结转|结余|配套|上级|地方|中央/u;

function compare(
  parent: { readonly field: MoneyField; readonly yuan: Big; readonly label: string },
  parts: readonly FundPart[],
  report: Reporter,
): boolean {
  const total = sum(parts.map((part) => part.yuan));
  if (sameMoney(total, parent.yuan)) return true;
  report.finding({
    cell: parent.field.cell,
    related: parts.map((part) => part.field.cell),
    data: {
      label: labelled(parent.label),
      total: showWan(parent.yuan),
      sum: showWan(total),
      difference: showWan(total.minus(parent.yuan).abs()),
    },
    subject: parent.label,
    cause: "fund-sums",
  });
  return false;
}

/** The same total told several ways, one after the other: by source, by year, by place. */
function splitsInto(parts: readonly FundPart[], total: Big): boolean {
  let run = sum([]);
  let groups = 0;
  for (const { yuan } of parts) {
    run = run.plus(yuan);
    if (!sameMoney(run, total)) continue;
    groups++;
    run = sum([]);
  }
  return groups > 1 && run.eq(0);
}

/** The same parts make up the whole total in another column. */
function agreesElsewhere(funds: FundBlock, amount: FundAmount): boolean {
  return FUND_AMOUNTS.some((other) => {
    const total = funds.total?.[other]?.money?.yuan;
    if (other === amount || !total?.gt(0)) return false;
    const parts = filledParts(plainParts(funds), other).filter((part) => part.row.depth < 2);
    return sameMoney(sum(parts.map((part) => part.yuan)), total);
  });
}

/** Sub-totals: parts two deep belong to the part above them. */
function checkSubtotals(funds: FundBlock, amount: FundAmount, report: Reporter): void {
  let parent: FundPart | null = null;
  let children: FundPart[] = [];
  const settle = (): void => {
    if (
      parent &&
      children.length > 0 &&
      (parent.yuan.gt(0) || children.some((c) => c.yuan.gt(0)))
    ) {
      compare(
        { field: parent.field, yuan: parent.yuan, label: parent.row.label.text },
        children,
        report,
      );
    }
    children = [];
  };
  for (const part of filledParts(plainParts(funds), amount)) {
    if (part.row.depth === 2) children.push(part);
    else {
      settle();
      parent = part;
    }
  }
  settle();
}

/** 年度主要任务 and 支出明细: together no more than the year's money. */
function checkTasks(table: PerformanceTable, report: Reporter): void {
  const budget = yearAmount(table, "budget");
  if (!budget?.yuan.gt(0)) return;
  for (const list of table.details) {
    const column = detailColumn(list, table);
    if (!column) continue;
    const total = sum(column.rows.map((row) => row.yuan));
    const data = { total: showWan(budget.yuan), sum: showWan(total), parts: column.rows.length };
    if (sameMoney(total, budget.yuan)) report.pass({ variant: "tasks", data });
    if (total.lte(budget.yuan) || sameMoney(total, budget.yuan)) continue;
    report.finding({
      cell: spanOf(column.rows.map((row) => row.field.cell)),
      related: [budget.cell],
      variant: "tasks",
      data: { ...data, difference: showWan(total.minus(budget.yuan)) },
      subject: column.heading.text,
    });
  }
}

/** D02: 资金总额 against the sum of its sources, in each column of the fund block. */
export const D02 = defineRule({
  code: "D02",
  slug: "total-against-sources",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "form"],
  check({ table }, report) {
    checkTasks(table, report);
    const { funds } = table;
    if (!funds) return;
    for (const amount of FUND_AMOUNTS) {
      checkSubtotals(funds, amount, report);
      const field = funds.total?.[amount];
      if (!field?.money || isTotalEmpty(funds, amount)) continue;
      const filled = filledParts(plainParts(funds), amount).filter((part) => part.row.depth < 2);
      if (!filled.some((part) => part.yuan.gt(0))) continue;
      const total = field.money.yuan;
      const all = sum(filled.map((part) => part.yuan));
      const parts = sameMoney(all, total) ? filled : topLevel(filled);
      const complete =
        agreesElsewhere(funds, amount) ||
        funds.parts.some((row) => REST.test(row.label.text)) ||
        filled.length > 1;
      if (splitsInto(filled, total)) continue;
      // More spent than budgeted (F31) is the cause; that the parts do not follow comes with it.
      if (amount === "executed" && isExecutedOverBudget(table) && all.lt(total)) continue;
      const found = sum(parts.map((part) => part.yuan));
      if (found.lt(total) && !complete) continue;
      const label = funds.total?.label.text ?? "";
      if (!compare({ field, yuan: total, label }, parts, report)) continue;
      if (amount === "budget" && parts.length > 1) {
        report.pass({ data: { total: showWan(total), parts: parts.length } });
      }
    }
  },
});
