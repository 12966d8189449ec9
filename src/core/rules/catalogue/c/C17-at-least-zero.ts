import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** C17: ≥0 is always met; a target of 0 itself is fine (0起, 0%). */
export const C17 = defineRule({
  code: "C17",
  slug: "at-least-zero",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (target?.parsed.operator !== ">=" || target.parsed.value?.eq(0) !== true) return;
      if (target.parsed.upper) return;
      report.finding({
        cell: target.cell,
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
