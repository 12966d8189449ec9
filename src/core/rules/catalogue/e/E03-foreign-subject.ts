import { nameSimilarity, type TaskGroup } from "../../../appraisal/linking";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isStep } from "../../../appraisal/steps";
import { subjectOf } from "../../support/indicators";
import { quoted } from "../../support/words";
import { staleTerms } from "../../vocabulary/dated-terms";

/** A row that its neighbours align, and that shares hardly a word with the task's other rows. */
const FOREIGN = 0.25;
/** The others must plainly be one task. */
const SAME = 0.5;

/** The odd row of a task: quality against quantity and cost that agree. */
function foreignRow(task: TaskGroup): { row: Indicator; others: readonly Indicator[] } | null {
  const { quantity, quality, cost } = task;
  if (!quantity || !quality || !cost) return null;
  const [a, b, c] = [quantity.name.clean, quality.name.clean, cost.name.clean];
  if (nameSimilarity(a, c) < SAME) return null;
  if (nameSimilarity(a, b) >= FOREIGN || nameSimilarity(c, b) >= FOREIGN) return null;
  return { row: quality, others: [quantity, cost] };
}

/** E03: of the rows of one task, one names another subject: left over from an older form. */
export const E03 = defineRule({
  code: "E03",
  slug: "foreign-subject",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["review"],
  *check({ table, linking }, report) {
    if (!linking.byTask) return;
    for (const [index, task] of linking.tasks.entries()) {
      if (isStep(index)) yield;
      const odd = foreignRow(task);
      if (!odd) continue;
      // A dated term says why the subject differs, which is E02's sentence.
      if (table.year !== null && staleTerms(odd.row.name.text, table.year).length > 0) continue;
      report.finding({
        cell: odd.row.name.cell,
        related: odd.others.map((row) => row.name.cell),
        data: {
          name: quoted(odd.row.name.text),
          others: odd.others.map((row) => `「${quoted(row.name.text, 24)}」`),
        },
        subject: subjectOf(odd.row),
      });
    }
  },
});
