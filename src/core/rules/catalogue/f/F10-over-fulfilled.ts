import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { showPercent } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/**
 * F10: far above the target, and nothing says why: was the target set too low? A target of 0 is
 * far exceeded from the number on that the profile names, if it does.
 */
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
      const { attainment, overFulfilled } = appraisal;
      report.finding({
        cell: row.actual?.cell ?? scorePlace(fault).cell,
        related: [row.target?.cell, row.reason?.cell].flatMap((each) => each ?? []),
        variant: attainment ? (overFulfilled === "strong" ? "strong" : "default") : "zero",
        // A form without a column for reasons does not ask for one.
        ...(row.reason ? {} : { severity: "hint" as const }),
        data: {
          ...scoreData(fault),
          // A target of 0 has no rate; what was reached of it is a number.
          ...(attainment
            ? { rate: showPercent(attainment) }
            : { from: String(context.profile.overFulfilmentOfZero) }),
        },
        subject: subjectOf(row),
        cause: "over-fulfilled",
      });
    });
  },
});
