import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf, hasReason } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/** F06: a ceiling (≤) was exceeded, and the row has full points. */
export const F06 = defineRule({
  code: "F06",
  slug: "ceiling-exceeded-full-score",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F06"), (fault) => {
      report.finding({
        ...scorePlace(fault),
        ...(hasReason(fault.row) ? { severity: "warning" as const } : {}),
        data: scoreData(fault),
        subject: subjectOf(fault.row),
      });
    });
  },
});
