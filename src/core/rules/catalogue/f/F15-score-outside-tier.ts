import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { show } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { faultsOf } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";

/** F15: 达成, 部分达成, 未达成 each have their span of points (100–80–60–0 %). */
export const F15 = defineRule({
  code: "F15",
  slug: "score-outside-tier",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F15"), (fault) => {
      if (!fault.tier) return;
      const { name, from, to } = fault.tier;
      report.finding({
        ...scorePlace(fault),
        variant: name,
        data: { ...scoreData(fault), from: show(from), to: show(to) },
        subject: subjectOf(fault.row),
      });
    });
  },
});
