import { type Indicator, type PerformanceTable } from "../core/table";

/**
 * A table as it is now among those of its sheet: alike in title and project; of several such
 * tables the one with the same indicators, and of those the one nearest to where it was.
 */
export function sameTable(
  tables: readonly PerformanceTable[],
  wanted: PerformanceTable,
): PerformanceTable | null {
  const ranked = tables.map((table) => ({ table, ...likeness(table, wanted) }));
  const [best] = ranked.sort(
    (a, b) => b.heading - a.heading || b.rows - a.rows || a.distance - b.distance,
  );
  return best?.table ?? null;
}

interface Likeness {
  readonly heading: number;
  /** Indicators that both have, those with the same values twice. */
  readonly rows: number;
  /** Rows and columns between the two places. */
  readonly distance: number;
}

function likeness(table: PerformanceTable, wanted: PerformanceTable): Likeness {
  const title = table.title?.text === wanted.title?.text ? 1 : 0;
  const project = table.projectName?.text === wanted.projectName?.text ? 2 : 0;
  const names = new Set(wanted.indicators.map(({ name }) => name.clean));
  const values = new Set(wanted.indicators.map(valuesOf));
  return {
    heading: title + project,
    rows:
      table.indicators.filter(({ name }) => names.has(name.clean)).length +
      table.indicators.filter((indicator) => values.has(valuesOf(indicator))).length,
    distance:
      Math.abs(table.range.top - wanted.range.top) + Math.abs(table.range.left - wanted.range.left),
  };
}

function valuesOf({ name, target, actual }: Indicator): string {
  return JSON.stringify([name.clean, target?.text, actual?.text]);
}
