import { type Indicator } from "../../../table/performance-table";
import { filterInSteps, gatherInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed, lacksActual, lacksTarget, saysNone } from "../../support/rows/blank-rows";
import { columnOf, dimensionOf, subjectOf } from "../../support/rows/indicators";
import { isGoodRate } from "../../support/texts/names";
import { columnRange } from "../../support/rows/places";
import { partOf, type Part } from "../../support/rows/rows";
import { plain, quoted } from "../../support/texts/words";
import { isDotsOnly } from "../../../table/vocabulary/placeholders";

/** Rows above the `其中` rows may leave the numbers to them, unless they are scored by their own. */
function* leavesToParts(
  indicators: readonly Indicator[],
): Generator<undefined, (row: Indicator) => boolean> {
  const parents = new Set(yield* gatherInSteps(indicators, (row) => row.parentRow));
  return (row) => parents.has(row.row) && (row.weight?.value?.gt(0) !== true || lacksActual(row));
}

/** What is done, how well, when and to whose satisfaction always has a target. */
const ALWAYS: ReadonlySet<Part> = new Set(["quantity", "quality", "timeliness", "satisfaction"]);

/** 无, 不适用 where there must be a target; 无 is one where something bad must not happen. */
function deniesTarget(row: Indicator): boolean {
  const text = row.target?.text ?? "";
  if (lacksTarget(row) || !saysNone(text) || !ALWAYS.has(partOf(row))) return false;
  return plain(text) !== "无" || partOf(row) !== "quality" || isGoodRate(row.name.clean);
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
    const toParts = yield* leavesToParts(table.indicators);
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
      // …… is left over from the blank form, which A07 says.
      if (isDotsOnly(plain(row.target?.text ?? ""))) continue;
      // 决策 and 管理 are judged by criteria, not by targets.
      if (dimensionOf(row) === null && row.level1.name !== null) continue;
      report.finding({
        cell: row.target?.cell ?? row.name.cell,
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    }
    for (const row of yield* filterInSteps(named, deniesTarget)) {
      report.finding({
        cell: row.target?.cell ?? row.name.cell,
        variant: "none",
        severity: "warning",
        data: { name: quoted(row.name.text), value: quoted(row.target?.text ?? "") },
        subject: subjectOf(row),
      });
    }
  },
});
