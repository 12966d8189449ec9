import { toA1, type CellValue, type RangeRef, type Sheet } from "../sheet";
import { isTooNarrow, readableText, shownText } from "../values/number-format";
import { LabelReader, type Label } from "./header/label";
import { type TextField } from "./performance-table";

/** Blank rows that may part what belongs together. */
const LONGEST_GAP = 3;
/** 256 rows to a piece of marks. */
const PIECE_BITS = 8;
/** Columns that a worksheet can have. */
const MOST_COLUMNS = 16_384;

/**
 * A sheet as the reader asks it: texts, labels and places by grid row and column
 * (zero-based from the used range's corner, not from A1). It also remembers which
 * cells found a role, so that the others can be reported.
 */
export class SheetView {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly labels = new LabelReader();
  /** Marks of used cells, in pieces of many rows: a sheet may have a million cells and one small form. */
  private readonly used = new Map<number, Uint8Array>();
  private joined: Map<number, string> | null = null;
  private mergeEnds: Map<number, RangeRef> | null = null;
  private mergedDown: ReadonlySet<number> | null = null;

  constructor(readonly sheet: Sheet) {
    this.rowCount = Math.min(sheet.rowCount, sheet.values.length);
    this.columnCount = sheet.columnCount;
  }

  /**
   * Joins a cell with the one that continues it a row below: the upper one then
   * shows both texts, the lower one is blank and counts as used.
   */
  join(row: number, column: number, below: number): void {
    this.joined ??= new Map();
    const first = this.text(row, column).trimEnd();
    const rest = this.text(below, column).trim();
    this.joined.set(row * MOST_COLUMNS + column, first === "" ? rest : `${first}\n${rest}`);
    this.joined.set(below * MOST_COLUMNS + column, "");
    this.use(below, column);
  }

  value(row: number, column: number): CellValue {
    const joined = this.joined?.get(row * MOST_COLUMNS + column);
    if (joined !== undefined) return joined;
    return this.sheet.values[row]?.[column] ?? "";
  }

  /** What the cell shows; made from value and format where the column is too narrow. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === "") return "";
    const joined = this.joined?.get(row * MOST_COLUMNS + column);
    if (joined !== undefined) return joined;
    const text = this.sheet.text[row]?.[column];
    if (typeof value === "string") return text === undefined || text === "" ? value : text;
    return shownText(value, text ?? String(value), this.format(row, column));
  }

  /** The text that a value is read from (exact number, dates spelt out). */
  readable(row: number, column: number): string {
    const value = this.value(row, column);
    const text = this.sheet.text[row]?.[column] ?? "";
    if (typeof value !== "number") return this.text(row, column);
    return readableText(value, text === "" ? String(value) : text, this.format(row, column));
  }

  tooNarrow(row: number, column: number): boolean {
    return isTooNarrow(this.value(row, column), this.sheet.text[row]?.[column] ?? "");
  }

  private format(row: number, column: number): string {
    return this.sheet.formats[row]?.[column] ?? "General";
  }

  /** True where nothing is seen: empty, or blanks only. */
  blank(row: number, column: number): boolean {
    const value = this.value(row, column);
    if (value === "") return true;
    return typeof value === "string" && value.trim() === "";
  }

  label(row: number, column: number): Label {
    return this.labels.read(this.text(row, column));
  }

  /** A label from a text that is not a whole cell. */
  labelOf(text: string): Label {
    return this.labels.read(text);
  }

  a1(row: number, column: number): string {
    return toA1(row + this.sheet.origin.row, column + this.sheet.origin.column);
  }

  field(row: number, column: number): TextField {
    return { cell: this.a1(row, column), text: this.text(row, column) };
  }

  /** Columns of a row that hold something, in order. */
  filled(row: number, from = 0, to = this.columnCount - 1): number[] {
    const columns: number[] = [];
    for (let column = from; column <= to; column++)
      if (!this.blank(row, column)) columns.push(column);
    return columns;
  }

  /** The first two columns of a row that hold something. */
  firstTwo(row: number): [number | null, number | null] {
    let first: number | null = null;
    for (let column = 0; column < this.columnCount; column++) {
      if (this.blank(row, column)) continue;
      if (first !== null) return [first, column];
      first = column;
    }
    return [first, null];
  }

  /** The nearest row below that is not blank, a few rows on at most; null if there is none. */
  nextRow(row: number, last: number = this.rowCount - 1): number | null {
    const end = Math.min(last, row + 1 + LONGEST_GAP, this.rowCount - 1);
    for (let below = row + 1; below <= end; below++) if (!this.rowBlank(below)) return below;
    return null;
  }

  /** The nearest row above that is not blank, a few rows up at most; null if there is none. */
  previousRow(row: number): number | null {
    const end = Math.max(0, row - 1 - LONGEST_GAP);
    for (let above = row - 1; above >= end; above--) if (!this.rowBlank(above)) return above;
    return null;
  }

  rowBlank(row: number, from = 0, to = this.columnCount - 1): boolean {
    for (let column = from; column <= to; column++) if (!this.blank(row, column)) return false;
    return true;
  }

  /** Notes that a role was found for the cell. */
  use(row: number, column: number): void {
    const piece = row >> PIECE_BITS;
    let marks = this.used.get(piece);
    if (!marks) {
      marks = new Uint8Array(this.columnCount << PIECE_BITS);
      this.used.set(piece, marks);
    }
    marks[(row - (piece << PIECE_BITS)) * this.columnCount + column] = 1;
  }

  isUsed(row: number, column: number): boolean {
    const piece = row >> PIECE_BITS;
    return this.used.get(piece)?.[(row - (piece << PIECE_BITS)) * this.columnCount + column] === 1;
  }

  /**
   * The last column of the merged area that begins at a cell, if the sheet tells
   * its merges (a file does, Excel does not); else the cell's own column.
   */
  mergeRight(row: number, column: number): number {
    return this.mergeAt(row, column)?.right ?? column;
  }

  /** True where the sheet tells merged areas that run down a column between two rows. */
  mergesDown(column: number, top: number, bottom: number): boolean {
    const { origin, merges = [] } = this.sheet;
    return merges.some(
      (merge) =>
        merge.bottom > merge.top &&
        merge.left - origin.column === column &&
        merge.top - origin.row >= top &&
        merge.bottom - origin.row <= bottom,
    );
  }

  /**
   * The last worksheet row of the area that a label in this column heads, in sheets that tell
   * merged areas running down the column; null in the others, where a blank cell says nothing.
   */
  areaEnd(row: number, column: number): number | null {
    if (!this.columnsMergedDown().has(column)) return null;
    return (this.mergeAt(row, column)?.bottom ?? row) + this.sheet.origin.row;
  }

  private columnsMergedDown(): ReadonlySet<number> {
    this.mergedDown ??= new Set(
      (this.sheet.merges ?? [])
        .filter((merge) => merge.bottom > merge.top)
        .map((merge) => merge.left - this.sheet.origin.column),
    );
    return this.mergedDown;
  }

  private mergeAt(row: number, column: number): RangeRef | null {
    if (!this.mergeEnds) {
      this.mergeEnds = new Map();
      const { origin, merges = [] } = this.sheet;
      for (const merge of merges) {
        const top = merge.top - origin.row;
        const left = merge.left - origin.column;
        this.mergeEnds.set(top * MOST_COLUMNS + left, {
          top,
          left,
          bottom: merge.bottom - origin.row,
          right: merge.right - origin.column,
        });
      }
    }
    return this.mergeEnds.get(row * MOST_COLUMNS + column) ?? null;
  }
}
