import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { withSign } from "../../support/values/operators";
import { namedRows } from "../../support/rows/rows";
import { wrongSign } from "../../support/values/signs";
import { quoted } from "../../support/texts/words";

/** C06: the sign points against the indicator: ≥ on a cost or a fault rate, ≤ on a pass rate. */
export const C06 = defineRule({
  code: "C06",
  slug: "operator-against-direction",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      const wrong = wrongSign(row);
      if (!wrong || !target) return;
      const fix = wrong.variant === "count-ceiling" ? null : withSign(target, wrong.sign);
      report.finding({
        cell: target.cell,
        variant: wrong.variant,
        severity: wrong.severity,
        certainty: wrong.certainty,
        data: { name: quoted(row.name.text), value: quoted(target.text), sign: wrong.sign },
        ...(fix ? { fix } : {}),
        subject: subjectOf(row),
      });
    });
  },
});
