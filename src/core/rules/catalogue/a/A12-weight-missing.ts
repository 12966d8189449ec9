import { Big } from "../../../values";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { eachInSteps, filterInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText, isNamed, lacksTarget } from "../../support/rows/blank-rows";
import { columnOf, subjectOf } from "../../support/rows/indicators";
import { columnRange } from "../../support/rows/places";
import { quoted } from "../../support/texts/words";
import { sumOf, ZERO } from "../../../values/decimal";

/** All points of a form, and those that are left where 预算执行率 takes 10 of them at the evaluation. */
const ALL_POINTS = new Big(100);
const WITHOUT_EXECUTION = new Big(90);
/** Weights written as shares. */
const ALL_SHARES = new Big(1);

/** The filled weights are a whole already: the blanks share a merged cell with their neighbours. */
function isWhole(rows: readonly Indicator[], table: PerformanceTable): boolean {
  const sum = sumOf(rows.map((row) => row.weight?.value ?? null));
  const execution = table.funds?.total?.weight?.value ?? null;
  const whole = sum.plus(execution ?? 0);
  const declared = table.totals?.weight?.value ?? null;
  return (
    [ALL_POINTS, ALL_SHARES].some((points) => points.eq(sum) || points.eq(whole)) ||
    (execution === null && WITHOUT_EXECUTION.eq(sum)) ||
    (declared !== null && (declared.eq(sum) || declared.eq(whole)))
  );
}

/** A12: the form has a column for weights and an indicator has none, or 0. */
export const A12 = defineRule({
  code: "A12",
  slug: "weight-missing",
  severity: "error",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2020-10", "form"],
  *check({ table, profile }, report) {
    const column = columnOf(table, "weight");
    if (!column || !profile.scored) return;
    const rows = yield* filterInSteps(
      table.indicators,
      (row) => isNamed(row) && !row.sub && row.weight !== null && !lacksTarget(row),
    );
    const missing = yield* filterInSteps(
      rows,
      ({ weight }) => isBlankText(weight?.text) || weight?.value?.eq(ZERO) === true,
    );
    if (missing.length === 0) return;
    if (missing.length === rows.length) {
      report.finding({
        cell: columnRange(table, column.column),
        variant: "column",
        data: { count: rows.length },
        subject: "column",
      });
      return;
    }
    if (isWhole(rows, table)) return;
    yield* eachInSteps(missing, (row) => {
      report.finding({
        cell: row.weight?.cell ?? row.name.cell,
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    });
  },
});
