import { defineRule } from "../../rule";
import { compareCosts } from "../../../appraisal/costs";
import { showWan } from "../../support/values/figures";
import { sameMoney } from "../../support/money/fund-sums";
import { wrongMagnitudes } from "../../support/money/magnitude";
import { headMoney } from "../../support/money/money-fields";
import { quoted } from "../../support/texts/words";

/** F23: amounts of the fund block in 元 where the form is in 万元, or the other way round. */
export const F23 = defineRule({
  code: "F23",
  slug: "fund-unit",
  severity: "hint",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form"],
  check({ table }, report) {
    const block = table.funds?.unit?.unit ?? table.moneyUnit?.unit ?? null;
    const sheet = table.moneyUnit?.unit ?? null;
    const fund = table.funds?.unit;
    if (fund && sheet && fund.unit !== sheet && table.moneyUnit) {
      report.finding({
        cell: fund.source.cell,
        related: [table.moneyUnit.source.cell],
        variant: "block",
        data: { fund: fund.unit, form: sheet },
        subject: "unit",
      });
    }
    const others = headMoney(table).filter(
      (field) =>
        field.unitSource === "cell" && field.money && block !== null && field.money.unit !== block,
    );
    const [first, ...more] = others;
    if (first?.money && block !== null) {
      report.finding({
        cell: first.cell,
        related: more.map((field) => field.cell),
        variant: "cell",
        data: { value: quoted(first.text), unit: first.money.unit, form: block },
        subject: "unit",
      });
    }
    const { sum, budget, budgetFields } = compareCosts(table);
    const field = budgetFields[0];
    if (!sum || !budget || !field || field.unitSource === "cell" || sum.lte(0)) return;
    const mistaken = [10_000, 0.0001].some((factor) => sameMoney(budget.times(factor), sum));
    // A single cost in the wrong unit is C12's.
    if (!mistaken || wrongMagnitudes(table).length > 0) return;
    report.finding({
      cell: field.cell,
      variant: "magnitude",
      severity: "warning",
      data: { value: quoted(field.text), budget: showWan(budget), sum: showWan(sum) },
      subject: "magnitude",
    });
  },
});
