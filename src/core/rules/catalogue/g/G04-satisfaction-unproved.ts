import { eachInSteps } from "../../../appraisal/steps";
import { Big } from "../../../values";
import { defineRule } from "../../rule";
import { isBlankText, isNamed } from "../../support/rows/blank-rows";
import { dimensionOf, isSelfEvaluation, subjectOf } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";

/** Results so good that a reviewer asks how they were measured. */
const ASKS_FOR_PROOF = new Big(100);
const SURVEY = /问卷|调查|测评|回访|样本|抽样|评议|评价表|访谈|收回|份/;

/** G04: all are satisfied, and nothing in the form says that anybody was asked. */
export const G04 = defineRule({
  code: "G04",
  slug: "satisfaction-unproved",
  severity: "hint",
  certainty: "likely",
  group: "feasibility",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    if (!isSelfEvaluation(table.kind)) return;
    const elsewhere = [...table.goals, ...table.footer].some((field) =>
      SURVEY.test(plain(field.text)),
    );
    if (elsewhere) return;
    yield* eachInSteps(table.indicators, (row) => {
      const actual = row.actual?.parsed;
      if (!row.actual || !isNamed(row) || dimensionOf(row) !== "satisfaction") return;
      if (actual?.kind !== "percent" || !actual.value?.eq(ASKS_FOR_PROOF)) return;
      const said = [row.name, row.reason, ...row.notes].some(
        (field) => field !== null && !isBlankText(field.text) && SURVEY.test(plain(field.text)),
      );
      if (said) return;
      report.finding({
        cell: row.actual.cell,
        data: { name: quoted(row.name.text), actual: quoted(row.actual.text) },
        subject: subjectOf(row),
      });
    });
  },
});
