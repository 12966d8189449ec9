import { parseCell } from "../../../sheet";
import { type ColumnRole } from "../../../table/performance-table";
import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { columnRange } from "../../support/rows/places";
import { namedRows } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";

/** Columns that say by what a target is judged. */
const JUDGING: ReadonlySet<ColumnRole> = new Set(["standard", "explanation", "scoring-rule"]);

/** A06: 绩效标准, 指标解释 or 评分标准 is blank in every row; said once for the column. */
export const A06 = defineRule({
  code: "A06",
  slug: "standard-column-empty",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2021-101", "form"],
  *check({ table }, report) {
    const named = namedRows(table);
    if (named.length === 0) return;
    const filled = new Set<number | undefined>();
    yield* eachInSteps(table.indicators, ({ notes }) => {
      for (const note of notes) {
        if (!isBlankText(note.text)) filled.add(parseCell(note.cell)?.column);
      }
    });
    for (const { role, column, heading } of table.columns) {
      if (!JUDGING.has(role) || !heading || filled.has(column)) continue;
      report.finding({
        cell: columnRange(table, column),
        data: { column: quoted(heading.text, 20), count: named.length },
        subject: role,
      });
    }
  },
});
