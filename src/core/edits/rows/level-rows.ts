import { parseCell, type RangeRef } from "../../sheet/address";
import { type Sheet } from "../../sheet/sheet";
import {
  type EmptySlot,
  type Indicator,
  type LevelField,
  type PerformanceTable,
} from "../../table/performance-table";

/** A row of the table's body: an indicator, a place for one, or a blank row under them. */
export interface BodyRow extends Pick<Indicator | EmptySlot, "row" | "level1" | "level2"> {
  readonly blank: boolean;
}

/**
 * Every row of the table that holds an indicator or waits for one, from top to bottom. Blank
 * rows between them belong to the level above, as the form's merges show a reader.
 */
export function bodyRows(table: PerformanceTable, sheet: Sheet): readonly BodyRow[] {
  const known = new Map<number, BodyRow>();
  for (const slot of table.emptySlots) known.set(slot.row, { ...slot, blank: slot.text === "" });
  for (const indicator of table.indicators)
    known.set(indicator.row, { ...indicator, blank: false });
  const rows: BodyRow[] = [];
  const first = Math.min(...known.keys());
  for (let row = first; row <= table.range.bottom; row++) {
    const last = rows.at(-1);
    const here = known.get(row);
    if (here) rows.push(here);
    else if (last?.row === row - 1 && isBlank(sheet, row, table.range)) {
      rows.push({ row, level1: last.level1, level2: last.level2, blank: true });
    }
  }
  return rows;
}

function isBlank({ origin, formulas, values }: Sheet, row: number, range: RangeRef): boolean {
  const y = row - origin.row;
  for (let column = range.left; column <= range.right; column++) {
    const x = column - origin.column;
    const content = formulas[y]?.[x] ?? "";
    const formula = typeof content === "string" && content.startsWith("=");
    if (content !== "" && !(formula && (values[y]?.[x] ?? "") === "")) return false;
  }
  return true;
}

/** Rows that one label governs. */
export interface LevelRows {
  readonly top: number;
  readonly bottom: number;
}

function governed(
  rows: readonly BodyRow[],
  row: BodyRow,
  level: (row: BodyRow) => LevelField,
): LevelRows {
  const source = level(row).source?.cell;
  const at = rows.indexOf(row);
  let first = at;
  let last = at;
  const belongs = (index: number, beside: number): boolean => {
    const other = rows[index];
    const near = rows[beside];
    if (!other || !near || Math.abs(other.row - near.row) !== 1) return false;
    return level(other).source?.cell === source;
  };
  while (belongs(first - 1, first)) first--;
  while (belongs(last + 1, last)) last++;
  return { top: rows[first]?.row ?? row.row, bottom: rows[last]?.row ?? row.row };
}

/** Where a row of the table stands: the rows of its `二级指标` and of its `一级指标`. */
export interface RowPlace {
  readonly row: number;
  readonly level2: LevelRows;
  readonly level1: LevelRows;
  /** Label cells (A1) that stand in this very row. */
  readonly labels: readonly { readonly cell: string; readonly governs: LevelRows }[];
}

/** The place of a worksheet row in the table; null if it is no row for an indicator. */
export function placeOfRow(table: PerformanceTable, sheet: Sheet, row: number): RowPlace | null {
  const rows = bodyRows(table, sheet);
  const found = rows.find((candidate) => candidate.row === row);
  if (!found) return null;
  const level1 = governed(rows, found, (each) => each.level1);
  // Without a label of its own, the level above says what belongs together.
  const level2 = found.level2.source ? governed(rows, found, (each) => each.level2) : level1;
  const labels = [
    { source: found.level1.source, governs: level1 },
    { source: found.level2.source, governs: level2 },
  ].flatMap(({ source, governs }) => {
    return source && parseCell(source.cell)?.row === row ? [{ cell: source.cell, governs }] : [];
  });
  return { row, level2, level1, labels };
}
