import { defineRule } from "../../rule";
import { near, show } from "../../support/values/figures";
import { weightBlocks } from "../../support/scores/weight-blocks";
import { labelled } from "../../support/texts/words";
import { WEIGHT_TOLERANCE } from "../../tolerances";

/** F03: 产出指标（50分） against the sum of the rows below it. */
export const F03 = defineRule({
  code: "F03",
  slug: "label-against-weights",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "form"],
  *check({ table }, report) {
    for (const level of ["level1", "level2"] as const) {
      for (const block of yield* weightBlocks(table, level)) {
        const { printed, source } = block;
        if (!printed || block.cells.length === 0) continue;
        const data = { name: labelled(source.text), printed: show(printed), sum: show(block.sum) };
        if (near(block.sum, printed, WEIGHT_TOLERANCE)) {
          if (level === "level1") report.pass({ data });
          continue;
        }
        report.finding({
          cell: source.cell,
          related: block.cells,
          data,
          subject: block.name,
          cause: "weights",
        });
      }
    }
  },
});
