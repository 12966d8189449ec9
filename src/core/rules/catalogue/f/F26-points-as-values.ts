import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { pointsAsValuesInSteps } from "../../support/scores/points-as-values";
import { quoted } from "../../support/texts/words";

/** F26: points stand in the target or actual column. */
export const F26 = defineRule({
  code: "F26",
  slug: "points-as-values",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  *check({ table }, report) {
    for (const [row, column] of yield* pointsAsValuesInSteps(table)) {
      const wrong = row[column];
      if (!wrong) continue;
      const other = column === "target" ? row.actual : row.target;
      report.finding({
        cell: wrong.cell,
        related: other ? [other.cell] : [],
        variant: column === "target" ? "default" : "actual",
        data: { name: quoted(row.name.text), value: quoted(wrong.text) },
        subject: subjectOf(row),
        cause: "points",
      });
    }
  },
});
