import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { showPercent } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/** F10: far above the target, and nothing says why: was the target set too low? */
export const F10 = defineRule({
  code: "F10",
  slug: "over-fulfilled",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F10"), (fault) => {
      const { row, appraisal } = fault;
      const rate = appraisal.attainment ? showPercent(appraisal.attainment) : "";
      report.finding({
        cell: row.actual?.cell ?? scorePlace(fault).cell,
        related: [row.target?.cell, row.reason?.cell].flatMap((each) => each ?? []),
        variant: appraisal.overFulfilled === "strong" ? "strong" : "default",
        // A form without a column for reasons does not ask for one.
        ...(row.reason ? {} : { severity: "hint" as const }),
        data: { ...scoreData(fault), rate },
        subject: subjectOf(row),
        cause: "over-fulfilled",
      });
    });
  },
});
