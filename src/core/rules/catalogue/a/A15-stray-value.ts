import { eachInSteps } from "../../../appraisal/steps";
import { type ColumnRole, type Indicator, type TextField } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";

/** Columns that hold sentences. */
const TEXT_COLUMNS: ReadonlySet<ColumnRole> = new Set([
  "standard",
  "explanation",
  "scoring-rule",
  "remark",
]);
const NUMBER = /^-?\d{1,12}(?:\.\d{1,6})?%?$/;
const ZERO = /^0+(?:\.0+)?%?$/;

interface TextCell {
  readonly row: Indicator;
  readonly field: TextField;
}

/** The target itself is 0 (0起事故), so that a standard of 0 says something. */
function isZero({ target }: Indicator): boolean {
  return target?.parsed.value?.eq(0) === true;
}

/** A15: a bare number (mostly 0) stands in a column for words such as 偏差原因. */
export const A15 = defineRule({
  code: "A15",
  slug: "stray-value",
  severity: "hint",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  *check({ table }, report) {
    const columns = new Map<string, TextCell[]>();
    const take = (role: string, row: Indicator, field: TextField): void => {
      if (isBlankText(field.text)) return;
      const cells = columns.get(role);
      if (cells) cells.push({ row, field });
      else columns.set(role, [{ row, field }]);
    };
    yield* eachInSteps(table.indicators, (row) => {
      if (row.reason) take("reason", row, row.reason);
      for (const note of row.notes) if (TEXT_COLUMNS.has(note.role)) take(note.role, row, note);
    });
    for (const [role, cells] of columns) {
      // An explanation may rightly be a number; only 0 says nothing anywhere but beside a 0.
      const pattern = role === "reason" ? NUMBER : ZERO;
      const stray = cells.filter(
        ({ row, field }) => pattern.test(plain(field.text)) && !(role !== "reason" && isZero(row)),
      );
      // A column that mostly holds numbers was meant for them, whatever its heading says.
      const zeros = stray.every(({ field }) => ZERO.test(plain(field.text)));
      if (stray.length > 1 && stray.length > cells.length / 2 && !zeros) continue;
      for (const { row, field } of stray) {
        report.finding({
          cell: field.cell,
          data: { value: quoted(field.text), name: quoted(row.name.text) },
          subject: subjectOf(row),
          cause: `stray-${role}`,
        });
      }
    }
  },
});
