import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf, type ScoreFault } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/** Above the row's weight, or above 100 where points are weighted afterwards. */
function variantOf({ score, weight, row }: ScoreFault): string {
  if (score === null) return "words";
  if (score.lt(0)) return "negative";
  return weight && row.weight?.value?.eq(weight) === false ? "hundred" : "over";
}

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
      const { row } = fault;
      report.finding({
        ...scorePlace(fault),
        variant: variantOf(fault),
        data: scoreData(fault),
        subject: subjectOf(row),
      });
    });
  },
});
