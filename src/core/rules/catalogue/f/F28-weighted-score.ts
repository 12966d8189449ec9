import { eachInSteps } from "../../../appraisal/steps";
import { shareOf } from "../../../appraisal/weighted-score";
import { Big } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { near, show } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { scoreFaults } from "../../support/scores/score-fault";
import { quoted } from "../../support/texts/words";
import { SCORE_TOLERANCE } from "../../tolerances";

/** F28: 折算得分 = 单项得分 × 权重占比 (the form of Hebei). */
export const F28 = defineRule({
  code: "F28",
  slug: "weighted-score",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "form"],
  *check(context, report) {
    const { table } = context;
    const faults = yield* scoreFaults(context);
    yield* eachInSteps(namedRows(table), (row) => {
      const { weightedScore: weighted } = row;
      if (!row.score?.value || !row.weight?.value || !weighted?.value) return;
      // An impossible score (F04) makes its weighted score wrong as well.
      if (faults.get(row)?.code === "F04") return;
      const score = row.score.value;
      const weight = row.weight.value;
      const computed = score.times(shareOf(weight)).round(2, Big.roundHalfUp);
      if (near(weighted.value, computed, SCORE_TOLERANCE)) return;
      report.finding({
        cell: weighted.cell,
        related: [row.score.cell, row.weight.cell],
        data: {
          name: quoted(row.name.text),
          score: show(score),
          weight: show(shareOf(weight).times(100)),
          weighted: show(weighted.value),
          computed: show(computed),
        },
        fix: { cell: weighted.cell, from: weighted.text, to: show(computed) },
        subject: subjectOf(row),
      });
    });
  },
});
