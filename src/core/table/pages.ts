import { type BandColumn, type HeadingBand } from "./headings";

function targetPeriod(band: HeadingBand, set: number): string | null {
  return (
    band.columns.find((column) => column.set === set && column.role === "target")?.period ?? null
  );
}

/**
 * The column where a second form begins beside the first: a band whose headings
 * start over with `一级指标` for the same period. Null where the sheet's forms stand
 * one below the other, or where the two halves are two periods of one form.
 */
export function secondFormColumn(bands: readonly HeadingBand[]): number | null {
  for (const band of bands) {
    const start = band.columns.some((column) => column.role === "level1") ? "level1" : "level3";
    const [first, second] = band.columns.filter((column) => column.role === start);
    if (!first || !second) continue;
    if (targetPeriod(band, first.set) !== targetPeriod(band, second.set)) continue;
    return startOf(band.columns, first, second);
  }
  return null;
}

/** Where the second form's own columns begin: with the same headings before 一级指标 as the first has. */
function startOf(columns: readonly BandColumn[], first: BandColumn, second: BandColumn): number {
  const leading = columns.slice(0, columns.indexOf(first));
  let at = columns.indexOf(second);
  for (const column of leading.toReversed()) {
    const before = columns[at - 1];
    if (before?.role !== column.role || before === first) break;
    at--;
  }
  const last = columns[at - 1];
  const start = columns[at]?.column ?? second.column;
  // Columns without headings between the two belong to the second, but for the blank one that parts them.
  return last ? Math.min(start, last.column + 1) : start;
}
