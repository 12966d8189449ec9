import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { unitsDiffer } from "../../support/values/units-differ";
import { quoted } from "../../support/texts/words";

/** C11: the unit in the cell contradicts the unit column, or the target's the actual's. */
export const C11 = defineRule({
  code: "C11",
  slug: "units-differ",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form", "arithmetic"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const difference = unitsDiffer(row);
      if (!difference) return;
      const { cell, related, variant, data } = difference;
      report.finding({
        cell,
        related,
        variant,
        data: { name: quoted(row.name.text), ...data },
        subject: subjectOf(row),
      });
    });
  },
});
