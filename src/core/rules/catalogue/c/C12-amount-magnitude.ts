import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { showWan } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { ZERO } from "../../../values/decimal";
import { wrongFunds } from "../../support/money/fund-magnitude";
import { amountsApart, wrongMagnitudesInSteps } from "../../support/money/magnitude";
import { namedRows } from "../../support/rows/rows";
import { labelled, quoted } from "../../support/texts/words";

/** C12: an amount a thousand times above or below what it stands beside: 元 for 万元. */
export const C12 = defineRule({
  code: "C12",
  slug: "amount-magnitude",
  severity: "error",
  certainty: "likely",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    for (const { line, peer, against } of yield* wrongMagnitudesInSteps(table)) {
      const { indicator, amount } = line;
      report.finding({
        cell: indicator.target?.cell ?? indicator.name.cell,
        variant: against,
        data: {
          name: quoted(indicator.name.text),
          value: quoted(indicator.target?.text ?? ""),
          amount: showWan(amount.yuan),
          peer: showWan(peer),
        },
        subject: subjectOf(indicator),
      });
    }
    for (const { row, field, peer, against } of wrongFunds(table.funds)) {
      report.finding({
        cell: field.cell,
        related: [against.cell],
        variant: "fund",
        data: {
          name: labelled(row.label.text),
          value: quoted(field.text),
          amount: showWan(field.money?.yuan ?? ZERO),
          peer: showWan(peer),
        },
        subject: row.label.text,
      });
    }
    yield* eachInSteps(namedRows(table), (row) => {
      const apart = amountsApart(row);
      if (!apart || !row.actual) return;
      report.finding({
        cell: row.actual.cell,
        related: [row.target?.cell ?? row.name.cell],
        variant: "actual",
        data: {
          name: quoted(row.name.text),
          value: quoted(row.actual.text),
          amount: showWan(apart.actual),
          peer: showWan(apart.target),
        },
        subject: subjectOf(row),
      });
    });
  },
});
