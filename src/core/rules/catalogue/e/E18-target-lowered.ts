import { type PerformanceTable } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { earlierTableOf, pairRows } from "../../support/rows/same-project";
import { scoringDirection } from "../../../appraisal/scoring-direction";
import { partOf } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** Less money may buy less. */
function budgetFell(table: PerformanceTable, earlier: PerformanceTable): boolean {
  const now = table.budget?.money;
  const before = earlier.budget?.money;
  return !!now && !!before && now.yuan.lt(before.yuan);
}

/** E18: a target asks for less than the earlier year's of the same project. */
export const E18 = defineRule({
  code: "E18",
  slug: "target-lowered",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["review"],
  check({ table, workbook }, report) {
    const earlier = earlierTableOf(table, workbook);
    if (!earlier) return;
    const fell = budgetFell(table, earlier);
    for (const { own, other } of pairRows(table, earlier).pairs) {
      const [now, before] = [own.target?.parsed, other.target?.parsed];
      if (!own.target || !now?.value || !before?.value || now.unit !== before.unit) continue;
      // Costs go with the budget; D01 holds them against it.
      if (partOf(own) === "cost" || now.kind === "money" || now.kind === "date") continue;
      const isCeiling = scoringDirection(own) === "lower-is-better";
      const lowered = isCeiling ? now.value.gt(before.value) : now.value.lt(before.value);
      if (!lowered) continue;
      report.finding({
        cell: own.target.cell,
        variant: isCeiling ? "ceiling" : "default",
        severity: fell ? "hint" : "warning",
        data: {
          name: quoted(own.name.text),
          now: quoted(own.target.text),
          before: quoted(other.target?.text ?? ""),
          year: earlier.year ?? "",
          sheet: earlier.sheet,
        },
        subject: subjectOf(own),
        cause: "targets-lowered",
      });
    }
  },
});
