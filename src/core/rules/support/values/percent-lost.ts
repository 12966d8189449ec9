import { atOnce, filterInSteps } from "../../../appraisal/steps";
import { type PerformanceTable, type ValueField } from "../../../table/performance-table";
import { ZERO, ONE, HUNDRED } from "../../../values/decimal";

const SIBLINGS = new WeakMap<PerformanceTable, number>();

/** How many targets of the table are percentages. */
function percents(table: PerformanceTable): number {
  return atOnce(percentsInSteps(table));
}

/** Counts the percentages among the targets, with pauses; a table is counted once. */
export function* percentsInSteps(table: PerformanceTable): Generator<undefined, number> {
  let count = SIBLINGS.get(table);
  if (count === undefined) {
    const rates = yield* filterInSteps(
      table.indicators,
      (row) => row.target?.parsed.kind === "percent",
    );
    count = rates.length;
    SIBLINGS.set(table, count);
  }
  return count;
}

/** 0.98 or 1 beside a unit column (or a name) that says %: what Excel holds for 98 % and 100 %. */
export function isShareInColumn({ parsed, unitSource, text }: ValueField): boolean {
  const { kind, value } = parsed;
  if (kind !== "percent" || (unitSource !== "column" && unitSource !== "name")) return false;
  return !/[%％]/u.test(text) && !!value && value.gt(ZERO) && value.lte(ONE);
}

/**
 * True for a bare 1, 0.95 or 100 under a rate where the other rates of the table are
 * percentages: the cell's percent format was lost (1 is what Excel holds for 100 %).
 */
export function isPercentLost(field: ValueField, table: PerformanceTable): boolean {
  const { kind, unit, value } = field.parsed;
  if (kind !== "number" || unit !== null || !value || field.problem) return false;
  if (percents(table) === 0) return false;
  return value.eq(HUNDRED) || value.eq(ONE) || (value.gt(ZERO) && value.lt(ONE));
}

/** The percentage that was meant: 1 → 100%, 0.95 → 95%, 100 → 100%. */
export function meantPercent(field: ValueField): string | null {
  const { value } = field.parsed;
  if (!value) return null;
  return `${(value.lte(ONE) ? value.times(100) : value).toFixed()}%`;
}
