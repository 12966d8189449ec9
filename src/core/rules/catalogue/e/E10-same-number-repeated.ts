import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { rangeToA1, parseCell } from "../../../sheet";
import { decimalText, type Big } from "../../../values";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { bare } from "../../support/texts/words";

/** So many rows in a row with one number are no accident. */
const LEAST = 3;
/** Small counts repeat honestly (4次, 4次, 4次); so do round tens that are points. */
const SMALL = 20;

/** The number by which a row may repeat its neighbours; null where repeating means nothing. */
function repeatable(row: Indicator): Big | null {
  const parsed = row.target?.parsed;
  if (parsed?.kind !== "number" || !parsed.value || parsed.value.lte(SMALL)) return null;
  // Names that are numbers themselves are C19's to say.
  if (!isNamed(row) || /^[\d.%]*$/.test(bare(row.name.clean))) return null;
  return parsed.value;
}

/** Only a copied number stands in rows of different kinds: 数量 88, 质量 88, 时效 88. */
function isCopied(run: readonly Indicator[]): boolean {
  const dimensions = new Set(run.map((row) => row.level2.name));
  const units = new Set(run.map((row) => row.target?.parsed.unit ?? ""));
  return run.length >= LEAST && (dimensions.size >= LEAST || units.size >= LEAST);
}

/** E10: rows of different kinds, one below the other, all have the same number. */
export const E10 = defineRule({
  code: "E10",
  slug: "same-number-repeated",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["review"],
  *check({ table }, report) {
    let run: Indicator[] = [];
    let value: Big | null = null;
    const close = (): void => {
      const [first, last] = [run[0]?.target, run.at(-1)?.target];
      const [from, to] = [first && parseCell(first.cell), last && parseCell(last.cell)];
      if (run[0] && from && to && isCopied(run)) {
        report.finding({
          cell: rangeToA1({ top: from.row, bottom: to.row, left: from.column, right: to.column }),
          data: { count: run.length, value: value ? decimalText(value) : "" },
          subject: subjectOf(run[0]),
        });
      }
      run = [];
    };
    yield* eachInSteps(table.indicators, (row) => {
      const own = repeatable(row);
      if (own === null || value === null || !own.eq(value)) close();
      value = own;
      if (own !== null) run.push(row);
    });
    close();
  },
});
