import { eachInSteps } from "../../../appraisal/steps";
import {
  type Indicator,
  type PerformanceTable,
  type ValueField,
} from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isGoodRate, isPercentName } from "../../support/texts/names";
import { subjectOf } from "../../support/rows/indicators";
import {
  isPercentLost,
  isShareInColumn,
  meantPercent,
  percentsInSteps,
} from "../../support/values/percent-lost";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** Target, then actual: each may have lost its format on its own. */
function lost(row: Indicator, table: PerformanceTable): readonly ValueField[] {
  const fields: ValueField[] = [];
  const { target } = row;
  if (target && isPercentName(row.name.clean)) {
    // 0.5 % is a usual ceiling of what is bad; only of what is good it cannot be meant.
    const isShare = isShareInColumn(target) && isGoodRate(row.name.clean);
    if (isShare || isPercentLost(target, table)) fields.push(target);
  }
  const planned = row.target?.parsed.kind === "percent" ? row.target.parsed.value : null;
  const { actual } = row;
  // 100 for 100 % is a unit left out; 1 against 95 % can only be a lost format.
  if (planned?.gt(1) && actual && isPercentLost(actual, table)) {
    if (actual.parsed.value?.lte(1)) fields.push(actual);
  }
  return fields;
}

/** The percent sign stands in the unit column or in the name. */
function isBeside({ unitSource }: ValueField): boolean {
  return unitSource === "column" || unitSource === "name";
}

/** C22: 1 (or 100) stands for 100 %: the percent format of the cell is lost. */
export const C22 = defineRule({
  code: "C22",
  slug: "percent-format-lost",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form", "language"],
  *check({ table }, report) {
    yield* percentsInSteps(table);
    yield* eachInSteps(namedRows(table), (row) => {
      for (const field of lost(row, table)) {
        const meant = meantPercent(field) ?? "";
        report.finding({
          cell: field.cell,
          data: { name: quoted(row.name.text), value: quoted(field.text), meant },
          fix: {
            cell: field.cell,
            from: field.text,
            to: isBeside(field) ? meant.slice(0, -1) : meant,
          },
          subject: subjectOf(row),
          cause: "format",
        });
      }
    });
  },
});
