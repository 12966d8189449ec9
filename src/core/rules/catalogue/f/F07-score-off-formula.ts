import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";
import { show } from "../../support/values/figures";

/** F07: the score of a missed target is not what the profile's formula gives. */
export const F07 = defineRule({
  code: "F07",
  slug: "score-off-formula",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F07"), (fault) => {
      const cell = fault.row.score?.cell ?? "";
      const from = fault.row.score?.text ?? "";
      report.finding({
        ...scorePlace(fault),
        data: scoreData(fault),
        ...(fault.expected ? { fix: { cell, from, to: show(fault.expected) } } : {}),
        subject: subjectOf(fault.row),
        cause: "formula",
      });
    });
  },
});
