import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { headMoney } from "../../support/money/money-fields";
import { namedRows } from "../../support/rows/rows";
import { hasUnitTwice, isTypedTwice, whyUnreadable } from "../../support/values/unreadable";
import { quoted } from "../../support/texts/words";

/** C15: the same amount or its unit typed twice: 854万854万, 5万元元. */
export const C15 = defineRule({
  code: "C15",
  slug: "typed-twice",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["language"],
  *check({ table }, report) {
    for (const field of headMoney(table)) {
      const isUnit = hasUnitTwice(field.text);
      if (!isUnit && !isTypedTwice(field.text)) continue;
      report.finding({
        cell: field.cell,
        ...(isUnit ? { variant: "unit" } : {}),
        data: { value: quoted(field.text) },
        subject: field.label?.text ?? "",
      });
    }
    yield* eachInSteps(namedRows(table), (row) => {
      for (const field of [row.target, row.actual]) {
        if (!field) continue;
        const isUnit = hasUnitTwice(field.text);
        if (!isUnit && whyUnreadable(field) !== "twice") continue;
        report.finding({
          cell: field.cell,
          ...(isUnit ? { variant: "unit" } : {}),
          data: { value: quoted(field.text) },
          subject: subjectOf(row),
        });
      }
    });
  },
});
