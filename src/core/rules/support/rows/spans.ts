import { parseCell } from "../../../sheet/address";

/** One address for several cells: the first to the last where they share a column, else the first. */
export function spanOf(cells: readonly string[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined || first === last) return first ?? "";
  return parseCell(first)?.column === parseCell(last)?.column ? `${first}:${last}` : first;
}
