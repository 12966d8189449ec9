import { type Sheet } from "../../sheet/sheet";
import { parseCell, toA1 } from "../../sheet/address";
import { type ColumnRole, type PerformanceTable } from "../../table/performance-table";
import { asText, type CellContent, type CellEdit } from "../edit";
import { bodyRows, type BodyRow } from "./level-rows";
import { type RowCell } from "./row-edit";

/** A name and target to be written into a table, in parts: how the columns want them is the table's. */
export interface SuggestedIndicator {
  /** Canonical `二级指标`. */
  readonly level2: string;
  readonly name: string;
  /** As a form prints it: ≥ ≤ ＝. */
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
}

/** Where names stand: forms with two periods have two such columns, and rows know theirs. */
function nameColumn({ emptySlots, indicators, columns }: PerformanceTable): number | null {
  const cell = emptySlots[0]?.cell ?? indicators[0]?.name.cell ?? "";
  return parseCell(cell)?.column ?? columns.find(({ role }) => role === "level3")?.column ?? null;
}

/** The column of a role; of two, the one on the right of the name. */
function columnOf(table: PerformanceTable, role: ColumnRole): number | null {
  const columns = table.columns.filter((column) => column.role === role);
  const name = nameColumn(table) ?? -1;
  return (columns.find(({ column }) => column > name) ?? columns[0])?.column ?? null;
}

/** A number stays one where it has a cell of its own. */
function bare(text: string): CellContent {
  return /^\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : text;
}

/**
 * What an indicator looks like in a row of the table: operator, number and unit in one cell,
 * in two or in three, as its columns have it.
 */
export function suggestedCells(
  table: PerformanceTable,
  indicator: SuggestedIndicator,
  row: number,
): RowCell[] {
  const { name, sign, value, unit } = indicator;
  const columns = {
    name: nameColumn(table),
    operator: columnOf(table, "operator"),
    target: columnOf(table, "target") ?? columnOf(table, "object-target"),
    unit: columnOf(table, "unit"),
  };
  const front = columns.operator === null ? sign : "";
  const back = columns.unit === null ? unit : "";
  const target = front === "" && back === "" ? bare(value) : `${front}${value}${back}`;
  const cells: readonly (readonly [number | null, CellContent])[] = [
    [columns.name, name],
    [columns.operator, sign],
    [columns.target, target],
    [columns.unit, unit],
  ];
  return cells.flatMap(([column, content]) => {
    if (column === null) return [];
    return [
      { cell: toA1(row, column), to: typeof content === "string" ? asText(content) : content },
    ];
  });
}

/**
 * The rows of a table that take an indicator of a `二级指标`: those that are printed under it;
 * without any, 经济成本指标 for 成本指标; without these, the rows of a first level that stands
 * for it, having no second ones that are known.
 *
 * @returns in the order of the rows; empty where the table has no such place
 */
export function rowsTaking(rows: readonly BodyRow[], wanted: string): readonly BodyRow[] {
  const names = wanted === "成本指标" ? [wanted, "经济成本指标"] : [wanted];
  for (const name of names) {
    const printed = rows.filter(({ level2 }) => level2.name === name);
    if (printed.length > 0) return printed;
  }
  return rows.filter(({ level1, level2 }) => {
    return names.includes(level1.name ?? "") && (level2.name === null || !level2.known);
  });
}

/** Writing of indicators into blank rows, and those for which there was none. */
export interface SuggestionPlan<T> {
  readonly cells: readonly CellEdit[];
  readonly placed: readonly { readonly indicator: T; readonly row: number }[];
  readonly left: readonly T[];
}

/** Plans indicators into the first blank rows of their `二级指标`; nothing that is filled is touched. */
export function planSuggestions<T extends SuggestedIndicator>(
  table: PerformanceTable,
  sheet: Sheet,
  indicators: readonly T[],
): SuggestionPlan<T> {
  const contentAt = (row: number, column: number): CellContent =>
    sheet.formulas[row - sheet.origin.row]?.[column - sheet.origin.column] ?? "";
  const rows = bodyRows(table, sheet);
  const free = new Set(rows.filter(({ blank }) => blank));
  const cells: CellEdit[] = [];
  const placed: { indicator: T; row: number }[] = [];
  const left: T[] = [];
  for (const indicator of indicators) {
    const slot = rowsTaking(rows, indicator.level2).find((row) => {
      const target = columnOf(table, "target");
      return free.has(row) && (target === null || contentAt(row.row, target) === "");
    });
    if (!slot) {
      left.push(indicator);
      continue;
    }
    free.delete(slot);
    placed.push({ indicator, row: slot.row });
    for (const cell of suggestedCells(table, indicator, slot.row)) {
      cells.push({ sheet: sheet.name, from: "", ...cell });
    }
  }
  return { cells, placed, left };
}
