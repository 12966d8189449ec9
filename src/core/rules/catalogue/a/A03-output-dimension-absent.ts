import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { type Severity } from "../../finding";
import { eachInSteps, filterInSteps, someInSteps } from "../../../appraisal/steps";
import { defineRule, type Reporter } from "../../rule";
import { dimensionOf, dimensionOfLevel1 } from "../../support/rows/indicators";
import { topOf } from "../../support/rows/places";
import { namedRows } from "../../support/rows/rows";
import { isWorksOrPurchase } from "../../vocabulary/project-kinds";

/** Rows of outputs by which 数量 and 质量 can be missed; fewer are a form of its own. */
const LEAST_OUTPUTS = 2;

function severityOf(level2: string, table: PerformanceTable): Severity | null {
  if (level2 === "数量指标" || level2 === "质量指标") return "warning";
  if (level2 === "时效指标") return "hint";
  return isWorksOrPurchase(table) ? "warning" : null;
}

const VARIANTS: Readonly<Record<string, string>> = {
  数量指标: "quantity",
  质量指标: "quality",
  时效指标: "timeliness",
  成本指标: "cost",
};

function isOutputOrCost(row: Indicator): boolean {
  const dimension = dimensionOf(row);
  return dimension === "output" || dimension === "cost";
}

/** A03 beside A02: the whole of 效益 is missing, and with it each of its second levels. */
function* checkBenefit(
  table: PerformanceTable,
  labelled: readonly Indicator[],
  report: Reporter,
): Generator<undefined, void> {
  if (table.emptySlots.some((slot) => dimensionOf(slot) === "benefit")) return;
  const hasEffects = yield* someInSteps(namedRows(table), (row) => {
    const level1 = dimensionOfLevel1(row.level1.name);
    // Forms of another scheme (决策, 管理 …) name their effects otherwise.
    const ofOwnScheme = row.level1.name !== null && level1 === null;
    return ofOwnScheme || level1 === "benefit" || dimensionOf(row) === "benefit";
  });
  if (hasEffects) return;
  report.finding({
    cell: labelled[0]?.level1.source?.cell ?? topOf(table),
    variant: "benefit",
    severity: "hint",
    certainty: "certain",
    subject: "benefit",
    cause: "no-benefit",
  });
}

/** A03: the outputs lack 数量 or 质量, 时效, or 成本 where works or purchases demand it. */
export const A03 = defineRule({
  code: "A03",
  slug: "output-dimension-absent",
  severity: "warning",
  certainty: "likely",
  group: "completeness",
  basis: ["mof-2021-101"],
  *check({ table }, report) {
    const outputs = yield* filterInSteps(namedRows(table), isOutputOrCost);
    // Only a form that uses the second level names can lack one of them.
    const labelled = yield* filterInSteps(outputs, ({ level2 }) => level2.known || level2.misspelt);
    if (labelled.length < LEAST_OUTPUTS || labelled.length < outputs.length) return;
    yield* checkBenefit(table, labelled, report);
    const present = new Set<string | null>();
    yield* eachInSteps(labelled, (row) => present.add(row.level2.name));
    const hasCost = yield* someInSteps(outputs, (row) => dimensionOf(row) === "cost");
    const slots = new Set(table.emptySlots.map((slot) => slot.level2.name));
    for (const [level2, variant] of Object.entries(VARIANTS)) {
      if (present.has(level2) || slots.has(level2) || (variant === "cost" && hasCost)) continue;
      const severity = severityOf(level2, table);
      if (!severity) continue;
      report.finding({
        cell: labelled[0]?.level1.source?.cell ?? topOf(table),
        variant,
        severity,
        subject: variant,
      });
    }
  },
});
