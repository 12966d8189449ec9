import { gatherInSteps, someInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { showPercent, showWan } from "../../support/values/figures";
import { isTotalEmpty } from "../../support/money/fund-sums";
import { isBlankText } from "../../support/rows/blank-rows";
import { BUDGET_CHANGE_LIMIT } from "../../tolerances";

const EXPLAINED = /追加|调减|调增|调整|核减|压减|收回|增拨/u;

/** D11: 全年预算 far from 年初预算 without a word about it. */
export const D11 = defineRule({
  code: "D11",
  slug: "budget-changed",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form"],
  *check({ table }, report) {
    const { funds } = table;
    const total = funds?.total;
    const before = total?.initialBudget;
    const after = total?.budget;
    if (!funds || !total || !before?.money || !after?.money || isTotalEmpty(funds, "budget"))
      return;
    if (before.money.yuan.lte(0) || after.money.yuan.lte(0)) return;
    const change = after.money.yuan.minus(before.money.yuan).div(before.money.yuan);
    if (change.abs().lte(BUDGET_CHANGE_LIMIT)) return;
    if (!isBlankText(total.reason?.text)) return;
    const texts = [
      ...table.goals.filter((goal) => goal.role === "result").map((goal) => goal.text),
      ...table.footer.map((entry) => entry.text),
      ...(yield* gatherInSteps(table.indicators, (row) => row.reason?.text)),
    ];
    if (yield* someInSteps(texts, (text) => EXPLAINED.test(text))) return;
    report.finding({
      cell: after.cell,
      related: [before.cell, ...(total.reason ? [total.reason.cell] : [])],
      variant: change.gt(0) ? "raised" : "cut",
      // A form without a place for reasons does not ask for one.
      ...(total.reason ? {} : { severity: "hint" as const }),
      data: {
        before: showWan(before.money.yuan),
        after: showWan(after.money.yuan),
        change: showPercent(change.abs()),
      },
      subject: "budget",
    });
  },
});
