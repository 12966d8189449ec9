import { type Cell } from "hucre/xlsx";
import { moveRelative, type CellRef } from "../core/sheet";

type PlacedCell = CellRef & { readonly cell: Partial<Cell> | undefined };

/**
 * Reads the formulas of a sheet's cells. Where several share one, the file has it at the
 * first of them only; the others read as if it had been copied there, as Excel shows them.
 *
 * @returns the formula of a cell with its "="; undefined for a cell without one
 */
export function formulasOf(cells: Iterable<PlacedCell>): (place: PlacedCell) => string | undefined {
  const masters = new Map<number, CellRef & { readonly formula: string }>();
  for (const { row, column, cell } of cells) {
    if (cell?.formulaSharedIndex !== undefined && cell.formula) {
      masters.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
    }
  }
  return ({ row, column, cell }) => {
    if (cell?.formula) return `=${cell.formula}`;
    const master = masters.get(cell?.formulaSharedIndex ?? -1);
    return master && moveRelative(`=${master.formula}`, row - master.row, column - master.column);
  };
}
