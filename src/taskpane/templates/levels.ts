import { type PerformanceTable } from "../../core/table";
import { COMMON_INDICATORS, searchLibrary } from "../../core/templates";

/** A 二级指标 to choose by. */
export interface OfferedLevel {
  readonly name: string;
  /** How many indicators the table has under it; null where there is no table. */
  readonly count: number | null;
}

/** The 二级指标 of a table that the library has indicators for, in the table's order; without one, all. */
export function levelsOffered(table: PerformanceTable | null): readonly OfferedLevel[] {
  if (!table) {
    const names = new Set(COMMON_INDICATORS.map(({ level2 }) => level2));
    return [...names].map((name) => ({ name, count: null }));
  }
  const counts = new Map<string, number>();
  for (const { level2 } of table.indicators) {
    if (level2.name !== null) counts.set(level2.name, (counts.get(level2.name) ?? 0) + 1);
  }
  for (const { level2 } of table.emptySlots) {
    if (level2.name !== null && !counts.has(level2.name)) counts.set(level2.name, 0);
  }
  return [...counts]
    .filter(([level2]) => searchLibrary({ level2, limit: 1 }).length > 0)
    .map(([name, count]) => ({ name, count }));
}
