import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { plain, quoted } from "../../support/texts/words";

const NUMERIC = new Set(["number", "percent", "money", "unit-cost", "range", "date"]);

/** C21: 定性 stands beside a number, or 定量 beside words. */
export const C21 = defineRule({
  code: "C21",
  slug: "nature-label",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target, natureLabel } = row;
      if (!target || !natureLabel || target.problem) return;
      const label = plain(natureLabel.text);
      const { kind } = target.parsed;
      const isNumber = NUMERIC.has(kind);
      const isWords = kind === "qualitative" || kind === "enumeration";
      const wrong = (label.startsWith("定性") && isNumber) || (label.startsWith("定量") && isWords);
      if (!wrong) return;
      report.finding({
        cell: target.cell,
        related: [natureLabel.cell],
        variant: isNumber ? "number" : "words",
        data: {
          name: quoted(row.name.text),
          label: quoted(natureLabel.text),
          value: quoted(target.text),
        },
        subject: subjectOf(row),
      });
    });
  },
});
