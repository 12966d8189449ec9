import { eachInSteps, filterInSteps } from "../../../appraisal/steps";
import { type Indicator, type LevelField } from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { dimensionOfLevel1 } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";

/** The labels of a row or of a blank slot. */
type Labelled = Pick<Indicator, "level1" | "level2">;

function checkMisspelt({ source, name, misspelt }: LevelField, report: Reporter): void {
  if (!misspelt || !source || name === null) return;
  const label = source.text.replace(/\s+/g, "");
  // A longer label than the canonical one says more (…（20分）): there a person decides.
  const fixable = Math.abs(plain(label).length - name.length) <= 1;
  report.finding({
    cell: source.cell,
    variant: "misspelt",
    data: { label: quoted(label, 20), to: name },
    ...(fixable ? { fix: { cell: source.cell, from: source.text, to: name } } : {}),
    subject: plain(source.text),
  });
}

function checkUnknown({ level1, level2 }: Labelled, report: Reporter): void {
  const { source, known, misspelt, name } = level2;
  if (known || misspelt || !source || name === null) return;
  // Outside 产出, 成本 and 效益 a form may name its second levels as it likes.
  // … and 满意度 has none that matter.
  const above = dimensionOfLevel1(level1.name);
  if (above === null || above === "satisfaction") return;
  report.finding({
    cell: source.cell,
    variant: "unknown",
    severity: "hint",
    certainty: "likely",
    data: { label: quoted(source.text.replace(/\s+/g, ""), 20) },
    subject: plain(source.text),
  });
}

/** B01: a 二级指标 (or 一级指标) is miswritten, or none that the field knows. */
export const B01 = defineRule({
  code: "B01",
  slug: "level-label-unknown",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "mof-2021-101"],
  *check({ table }, report) {
    // Where most labels are the form's own, it follows a scheme of its own.
    const known = yield* filterInSteps(table.indicators, (row) => row.level2.known);
    const usual = known.length > table.indicators.length / 2;
    const seen = new Set<string>();
    const first = (level: LevelField): boolean => {
      const cell = level.source?.cell;
      if (cell === undefined || seen.has(cell)) return false;
      seen.add(cell);
      return true;
    };
    const look = (row: Labelled): void => {
      if (first(row.level1)) checkMisspelt(row.level1, report);
      if (!first(row.level2)) return;
      checkMisspelt(row.level2, report);
      if (usual) checkUnknown(row, report);
    };
    yield* eachInSteps(table.indicators, look);
    table.emptySlots.forEach(look);
  },
});
