import { defineRule } from "../../rule";
import { appraisalOf } from "../../support/scores/appraisal";
import { bare } from "../../support/texts/words";
import { FULL_SCORE_ROWS } from "../../tolerances";

const SIGNS = /[≥≤><=约]/gu;

/** F19: every actual equals its target and every score is full: a pattern, no proof. */
export const F19 = defineRule({
  code: "F19",
  slug: "everything-full",
  severity: "hint",
  certainty: "likely",
  group: "feasibility",
  basis: ["mof-2020-10"],
  check(context, report) {
    const scored = appraisalOf(context).rows.filter(
      ({ indicator }) => indicator.score?.value && indicator.weight?.value && indicator.actual,
    );
    if (scored.length < FULL_SCORE_ROWS) return;
    const same = scored.every(({ indicator: { target, actual, score, weight } }) => {
      const planned = bare((target?.text ?? "").replace(SIGNS, ""));
      const done = bare((actual?.text ?? "").replace(SIGNS, ""));
      return planned !== "" && planned === done && score?.value?.eq(weight?.value ?? -1) === true;
    });
    if (!same) return;
    const cells = scored.flatMap(({ indicator }) => indicator.actual?.cell ?? []);
    report.finding({
      cell: cells[0] ?? "",
      related: cells.slice(1),
      data: { count: scored.length },
      subject: "scores",
    });
  },
});
