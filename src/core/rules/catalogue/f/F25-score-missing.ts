import { type Indicator } from "../../../table/performance-table";
import { filterInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText, isNamed, lacksActual } from "../../support/rows/blank-rows";
import { columnOf, isSelfEvaluation, subjectOf } from "../../support/rows/indicators";
import { columnRange } from "../../support/rows/places";
import { quoted } from "../../support/texts/words";
import { show } from "../../support/values/figures";
import { Big, ZERO } from "../../../values/decimal";
import { scoredRowsInSteps } from "../../../appraisal";

function isDue(row: Indicator): boolean {
  return isNamed(row) && row.score !== null && row.weight?.value?.gt(ZERO) === true;
}

/** F25: a weighted row of a filled form without its score; one finding for an empty column. */
export const F25 = defineRule({
  code: "F25",
  slug: "score-missing",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  *check({ table }, report) {
    const column = columnOf(table, "score");
    if (!column || !isSelfEvaluation(table.kind)) return;
    const due = yield* filterInSteps(yield* scoredRowsInSteps(table), isDue);
    const blank = yield* filterInSteps(due, (row) => isBlankText(row.score?.text));
    if (blank.length > 0 && blank.length === due.length) {
      report.finding({
        cell: columnRange(table, column.column),
        variant: "column",
        data: { count: blank.length },
        subject: "column",
      });
      return;
    }
    for (const row of blank) {
      // 无 in the actual, or nothing at all: F17 says that the row was not filled.
      if (lacksActual(row) || !row.score) continue;
      report.finding({
        cell: row.score.cell,
        data: { name: quoted(row.name.text), weight: show(row.weight?.value ?? new Big(0)) },
        subject: subjectOf(row),
      });
    }
  },
});
