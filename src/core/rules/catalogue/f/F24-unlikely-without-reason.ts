import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { plain, quoted } from "../../support/texts/words";

const DOUBTFUL = /^(?:有可能|可能|不可能|完全不可能|不确定|无法完成)$/u;

/** F24: monitoring says 有可能 or 不可能, and the cause is blank. */
export const F24 = defineRule({
  code: "F24",
  slug: "unlikely-without-reason",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2019-136", "form"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { likelihood, reason } = row;
      if (!likelihood || !DOUBTFUL.test(plain(likelihood.text))) return;
      const explained =
        !isBlankText(reason?.text) ||
        row.notes.some((note) => note.role === "remark" && !isBlankText(note.text));
      if (explained) return;
      report.finding({
        cell: reason?.cell ?? likelihood.cell,
        related: reason ? [likelihood.cell] : [],
        data: { name: quoted(row.name.text), likelihood: quoted(likelihood.text) },
        subject: subjectOf(row),
      });
    });
  },
});
