import { Big } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { near, show } from "../../support/values/figures";
import { rowsByProject } from "../../support/rows/projects";
import { weightBlocks } from "../../support/scores/weight-blocks";
import { plain } from "../../support/texts/words";
import { WEIGHT_TOLERANCE } from "../../tolerances";
import { type PerformanceTable } from "../../../table/performance-table";

const NOTED = /(产出|效益|满意度|成本)指标(?:分值)?(?:为|占|:)?(\d{1,3})分/gu;

/** What a note printed on the form says the levels carry: 产出指标50分、效益指标30分. */
function notedWeights(table: PerformanceTable): ReadonlyMap<string, Big> {
  const noted = new Map<string, Big>();
  for (const { text } of [...table.footer, ...table.unrecognised]) {
    if (!text.includes("分")) continue;
    const found = [...plain(text).matchAll(NOTED)];
    if (found.length < 2) continue;
    for (const [, level = "", points = "0"] of found) noted.set(`${level}指标`, new Big(points));
  }
  return noted;
}

/** F02: points of the first levels against the form's own note, else against the profile. */
export const F02 = defineRule({
  code: "F02",
  slug: "weights-off-profile",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2020-10", "form"],
  *check({ table, profile }, report) {
    // In a list of projects the levels of all of them together say nothing.
    if (rowsByProject(table).length > 1) return;
    const noted = notedWeights(table);
    const isNoted = noted.size > 0;
    const sums = new Map<string, { sum: Big; readonly cell: string; cells: readonly string[] }>();
    for (const block of yield* weightBlocks(table, "level1")) {
      if (block.cells.length === 0) continue;
      const known = sums.get(block.name);
      if (known) {
        known.sum = known.sum.plus(block.sum);
        known.cells = known.cells.concat(block.cells);
      } else {
        sums.set(block.name, { sum: block.sum, cell: block.source.cell, cells: block.cells });
      }
    }
    for (const [name, { sum, cell, cells }] of sums) {
      const usual = profile.level1Weights?.[name];
      const wished = noted.get(name) ?? (isNoted || usual === undefined ? null : new Big(usual));
      if (!wished || near(sum, wished, WEIGHT_TOLERANCE)) continue;
      report.finding({
        cell,
        related: cells,
        variant: isNoted ? "note" : "profile",
        ...(isNoted ? {} : { severity: "hint" as const }),
        data: { name, sum: show(sum), wished: show(wished) },
        subject: name,
        cause: "weights",
      });
    }
  },
});
