import { filterInSteps, gatherInSteps, someInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { bare } from "../../support/texts/words";
import { FULL_SCORE_ROWS } from "../../tolerances";
import { appraisalInSteps } from "../../support/scores/appraisal";

const SIGNS = /[≥≤><=约]/gu;

/** F19: every actual equals its target and every score is full: a pattern, no proof. */
export const F19 = defineRule({
  code: "F19",
  slug: "everything-full",
  severity: "hint",
  certainty: "likely",
  group: "feasibility",
  basis: ["mof-2020-10"],
  *check(context, report) {
    const { rows } = yield* appraisalInSteps(context);
    const scored = yield* filterInSteps(
      rows,
      ({ indicator: { score, weight, actual } }) =>
        (score?.value ?? null) !== null && (weight?.value ?? null) !== null && actual !== null,
    );
    if (scored.length < FULL_SCORE_ROWS) return;
    const differs = yield* someInSteps(scored, ({ indicator }) => {
      const { target, actual, score, weight } = indicator;
      const planned = bare((target?.text ?? "").replace(SIGNS, ""));
      const done = bare((actual?.text ?? "").replace(SIGNS, ""));
      return planned === "" || planned !== done || score?.value?.eq(weight?.value ?? -1) !== true;
    });
    if (differs) return;
    const cells = yield* gatherInSteps(scored, ({ indicator }) => indicator.actual?.cell);
    report.finding({
      cell: cells[0] ?? "",
      related: cells.slice(1),
      data: { count: scored.length },
      subject: "scores",
    });
  },
});
