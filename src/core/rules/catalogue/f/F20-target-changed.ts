import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { lacksTarget } from "../../support/rows/blank-rows";
import { columnOf, subjectOf } from "../../support/rows/indicators";
import { columnRange, topOf } from "../../support/rows/places";
import {
  pairRows,
  saysSameTarget,
  targetTableOf,
  type PairedRows,
} from "../../support/rows/same-project";
import { quoted } from "../../support/texts/words";

/** Fewer rows in common than this share: another table altogether, said once. */
const LEAST_COMMON = 0.4;

/** The place for what is missing: the names of the self-evaluation. */
function namesOf(table: PerformanceTable): string {
  const names = columnOf(table, "level3");
  return names ? columnRange(table, names.column) : topOf(table);
}

function reportRows(
  table: PerformanceTable,
  sheet: string,
  rows: PairedRows,
  report: Reporter,
): void {
  const { pairs, onlyOwn, onlyOther } = rows;
  for (const { own, other, renamed } of pairs) {
    if (renamed) {
      report.finding({
        cell: own.name.cell,
        variant: "renamed",
        severity: "hint",
        certainty: "likely",
        data: { name: quoted(own.name.text), other: quoted(other.name.text), sheet },
        subject: subjectOf(own),
        cause: "indicators-renamed",
      });
    }
    if (!own.target || !other.target || lacksTarget(own) || lacksTarget(other)) continue;
    if (saysSameTarget(own, other)) continue;
    const isWording = !own.target.parsed.value && !own.target.parsed.dates;
    report.finding({
      cell: own.target.cell,
      variant: "changed",
      // 明显提升 may be meant by 显著提升.
      ...(isWording ? { severity: "warning" as const, certainty: "likely" as const } : {}),
      data: {
        name: quoted(own.name.text),
        own: quoted(own.target.text),
        other: quoted(other.target.text),
        sheet,
      },
      subject: subjectOf(own),
    });
  }
  const say = (row: Indicator, variant: string, cell: string): void => {
    report.finding({
      cell,
      variant,
      severity: variant === "added" ? "warning" : "error",
      data: { name: quoted(row.name.text), sheet },
      subject: subjectOf(row),
      cause: `indicators-${variant}`,
    });
  };
  for (const row of onlyOther) say(row, "dropped", namesOf(table));
  for (const row of onlyOwn) say(row, "added", row.name.cell);
}

/** F20: the self-evaluation's targets are not those of the project's target table in this workbook. */
export const F20 = defineRule({
  code: "F20",
  slug: "target-changed",
  severity: "error",
  certainty: "certain",
  group: "relevance",
  basis: ["mof-2020-10", "review"],
  check({ table, workbook }, report) {
    const targets = targetTableOf(table, workbook);
    if (!targets) return;
    const rows = pairRows(table, targets);
    const count = rows.pairs.length + rows.onlyOther.length;
    if (count === 0) return;
    if (rows.pairs.length < LEAST_COMMON * count) {
      report.finding({
        cell: namesOf(table),
        variant: "other-table",
        severity: "warning",
        certainty: "likely",
        data: { common: rows.pairs.length, count, sheet: targets.sheet },
        subject: "indicators",
      });
      return;
    }
    reportRows(table, targets.sheet, rows, report);
    const kept = rows.pairs.filter(({ own, other }) => saysSameTarget(own, other)).length;
    if (kept === count && rows.onlyOwn.length === 0) {
      report.pass({ data: { count, sheet: targets.sheet } });
    }
  },
});
