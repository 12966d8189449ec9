import { BooleanNumber, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { type RangeRef } from "../../core/sheet";
import { type Change, type SheetModel, type SheetPart, type WorkbookModel } from "../model";
import { intersection, sameRange } from "../model/ranges";
import { gridCellPatch } from "./cells";
import { type GridConnection } from "./connection";
import { gridNote, gridRules, gridValidations } from "./grid-rules";
import { extentOf, gridFreeze, gridRange, gridSheet, modelRange, UNIT } from "./snapshot";
import { toPixels } from "./units";

interface Pending {
  readonly ranges: RangeRef[];
  readonly parts: Set<SheetPart>;
}

const ALL_PARTS: readonly SheetPart[] = [
  "rows",
  "columns",
  "merges",
  "conditionalFormats",
  "validations",
  "notes",
  "properties",
];

/**
 * Lays the model's changes over the grid. Changes are gathered and written in one go, as
 * mutations that the grid neither undoes nor takes for a person's.
 */
export class ToGrid {
  readonly #pending = new Map<string, Pending>();
  #sheets = false;
  /** Keys of what the grid was last given, so that unchanged lists are not written again. */
  readonly #shown = new Map<string, string>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly grid: GridConnection,
  ) {}

  get idle(): boolean {
    return this.#pending.size === 0 && !this.#sheets;
  }

  /** Notes a change; `flush` writes it. */
  note(change: Change): void {
    switch (change.kind) {
      case "content":
      case "style":
        this.#of(change.sheet).ranges.push(change.range);
        break;
      case "part":
        this.#of(change.sheet).parts.add(change.part);
        break;
      case "shift":
        this.#all(change.sheet);
        break;
      case "sheet-added":
        this.#sheets = true;
        this.#all(change.sheet);
        break;
      case "sheet-removed":
        this.#pending.delete(change.sheet);
        this.#sheets = true;
        break;
      case "sheets-ordered":
      case "names":
        this.#sheets = true;
        break;
      default:
        break;
    }
  }

  /** Everything that a new view of the workbook does not bring along by itself. */
  afterOpening(): void {
    this.#pending.clear();
    this.#shown.clear();
    this.#sheets = false;
    this.#names();
    for (const sheet of this.model.sheets) {
      this.#rules(sheet);
      this.#validations(sheet);
      this.#notes(sheet);
    }
  }

  /** Heights of rows with wrapped text, once the workbook is drawn and text can be measured. */
  afterDrawing(): void {
    for (const sheet of this.model.sheets) {
      this.grid.fitRows(sheet.id, 0, sheet.usedRange(false)?.bottom ?? -1);
    }
  }

  flush(): void {
    if (this.idle) return;
    this.grid.asModel(() => {
      if (this.#sheets) {
        this.#sheets = false;
        this.#syncSheets();
        this.#names();
      }
      const pending = [...this.#pending];
      this.#pending.clear();
      for (const [id, { ranges, parts }] of pending) {
        const sheet = this.model.sheet(id);
        const shown = this.grid.sheet(id);
        if (!sheet || !shown) continue;
        if (ranges.length > 0) this.#cells(sheet, shown, ranges);
        for (const part of parts) this.#part(sheet, shown, part);
      }
    });
  }

  #of(sheet: string): Pending {
    let pending = this.#pending.get(sheet);
    if (!pending) this.#pending.set(sheet, (pending = { ranges: [], parts: new Set() }));
    return pending;
  }

  /** The whole sheet: after cells have moved, nothing is where it was. */
  #all(sheet: string): void {
    const pending = this.#of(sheet);
    pending.ranges.push({ top: 0, left: 0, bottom: Infinity, right: Infinity });
    for (const part of ALL_PARTS) pending.parts.add(part);
  }

  #syncSheets(): void {
    const workbook = this.grid.workbook;
    if (!workbook) return;
    const wanted = this.model.sheets;
    // New ones first: the grid never goes without a sheet.
    wanted.forEach((sheet, index) => {
      if (this.grid.sheet(sheet.id)) return;
      const inserted = { unitId: UNIT, index, sheet: gridSheet(sheet) };
      // As if another had inserted it: the grid would else go to it, and Excel does not.
      this.grid.run("sheet.mutation.insert-sheet", inserted, { fromCollab: true });
      // It came with its cells; only what `gridSheet` cannot hold is still to be written.
      this.#of(sheet.id).ranges.length = 0;
    });
    // The grid draws the sheet in front, and must not be left with one that is gone.
    if (!this.model.sheet(workbook.getActiveSheet().getSheetId())) {
      const subUnitId = this.model.activeSheet.id;
      this.grid.run("sheet.operation.set-worksheet-active", { unitId: UNIT, subUnitId });
    }
    for (const shown of workbook.getSheets()) {
      const id = shown.getSheetId();
      if (this.model.sheet(id)) continue;
      this.grid.run("sheet.mutation.remove-sheet", {
        unitId: UNIT,
        subUnitId: id,
        subUnitName: shown.getName(),
      });
    }
    wanted.forEach((sheet, toOrder) => {
      const fromOrder = workbook.getSheetOrders().indexOf(sheet.id);
      if (fromOrder === toOrder) return;
      this.grid.run("sheet.mutation.set-worksheet-order", {
        unitId: UNIT,
        subUnitId: sheet.id,
        fromOrder,
        toOrder,
      });
    });
  }

  #names(): void {
    const all = [
      ...this.model.names.map((name) => ({ ...name, sheet: undefined as string | undefined })),
      ...this.model.sheets.flatMap((sheet) =>
        sheet.lists.names.map((name) => ({ ...name, sheet: sheet.id })),
      ),
    ];
    if (!this.#differs("names", all)) return;
    for (const { name, formula, comment, sheet } of all) {
      this.grid.run("formula.mutation.set-defined-name", {
        unitId: UNIT,
        id: `${sheet ?? ""}!${name}`,
        name,
        formulaOrRefString: formula.replace(/^=(?=[^(]*$)/, ""),
        comment,
        ...(sheet !== undefined && { localSheetId: sheet }),
      });
    }
  }

  #cells(sheet: SheetModel, shown: Worksheet, ranges: readonly RangeRef[]): void {
    this.#grow(sheet, shown);
    const used = shown.getCellMatrix().getDataRange();
    const inModel = sheet.usedRange(false);
    const reach: RangeRef = {
      top: 0,
      left: 0,
      bottom: Math.max(used.endRow, inModel?.bottom ?? 0),
      right: Math.max(used.endColumn, inModel?.right ?? 0),
    };
    const cellValue: Record<number, Record<number, Nullable<ICellData>>> = {};
    let last = -1;
    let first = Infinity;
    for (const range of ranges) {
      const part = intersection(range, reach);
      if (!part) continue;
      first = Math.min(first, part.top);
      last = Math.max(last, part.bottom);
      for (let row = part.top; row <= part.bottom; row++) {
        const line = (cellValue[row] ??= {});
        for (let column = part.left; column <= part.right; column++) {
          const cell = sheet.cells.get(row, column);
          if (cell || shown.getCellRaw(row, column)) line[column] = gridCellPatch(cell);
        }
      }
    }
    this.grid.run("sheet.mutation.set-range-values", {
      unitId: UNIT,
      subUnitId: sheet.id,
      cellValue,
    });
    this.grid.fitRows(sheet.id, first, last);
  }

  #grow(sheet: SheetModel, shown: Worksheet): void {
    const { rowCount, columnCount } = extentOf(sheet);
    const place = { unitId: UNIT, subUnitId: sheet.id };
    if (rowCount > shown.getRowCount()) {
      this.grid.run("sheet.mutation.set-worksheet-row-count", { ...place, rowCount });
    }
    if (columnCount > shown.getColumnCount()) {
      this.grid.run("sheet.mutation.set-worksheet-column-count", { ...place, columnCount });
    }
  }

  #part(sheet: SheetModel, shown: Worksheet, part: SheetPart): void {
    switch (part) {
      case "rows":
        this.#rows(sheet, shown);
        break;
      case "columns":
        this.#columns(sheet, shown);
        break;
      case "merges":
        this.#merges(sheet, shown);
        break;
      case "conditionalFormats":
        this.#rules(sheet);
        break;
      case "validations":
        this.#validations(sheet);
        break;
      case "notes":
        this.#notes(sheet);
        break;
      case "names":
        this.#names();
        break;
      case "properties":
        this.#properties(sheet, shown);
        break;
      case "comments":
      case "charts":
        break;
    }
  }

  #rows(sheet: SheetModel, shown: Worksheet): void {
    const place = { unitId: UNIT, subUnitId: sheet.id };
    const manager = shown.getRowManager();
    const indices = new Set([
      ...sheet.rows.list().map(({ index }) => index),
      ...Object.keys(manager.getRowData()).map(Number),
    ]);
    for (const index of indices) {
      const line = sheet.rows.get(index);
      const row = manager.getRow(index);
      const ranges = [{ startRow: index, endRow: index, startColumn: 0, endColumn: 0 }];
      if (line?.size !== undefined && row?.h !== toPixels(line.size)) {
        const rowHeight = toPixels(line.size);
        this.grid.run("sheet.mutation.set-worksheet-row-height", { ...place, ranges, rowHeight });
        this.grid.run("sheet.mutation.set-worksheet-row-is-auto-height", {
          ...place,
          ranges,
          autoHeightInfo: BooleanNumber.FALSE,
        });
      } else if (line?.size === undefined && row?.ia === BooleanNumber.FALSE) {
        this.grid.run("sheet.mutation.set-worksheet-row-is-auto-height", {
          ...place,
          ranges,
          autoHeightInfo: BooleanNumber.TRUE,
        });
      }
      const hidden = line?.hidden === true;
      if (hidden !== (row?.hd === BooleanNumber.TRUE)) {
        this.grid.run(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, {
          ...place,
          ranges,
        });
      }
    }
  }

  #columns(sheet: SheetModel, shown: Worksheet): void {
    const place = { unitId: UNIT, subUnitId: sheet.id };
    const manager = shown.getColumnManager();
    const standard = toPixels(sheet.properties.standardWidth);
    const indices = new Set([
      ...sheet.columns.list().map(({ index }) => index),
      ...Object.keys(manager.getColumnData()).map(Number),
    ]);
    for (const index of indices) {
      const line = sheet.columns.get(index);
      const column = manager.getColumn(index);
      const ranges = [{ startRow: 0, endRow: 0, startColumn: index, endColumn: index }];
      const colWidth = line?.size === undefined ? standard : toPixels(line.size);
      if (colWidth !== (column?.w ?? standard)) {
        this.grid.run("sheet.mutation.set-worksheet-col-width", { ...place, ranges, colWidth });
      }
      const hidden = line?.hidden === true;
      if (hidden !== (column?.hd === BooleanNumber.TRUE)) {
        this.grid.run(`sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, {
          ...place,
          ranges,
        });
      }
    }
  }

  #merges(sheet: SheetModel, shown: Worksheet): void {
    const place = { unitId: UNIT, subUnitId: sheet.id };
    const now = shown.getMergeData().map(modelRange);
    const wanted = sheet.lists.merges;
    const gone = now.filter((area) => !wanted.some((other) => sameRange(area, other)));
    const come = wanted.filter((area) => !now.some((other) => sameRange(area, other)));
    if (gone.length > 0) {
      const ranges = gone.map(gridRange);
      this.grid.run("sheet.mutation.remove-worksheet-merge", { ...place, ranges });
    }
    if (come.length > 0) {
      const ranges = come.map(gridRange);
      this.grid.run("sheet.mutation.add-worksheet-merge", { ...place, ranges });
    }
  }

  #rules(sheet: SheetModel): void {
    const place = { unitId: UNIT, subUnitId: sheet.id };
    const rules = gridRules(sheet.lists.conditionalFormats);
    if (!this.#differs(`rules ${sheet.id}`, rules)) return;
    for (const rule of [...(this.grid.rules.getSubunitRules(UNIT, sheet.id) ?? [])]) {
      this.grid.run("sheet.mutation.delete-conditional-rule", { ...place, cfId: rule.cfId });
    }
    for (const rule of rules) {
      this.grid.run("sheet.mutation.add-conditional-rule", { ...place, rule });
    }
  }

  #validations(sheet: SheetModel): void {
    const place = { unitId: UNIT, subUnitId: sheet.id };
    const rules = gridValidations(sheet.lists.validations);
    const before = this.#shown.get(`validations ${sheet.id}`);
    if (!this.#differs(`validations ${sheet.id}`, rules)) return;
    const shown = before === undefined ? [] : (JSON.parse(before) as { uid: string }[]);
    const ruleId = shown.map(({ uid }) => uid);
    if (ruleId.length > 0) {
      this.grid.run("data-validation.mutation.removeRule", { ...place, ruleId });
    }
    for (const rule of rules) {
      this.grid.run("data-validation.mutation.addRule", { ...place, rule });
    }
  }

  #notes(sheet: SheetModel): void {
    const place = { unitId: UNIT, sheetId: sheet.id };
    const notes = sheet.lists.notes.map(gridNote);
    if (!this.#differs(`notes ${sheet.id}`, notes)) return;
    for (const { id, row, col } of this.grid.notes.getSheetNotes(UNIT, sheet.id)?.values() ?? []) {
      if (notes.some((note) => note.row === row && note.col === col)) continue;
      this.grid.run("sheet.mutation.remove-note", { ...place, noteId: id, row, col });
    }
    for (const note of notes) {
      const { row, col } = note;
      this.grid.run("sheet.mutation.update-note", { ...place, row, col, note });
    }
  }

  #properties(sheet: SheetModel, shown: Worksheet): void {
    const place = { unitId: UNIT, subUnitId: sheet.id };
    const { properties } = sheet;
    if (shown.getName() !== properties.name) {
      this.grid.run("sheet.mutation.set-worksheet-name", { ...place, name: properties.name });
    }
    const hidden = properties.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (shown.isSheetHidden() !== hidden) {
      this.grid.run("sheet.mutation.set-worksheet-hidden", { ...place, hidden });
    }
    if ((shown.getTabColor() ?? "") !== properties.tabColor) {
      this.grid.run("sheet.mutation.set-tab-color", { ...place, color: properties.tabColor });
    }
    const showGridlines = properties.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (shown.hasHiddenGridlines() === properties.showGridlines) {
      this.grid.run("sheet.mutation.toggle-gridlines", { ...place, showGridlines });
    }
    const freeze = gridFreeze(sheet);
    if (JSON.stringify(freeze) !== JSON.stringify(this.#freezeOf(shown))) {
      this.grid.run("sheet.mutation.set-frozen", { ...place, ...freeze });
    }
  }

  #freezeOf(shown: Worksheet): object {
    const { xSplit, ySplit, startRow, startColumn } = shown.getFreeze();
    return { xSplit, ySplit, startRow, startColumn };
  }

  #differs(key: string, value: unknown): boolean {
    const now = JSON.stringify(value);
    if (this.#shown.get(key) === now) return false;
    this.#shown.set(key, now);
    return true;
  }
}
