import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { isInMarks, pointsAsValuesInSteps } from "../../support/scores/points-as-values";
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
    for (const row of yield* pointsAsValuesInSteps(table)) {
      const { target, actual } = row;
      if (!target) continue;
      // "10分" stands in the actual alone; elsewhere the target holds points as well.
      const wrong = actual && isInMarks(actual) && !isInMarks(target) ? actual : target;
      const other = wrong === target ? actual : target;
      report.finding({
        cell: wrong.cell,
        related: other ? [other.cell] : [],
        variant: wrong === target ? "default" : "actual",
        data: { name: quoted(row.name.text), value: quoted(wrong.text) },
        subject: subjectOf(row),
        cause: "points",
      });
    }
  },
});
