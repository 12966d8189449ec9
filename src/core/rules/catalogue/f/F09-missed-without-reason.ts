import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf, type ScoreFault } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

function variantOf({ row, appraisal }: ScoreFault): string {
  if (row.target?.parsed.kind === "date") return "late";
  return appraisal.direction === "lower-is-better" ? "ceiling" : "default";
}

/** F09: the target was missed and the reason's cell is blank. */
export const F09 = defineRule({
  code: "F09",
  slug: "missed-without-reason",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2020-10", "form"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F09"), (fault) => {
      const { cell, related } = scorePlace(fault);
      report.finding({
        cell: fault.row.reason?.cell ?? cell,
        related: [cell, ...related].filter((each) => each !== fault.row.reason?.cell),
        variant: variantOf(fault),
        data: scoreData(fault),
        subject: subjectOf(fault.row),
      });
    });
  },
});
