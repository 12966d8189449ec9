import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { fitsName, kindsOfName } from "../../support/values/unit-kinds";
import { isDateName, nameCore, speaksOfPercent } from "../../support/texts/names";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";
import { holdsAmount } from "./C09-unit-against-name";

/** C08: the value is a percentage, the name says no rate: of what is it a share? */
export const C08 = defineRule({
  code: "C08",
  slug: "percent-without-rate",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["language", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      const name = row.name.clean;
      if (target?.parsed.kind !== "percent" || speaksOfPercent(name)) return;
      // C09 says it with more weight where the name asks for a count, a date or an amount.
      const asked = kindsOfName(nameCore(name));
      if (asked && !fitsName(asked.word, asked.kinds, "%")) return;
      if (isDateName(name) || holdsAmount(name)) return;
      report.finding({
        cell: row.name.cell,
        related: [target.cell],
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
        cause: "name",
      });
    });
  },
});
