import { type RangeRef } from "../../core/sheet";
import { type Change, type SheetPart } from "./changes";
import { CellStore } from "./cells";
import {
  type CellData,
  type CellStyle,
  type CellValue,
  type ChartData,
  type CommentData,
  type ConditionalFormat,
  type DataValidation,
  type NameData,
  type NoteData,
  type SheetData,
  type SheetProperties,
} from "./data";
import { Lines } from "./lines";
import { MergeIndex } from "./merge-index";
import { canonical } from "./canonical";
import { hasContent, orderedCell, relooked, withContent, withStyle } from "./cell-data";
import { intersection, isEntireColumn, isEntireRow, singleCell } from "./ranges";
import { internStyle, stylePatcher, type StylePatch } from "./style";
import { displayText } from "./text";
import { readTyped } from "./typed";

/** Lists of a sheet that are exchanged as a whole, one `Change` each. */
export interface SheetLists {
  readonly merges: readonly RangeRef[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly notes: readonly NoteData[];
  readonly comments: readonly CommentData[];
  readonly charts: readonly ChartData[];
  readonly names: readonly NameData[];
}

const NO_LISTS: SheetLists = {
  merges: [],
  conditionalFormats: [],
  validations: [],
  notes: [],
  comments: [],
  charts: [],
  names: [],
};

/** One worksheet. Every operation leaves it whole and announces what it changed. */
export class SheetModel {
  readonly cells = new CellStore();
  readonly rows = new Lines();
  readonly columns = new Lines();
  #lists: SheetLists = NO_LISTS;
  #merged = new MergeIndex([]);
  #properties: SheetProperties;

  constructor(
    readonly id: string,
    properties: SheetProperties,
    private readonly announce: (change: Change) => void,
  ) {
    this.#properties = properties;
  }

  get name(): string {
    return this.#properties.name;
  }

  get properties(): SheetProperties {
    return this.#properties;
  }

  get lists(): SheetLists {
    return this.#lists;
  }

  /** Changes name, visibility, freeze panes, protection, page … ; rename with `WorkbookModel.rename`. */
  update(patch: Partial<SheetProperties>): void {
    this.#properties = { ...this.#properties, ...patch };
    this.#changed("properties");
  }

  /** Notes where the selection stands, which is no change of the sheet. */
  remember(selection: readonly RangeRef[]): void {
    this.#properties = { ...this.#properties, selection };
  }

  /** Exchanges one of the lists. */
  replace<P extends keyof SheetLists>(part: P, list: SheetLists[P]): void {
    this.#lists = { ...this.#lists, [part]: list };
    this.#changed(part);
  }

  // --- reading ---

  value(row: number, column: number): CellValue {
    return this.cells.get(row, column)?.value ?? "";
  }

  /** What `Range.formulas` shows: the formula, else the value. */
  formula(row: number, column: number): CellValue {
    const cell = this.cells.get(row, column);
    return cell === undefined ? "" : (cell.formula ?? cell.value);
  }

  /** The look in force: the cell's own, else its row's, else its column's. */
  style(row: number, column: number): CellStyle | undefined {
    return (
      this.cells.get(row, column)?.style ??
      this.rows.get(row)?.style ??
      this.columns.get(column)?.style
    );
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column)?.numberFormat ?? "General";
  }

  /** As displayed; `####` where a number or date does not fit. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === "") return "";
    if (typeof value === "string" && this.numberFormat(row, column) === "General") return value;
    const style = this.style(row, column);
    return displayText(
      value,
      style?.numberFormat ?? "General",
      this.#visibleWidth(row, column),
      style?.fontSize,
      style?.shrinkToFit === true || style?.wrap === true,
    );
  }

  columnWidth(column: number): number {
    return this.columns.get(column)?.size ?? this.#properties.standardWidth;
  }

  rowHeight(row: number): number {
    return this.rows.get(row)?.size ?? this.#properties.standardHeight;
  }

  /** Distance of a column's left edge from the sheet's, in points; hidden columns take none. */
  leftOf(column: number): number {
    return this.columns.offset(column, this.#properties.standardWidth);
  }

  topOf(row: number): number {
    return this.rows.offset(row, this.#properties.standardHeight);
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): RangeRef | undefined {
    const { merges } = this.#lists;
    if (merges.length === 0) return undefined;
    if (this.#merged.merges !== merges) this.#merged = new MergeIndex(merges);
    return this.#merged.at(row, column);
  }

  /** The smallest rectangle around values, or around values and looks; null on an empty sheet. */
  usedRange(valuesOnly: boolean): RangeRef | null {
    return this.cells.bounds((cell) => !valuesOnly || hasContent(cell));
  }

  // --- writing ---

  /**
   * Writes as typing does (see `readTyped`): null leaves a cell, "" empties it, "=…" is a
   * formula. The grid lies with its first cell at the range's.
   */
  write(range: RangeRef, grid: readonly (readonly (CellValue | null)[])[]): void {
    const single = range.top === range.bottom && range.left === range.right;
    const before = single ? this.value(range.top, range.left) : undefined;
    grid.forEach((line, y) => {
      line.forEach((input, x) => {
        if (input !== null) this.#write(range.top + y, range.left + x, input);
      });
    });
    this.#contentChanged(range, before);
  }

  #write(row: number, column: number, input: CellValue): void {
    const cell = this.cells.get(row, column);
    const inherited = this.style(row, column);
    const numberFormat = inherited?.numberFormat ?? "General";
    const typed = readTyped(input, numberFormat);
    const style =
      typed.numberFormat !== undefined && numberFormat === "General"
        ? internStyle({ ...inherited, numberFormat: typed.numberFormat })
        : cell?.style;
    this.cells.set(row, column, {
      value: typed.value,
      ...(typed.formula !== undefined && { formula: typed.formula }),
      ...(typed.quoted === true && { quoted: true }),
      ...(style && { style }),
      ...(cell?.link && typed.value !== "" && { link: cell.link }),
    });
  }

  /** Puts cells as they are, looks and all: for files, pasting and undoing in the grid. */
  put(cells: readonly { row: number; column: number; cell: CellData | undefined }[]): void {
    let touched: RangeRef | null = null;
    let before: CellValue | undefined;
    for (const { row, column, cell } of cells) {
      if (touched === null) before = this.value(row, column);
      const style = cell?.style && internStyle(cell.style);
      this.cells.set(row, column, cell && { ...cell, ...(style && { style }) });
      touched = touched
        ? {
            top: Math.min(touched.top, row),
            left: Math.min(touched.left, column),
            bottom: Math.max(touched.bottom, row),
            right: Math.max(touched.right, column),
          }
        : singleCell(row, column);
    }
    if (touched) this.#contentChanged(touched, cells.length === 1 ? before : undefined);
  }

  /** Sets the results that the engine computed; formulas and looks stay. */
  settle(row: number, column: number, value: CellValue): boolean {
    const cell = this.cells.get(row, column);
    if (cell?.formula === undefined || Object.is(cell.value, value)) return false;
    this.cells.set(row, column, { ...cell, value });
    this.announce({
      kind: "content",
      sheet: this.id,
      range: singleCell(row, column),
      before: cell.value,
      after: value,
    });
    return true;
  }

  /** Lays a patch over the look of every cell of a range; whole rows and columns keep it themselves. */
  restyle(range: RangeRef, patch: StylePatch): void {
    this.mapStyles(range, stylePatcher(patch));
  }

  /** Exchanges the look of every cell of a range. */
  mapStyles(
    range: RangeRef,
    map: (style: CellStyle | undefined, row: number, column: number) => CellStyle | undefined,
  ): void {
    const whole = isEntireColumn(range) || isEntireRow(range);
    const set = (row: number, column: number, cell: CellData | undefined): void => {
      const style = map(this.style(row, column), row, column);
      this.cells.set(row, column, relooked(cell, style));
    };
    if (whole) {
      this.cells.visit(range, set);
      const lines = isEntireColumn(range) ? this.columns : this.rows;
      const [from, to] = isEntireColumn(range)
        ? [range.left, range.right]
        : [range.top, range.bottom];
      lines.change(from, to, (line) => withStyle(line, map(line.style, range.top, range.left)));
    } else {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          set(row, column, this.cells.get(row, column));
        }
      }
    }
    this.announce({ kind: "style", sheet: this.id, range });
  }

  /** Empties content, looks or links of a range; merges and conditional formats are not touched. */
  clear(range: RangeRef, what: "all" | "contents" | "formats" | "links"): void {
    const before = this.value(range.top, range.left);
    if (what !== "contents" && (isEntireColumn(range) || isEntireRow(range))) {
      const lines = isEntireColumn(range) ? this.columns : this.rows;
      const [from, to] = isEntireColumn(range)
        ? [range.left, range.right]
        : [range.top, range.bottom];
      if (what !== "links") lines.change(from, to, (line) => withStyle(line, undefined));
    }
    this.cells.visit(range, (row, column, cell) => {
      if (what === "all") this.cells.set(row, column, undefined);
      else if (what === "contents") {
        this.cells.set(row, column, { value: "", ...(cell.style && { style: cell.style }) });
      } else {
        this.cells.set(
          row,
          column,
          relooked(cell, what === "links" ? cell.style : undefined, false),
        );
      }
    });
    if (what === "all" || what === "contents") this.#contentChanged(range, before);
    if (what !== "contents") this.announce({ kind: "style", sheet: this.id, range });
  }

  /** Sets width or height (points) or the hiding of columns or rows, both ends included. */
  setLines(axis: "rows" | "columns", from: number, to: number, patch: LinePatch): void {
    this[axis].change(from, to, (line) => {
      const next = { ...line, ...patch };
      return {
        ...(next.size !== undefined && { size: next.size }),
        ...(next.hidden === true && { hidden: true }),
        ...(line.style && { style: line.style }),
      };
    });
    this.#changed(axis);
  }

  /** Merges an area as Excel does: the first value stays, all others go; older merges in it dissolve. */
  merge(area: RangeRef): void {
    const first = this.cells.get(area.top, area.left);
    const others: { row: number; column: number }[] = [];
    let kept: CellData | undefined = first && hasContent(first) ? first : undefined;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cells.get(row, column);
        if (!cell || !hasContent(cell) || (row === area.top && column === area.left)) continue;
        kept ??= cell;
        others.push({ row, column });
      }
    }
    const apart = this.#lists.merges.filter((other) => !intersection(other, area));
    this.replace(
      "merges",
      area.top === area.bottom && area.left === area.right ? apart : [...apart, area],
    );
    if (others.length === 0) return;
    this.put([
      { row: area.top, column: area.left, cell: withContent(first, kept) },
      ...others.map(({ row, column }) => ({
        row,
        column,
        cell: withContent(this.cells.get(row, column), undefined),
      })),
    ]);
  }

  unmerge(area: RangeRef): void {
    const apart = this.#lists.merges.filter((other) => !intersection(other, area));
    if (apart.length !== this.#lists.merges.length) this.replace("merges", apart);
  }

  // --- as data ---

  snapshot(): SheetData {
    const merges = [...this.#lists.merges].sort((a, b) => a.top - b.top || a.left - b.left);
    return {
      id: this.id,
      ...canonical(this.#properties),
      cells: this.cells.sorted().map(({ row, column, cell }) => orderedCell(row, column, cell)),
      rows: this.rows.list(),
      columns: this.columns.list(),
      ...canonical({ ...this.#lists, merges }),
    };
  }

  /** Fills a new sheet from its data, announcing nothing. */
  load(data: SheetData): void {
    for (const { row, column, ...cell } of data.cells) {
      const style = cell.style && internStyle(cell.style);
      this.cells.set(row, column, { ...cell, ...(style && { style }) });
    }
    this.rows.load(data.rows);
    this.columns.load(data.columns);
    const { merges, conditionalFormats, validations, notes, comments, charts, names } = data;
    this.#lists = { merges, conditionalFormats, validations, notes, comments, charts, names };
  }

  #visibleWidth(row: number, column: number): number {
    const merge = this.mergeAt(row, column);
    if (!merge) return this.columnWidth(column);
    return this.leftOf(merge.right + 1) - this.leftOf(merge.left);
  }

  #changed(part: SheetPart): void {
    this.announce({ kind: "part", sheet: this.id, part });
  }

  #contentChanged(range: RangeRef, before: CellValue | undefined): void {
    const single = range.top === range.bottom && range.left === range.right;
    this.announce({
      kind: "content",
      sheet: this.id,
      range,
      ...(single && before !== undefined && { before, after: this.value(range.top, range.left) }),
    });
  }
}

interface LinePatch {
  readonly size?: number | undefined;
  readonly hidden?: boolean;
}
