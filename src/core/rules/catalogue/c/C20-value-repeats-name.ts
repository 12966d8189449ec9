import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { repeatsName } from "../../support/values/target-words";
import { quoted } from "../../support/texts/words";

/** C20: the target only repeats the indicator's name. */
export const C20 = defineRule({
  code: "C20",
  slug: "value-repeats-name",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (!target || !repeatsName(row)) return;
      report.finding({
        cell: target.cell,
        related: [row.name.cell],
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    });
  },
});
