import { amountOf, compareCostsInSteps } from "../../../appraisal/costs";
import { defineRule } from "../../rule";
import { showWan } from "../../support/figures";
import { subjectOf } from "../../support/indicators";
import { wrongMagnitudes } from "../../support/magnitude";
import { namedRows, pausesAt } from "../../support/rows";
import { quoted } from "../../support/words";
import { MAGNITUDE_FACTOR } from "../../tolerances";

/** C12: an amount a thousand times above or below what it stands beside: 元 for 万元. */
export const C12 = defineRule({
  code: "C12",
  slug: "amount-magnitude",
  severity: "error",
  certainty: "likely",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    yield* compareCostsInSteps(table);
    yield;
    for (const { line, peer, against } of wrongMagnitudes(table)) {
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
    for (const row of namedRows(table)) {
      if (pausesAt(row)) yield;
      const target = amountOf(row.target);
      const actual = amountOf(row.actual);
      if (!target || !actual || !row.actual || target.unit === actual.unit) continue;
      if (target.yuan.lte(0) || actual.yuan.lte(0)) continue;
      const over = actual.yuan.gte(target.yuan.times(MAGNITUDE_FACTOR));
      const under = target.yuan.gte(actual.yuan.times(MAGNITUDE_FACTOR));
      if (!over && !under) continue;
      report.finding({
        cell: row.actual.cell,
        related: [row.target?.cell ?? row.name.cell],
        variant: "actual",
        data: {
          name: quoted(row.name.text),
          value: quoted(row.actual.text),
          amount: showWan(actual.yuan),
          peer: showWan(target.yuan),
        },
        subject: subjectOf(row),
      });
    }
  },
});
