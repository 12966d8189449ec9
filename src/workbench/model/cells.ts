import { type RangeRef } from "../../core/sheet";
import { type CellData } from "./data";

/** The cells of one sheet that hold something, by row and column. Knows nothing of Excel. */
export class CellStore {
  #rows = new Map<number, Map<number, CellData>>();

  get(row: number, column: number): CellData | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** Puts a cell in its place; one that holds nothing is taken out. */
  set(row: number, column: number, cell: CellData | undefined): void {
    const line = this.#rows.get(row);
    if (cell === undefined || isVoid(cell)) {
      if (line?.delete(column) && line.size === 0) this.#rows.delete(row);
      return;
    }
    if (line) line.set(column, cell);
    else this.#rows.set(row, new Map([[column, cell]]));
  }

  /** Visits what stands in a range, in no order. Safe against changes by the visitor. */
  visit(range: RangeRef, visitor: (row: number, column: number, cell: CellData) => void): void {
    const visitLine = (row: number, line: Map<number, CellData>): void => {
      if (range.right - range.left < line.size) {
        for (let column = range.left; column <= range.right; column++) {
          const cell = line.get(column);
          if (cell) visitor(row, column, cell);
        }
        return;
      }
      for (const [column, cell] of [...line]) {
        if (column >= range.left && column <= range.right) visitor(row, column, cell);
      }
    };
    if (range.bottom - range.top < this.#rows.size) {
      for (let row = range.top; row <= range.bottom; row++) {
        const line = this.#rows.get(row);
        if (line) visitLine(row, line);
      }
      return;
    }
    for (const [row, line] of [...this.#rows]) {
      if (row >= range.top && row <= range.bottom) visitLine(row, line);
    }
  }

  /** The smallest rectangle around the cells that satisfy the test; null if none does. */
  bounds(test: (cell: CellData) => boolean): RangeRef | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, line] of this.#rows) {
      for (const [column, cell] of line) {
        if (row >= top && row <= bottom && column >= left && column <= right) continue;
        if (!test(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Moves every cell; a place of null takes the cell out. */
  relocate(move: (row: number, column: number) => { row: number; column: number } | null): void {
    const before = this.#rows;
    this.#rows = new Map();
    for (const [row, line] of before) {
      for (const [column, cell] of line) {
        const to = move(row, column);
        if (to) this.set(to.row, to.column, cell);
      }
    }
  }

  clear(): void {
    this.#rows.clear();
  }

  /** Everything, row by row and column by column. */
  sorted(): { row: number; column: number; cell: CellData }[] {
    const out: { row: number; column: number; cell: CellData }[] = [];
    for (const [row, line] of [...this.#rows].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of [...line].sort(([a], [b]) => a - b)) {
        out.push({ row, column, cell });
      }
    }
    return out;
  }
}

function isVoid(cell: CellData): boolean {
  return (
    cell.value === "" &&
    cell.formula === undefined &&
    cell.style === undefined &&
    cell.quoted === undefined &&
    cell.link === undefined
  );
}
