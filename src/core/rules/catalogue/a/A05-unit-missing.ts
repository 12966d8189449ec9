import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { isBadThing, nameCore } from "../../support/texts/names";
import { quoted } from "../../support/texts/words";
import { kindsOfName } from "../../support/values/unit-kinds";
import { isRateName } from "../../vocabulary/measures";

/** Figures that have no unit by nature. */
const WITHOUT_UNIT = /(?:指数|系数|比值|pH值?|倍数)$/iu;

/** A05: the target is a bare number; neither the cell nor the form says of what. */
export const A05 = defineRule({
  code: "A05",
  slug: "unit-missing",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      const { target } = row;
      if (!target || !isNamed(row)) return;
      const { kind, unit, value } = target.parsed;
      if ((kind !== "number" && kind !== "range") || unit !== null || value === null) return;
      // A bare number under a rate lacks its percent sign, which C07 and C22 say.
      if (isRateName(row.name.clean) || WITHOUT_UNIT.test(row.name.clean)) return;
      // None of what its name counts is none in any unit: 事故起数 0.
      if (value.eq(0) && (isBadThing(row.name.clean) || kindsOfName(nameCore(row.name.clean))))
        return;
      report.finding({
        cell: target.cell,
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
