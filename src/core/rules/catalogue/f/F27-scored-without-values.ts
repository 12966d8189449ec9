import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/** F27: points for a row that has neither target nor actual. */
export const F27 = defineRule({
  code: "F27",
  slug: "scored-without-values",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["form", "mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F27"), (fault) => {
      report.finding({
        ...scorePlace(fault),
        data: scoreData(fault),
        subject: subjectOf(fault.row),
        cause: "no-values",
      });
    });
  },
});
