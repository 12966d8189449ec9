import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/indicators";
import { faultsOf } from "../../support/score-fault";
import { scoreData, scorePlace } from "../../support/score-words";

/** F04: a score above its weight, below 0, or no number. */
export const F04 = defineRule({
  code: "F04",
  slug: "impossible-score",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10", "arithmetic"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F04"), (fault) => {
      const { row, score } = fault;
      report.finding({
        ...scorePlace(fault),
        variant: score === null ? "words" : score.lt(0) ? "negative" : "over",
        data: scoreData(fault),
        subject: subjectOf(row),
      });
    });
  },
});
