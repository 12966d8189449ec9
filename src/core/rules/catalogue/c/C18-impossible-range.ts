import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** C18: a range that ends before it begins, or that carries a sign as well. */
export const C18 = defineRule({
  code: "C18",
  slug: "impossible-range",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (target?.parsed.kind !== "range") return;
      const { value, upper, operator } = target.parsed;
      if (!value || !upper) return;
      const reversed = value.gt(upper);
      const signed = operator !== null && operator !== "between" && operator !== "about";
      if (!reversed && !signed) return;
      report.finding({
        cell: target.cell,
        variant: reversed ? "reversed" : "signed",
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
