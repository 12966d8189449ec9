import { defineRule } from "../../rule";
import { subjectOf } from "../../support/indicators";
import { pointsAsValues } from "../../support/points-as-values";
import { quoted } from "../../support/words";

/** F26: points stand in the target or actual column. */
export const F26 = defineRule({
  code: "F26",
  slug: "points-as-values",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  check({ table }, report) {
    for (const row of pointsAsValues(table)) {
      if (!row.target) continue;
      report.finding({
        cell: row.target.cell,
        related: row.actual ? [row.actual.cell] : [],
        data: { name: quoted(row.name.text), value: quoted(row.target.text) },
        subject: subjectOf(row),
        cause: "points",
      });
    }
  },
});
