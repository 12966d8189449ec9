import { defineRule } from "../../rule";
import { showWan, sum } from "../../support/values/figures";
import {
  countedParts,
  filledParts,
  FUND_AMOUNTS,
  isTotalEmpty,
  topLevel,
} from "../../support/money/fund-sums";
import { labelled } from "../../support/texts/words";

/** F33: the total row says 0 or nothing while its parts are filled. */
export const F33 = defineRule({
  code: "F33",
  slug: "empty-total",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["arithmetic", "form"],
  check({ table }, report) {
    const { funds } = table;
    if (!funds?.total) return;
    const empty = FUND_AMOUNTS.filter((amount) => isTotalEmpty(funds, amount));
    const shownAt = empty.includes("budget") ? "budget" : empty[0];
    const field = shownAt ? funds.total[shownAt] : null;
    if (!field || !shownAt) return;
    const parts = topLevel(filledParts(countedParts(funds), shownAt));
    report.finding({
      cell: field.cell,
      related: empty.flatMap((amount) => {
        const cell = funds.total?.[amount]?.cell;
        return cell && cell !== field.cell ? [cell] : [];
      }),
      variant: field.text.trim() === "" ? "blank" : "zero",
      data: {
        label: labelled(funds.total.label.text),
        sum: showWan(sum(parts.map((part) => part.yuan))),
      },
      subject: "total",
      cause: "fund-sums",
    });
  },
});
