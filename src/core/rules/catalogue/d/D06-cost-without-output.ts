import { type Indicator } from "../../../table/performance-table";
import { eachInSteps, gatherInSteps } from "../../../appraisal/steps";
import { isExpenseKind } from "../../../appraisal/expense-kinds";
import { defineRule } from "../../rule";
import { showWan } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { compareCostsInSteps } from "../../../appraisal/costs";

/** D06: a cost line that no quantity or quality row speaks of, or the reverse. */
export const D06 = defineRule({
  code: "D06",
  slug: "cost-without-output",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["review"],
  *check({ table, linking }, report) {
    // Only a table that is written task by task promises an output for every cost.
    if (!linking.byTask) return;
    const amounts = new Map<Indicator, Big>();
    const { lines } = yield* compareCostsInSteps(table);
    yield* eachInSteps(lines, (line) => amounts.set(line.indicator, line.amount.yuan));
    yield* eachInSteps(linking.unmatchedCosts, (row) => {
      const amount = amounts.get(row);
      // Overheads and kinds of expense (差旅费, 监理费) serve all tasks.
      if (!amount || isExpenseKind(row.name.clean)) return;
      report.finding({
        cell: row.name.cell,
        variant: "cost",
        data: { name: quoted(row.name.text), amount: showWan(amount) },
        subject: subjectOf(row),
      });
    });
    const matched = new Set(
      yield* gatherInSteps(linking.tasks, (task) => task.quantity?.name.clean),
    );
    yield* eachInSteps(linking.unmatchedOutputs, (row) => {
      // A row that is there twice (E09) has its cost with its twin.
      if (row.level2.name !== "数量指标" || matched.has(row.name.clean)) return;
      report.finding({
        cell: row.name.cell,
        variant: "output",
        severity: "hint",
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    });
  },
});
