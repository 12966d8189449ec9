import { parseCell } from "../../../sheet";
import { type ColumnRole } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isBlankText, isNamed } from "../../support/blank-rows";
import { columnRange } from "../../support/places";
import { quoted } from "../../support/words";

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
  check({ table }, report) {
    const named = table.indicators.filter(isNamed);
    if (named.length === 0) return;
    const filled = new Set(
      table.indicators.flatMap((row) =>
        row.notes
          .filter((note) => !isBlankText(note.text))
          .map((note) => parseCell(note.cell)?.column),
      ),
    );
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
