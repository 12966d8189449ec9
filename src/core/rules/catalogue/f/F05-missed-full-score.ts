import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf, hasReason } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/** F05: the target was missed (or the deadline), and the row has full points. */
export const F05 = defineRule({
  code: "F05",
  slug: "missed-full-score",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F05"), (fault) => {
      report.finding({
        ...scorePlace(fault),
        variant: fault.row.target?.parsed.kind === "date" ? "late" : "default",
        ...(hasReason(fault.row) ? { severity: "warning" as const } : {}),
        data: scoreData(fault),
        subject: subjectOf(fault.row),
      });
    });
  },
});
