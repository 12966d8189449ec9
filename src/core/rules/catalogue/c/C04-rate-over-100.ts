import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { over100 } from "../../support/values/over-100";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** C04: more than 100 % for a rate that cannot be above it. */
export const C04 = defineRule({
  code: "C04",
  slug: "rate-over-100",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const [first, ...more] = over100(row);
      if (!first) return;
      report.finding({
        cell: first.cell,
        related: more.map((field) => field.cell),
        data: { name: quoted(row.name.text), value: quoted(first.text) },
        subject: subjectOf(row),
      });
    });
  },
});
