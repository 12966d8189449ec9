import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isVague } from "../../support/texts/names";
import { subjectOf } from "../../support/rows/indicators";
import { isOutput, namedRows, partOf } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";
import { notAValue } from "./C01-not-a-number";

/** C02: words that promise nothing measurable: a fault of outputs, a hint on benefits. */
export const C02 = defineRule({
  code: "C02",
  slug: "vague-words",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (target?.parsed.kind !== "qualitative" || !isVague(target.text)) return;
      if (notAValue(target.text) !== null) return;
      const part = partOf(row);
      // C01 speaks of quantities, costs and satisfaction, C03 of timeliness.
      const output = part === "quality" || (part === null && isOutput(row));
      if (!output && part !== "benefit") return;
      report.finding({
        cell: target.cell,
        variant: output ? "output" : "benefit",
        ...(output ? {} : { severity: "hint" as const }),
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
        cause: output ? "output" : "benefit",
      });
    });
  },
});
