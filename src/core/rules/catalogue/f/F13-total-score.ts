import { filterInSteps, gatherInSteps, sumInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { near, show } from "../../support/values/figures";
import { SCORE_TOLERANCE, WEIGHT_TOLERANCE } from "../../tolerances";
import { weightSurplus } from "../../support/scores/weight-total";
import { Big } from "../../../values/decimal";
import { scoredRowsInSteps } from "../../../appraisal";

/** F13: 总分 against the sum of all scores, that of 预算执行率 included. */
export const F13 = defineRule({
  code: "F13",
  slug: "total-score",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    const declared = table.totals?.score;
    if (!declared?.value) return;
    const rows = yield* scoredRowsInSteps(table);
    const scores = yield* gatherInSteps(rows, (row) => (row.weightedScore ?? row.score)?.value);
    if (scores.length === 0) return;
    const execution = table.funds?.total?.score?.value ?? null;
    const total = (yield* sumInSteps(scores)).plus(execution ?? 0);
    const data = {
      declared: show(declared.value),
      computed: show(total),
      execution: execution ? show(execution) : "0",
    };
    if (near(total, declared.value, SCORE_TOLERANCE)) {
      report.pass({ data });
      return;
    }
    // Weights that do not come to 100 (F01) move the total by as much.
    const surplus = weightSurplus(table) ?? new Big(0);
    const fromWeights =
      surplus.abs().gt(WEIGHT_TOLERANCE) &&
      near(total.minus(declared.value), surplus, SCORE_TOLERANCE);
    if (fromWeights) return;
    const [blank] = yield* filterInSteps(
      rows,
      ({ weight, score }) =>
        weight?.value?.gt(0) === true && score !== null && isBlankText(score.text),
    );
    if (blank?.score && total.lt(declared.value)) {
      report.notJudged({ cell: blank.score.cell });
      return;
    }
    report.finding({
      cell: declared.cell,
      variant: execution ? "default" : "rows",
      data,
      fix: { cell: declared.cell, from: declared.text, to: show(total) },
      subject: "total",
    });
  },
});
