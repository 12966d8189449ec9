import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBoundedRate } from "../../support/texts/names";
import { subjectOf } from "../../support/rows/indicators";
import { isFloor, withSign } from "../../support/values/operators";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** C05: ≥100 % of a rate that ends at 100 %: read as =100 %. */
export const C05 = defineRule({
  code: "C05",
  slug: "at-least-100",
  severity: "hint",
  certainty: "certain",
  group: "appropriateness",
  basis: ["language"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (target?.parsed.kind !== "percent" || !isFloor(target)) return;
      if (target.parsed.value?.eq(100) !== true || !isBoundedRate(row.name.clean)) return;
      const fix = withSign(target, "=");
      report.finding({
        cell: target.cell,
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        ...(fix ? { fix } : {}),
        subject: subjectOf(row),
      });
    });
  },
});
