import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { show } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { cutBlocks } from "../../support/scores/met-blocks";
import { faultsOf } from "../../support/scores/score-fault";
import { scoreData, scorePlace } from "../../support/scores/score-words";
import { spanOf } from "../../support/rows/spans";
import { quoted } from "../../support/texts/words";

/** F08: the target was met, points were taken, and no reason stands beside it. */
export const F08 = defineRule({
  code: "F08",
  slug: "met-but-cut",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  *check(context, report) {
    yield* eachInSteps(yield* faultsOf(context, "F08"), (fault) => {
      const bare = fault.row.target?.parsed.kind === "blank" || fault.row.target === null;
      report.finding({
        ...scorePlace(fault),
        variant: bare ? "execution" : "default",
        data: scoreData(fault),
        subject: subjectOf(fault.row),
      });
    });
    for (const { label, points, score, rows } of yield* cutBlocks(context)) {
      report.finding({
        cell: spanOf(rows.flatMap((row) => row.score?.cell ?? [])),
        related: [label.cell],
        variant: "block",
        certainty: "likely",
        data: { name: quoted(label.text), weight: show(points), score: show(score) },
        subject: label.text,
      });
    }
  },
});
