import { type Indicator } from "../../../table/performance-table";
import { filterInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed, lacksActual, lacksTarget } from "../../support/blank-rows";
import { columnOf, dimensionOf, subjectOf } from "../../support/indicators";
import { columnRange } from "../../support/places";
import { quoted } from "../../support/words";

/** Rows above the `其中` rows may leave the numbers to them, unless they are scored by their own. */
function leavesToParts(indicators: readonly Indicator[]): (row: Indicator) => boolean {
  const parents = new Set(
    indicators.flatMap((row) => (row.parentRow === null ? [] : [row.parentRow])),
  );
  return (row) => parents.has(row.row) && (row.weight?.value?.gt(0) !== true || lacksActual(row));
}

/** A04: an indicator is named and its target cell is blank or holds only a dash. */
export const A04 = defineRule({
  code: "A04",
  slug: "target-missing",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "form"],
  *check({ table }, report) {
    const column = columnOf(table, "target");
    if (!column) return;
    const toParts = leavesToParts(table.indicators);
    yield;
    const named = yield* filterInSteps(
      table.indicators,
      (row) => isNamed(row) && row.target !== null && !toParts(row),
    );
    const blank = yield* filterInSteps(named, lacksTarget);
    if (named.length > 1 && blank.length === named.length) {
      report.finding({
        cell: columnRange(table, column.column),
        variant: "column",
        data: { count: blank.length },
        subject: "column",
      });
      return;
    }
    for (const row of blank) {
      // 决策 and 管理 are judged by criteria, not by targets.
      if (dimensionOf(row) === null && row.level1.name !== null) continue;
      report.finding({
        cell: row.target?.cell ?? row.name.cell,
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    }
  },
});
