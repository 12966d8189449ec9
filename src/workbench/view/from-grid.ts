import {
  BooleanNumber,
  CommandType,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Worksheet,
} from "@univerjs/core";
import { type SheetModel, type WorkbookModel } from "../model";
import { MAX_COLUMNS, MAX_ROWS } from "../model";
import { modelCell } from "./cells";
import { type GridConnection } from "./connection";
import { type GridNote, modelNotes, modelRules, type GridRule } from "./grid-rules";
import { modelRange, UNIT } from "./snapshot";
import { toPoints } from "./units";

/** What the mutations of the grid say, as far as it matters here. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<unknown>;
  readonly range?: IRange;
  readonly name?: string;
  readonly index?: number;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

type Part = "rows" | "columns" | "merges" | "rules" | "notes" | "properties";

/** What has to be read again from the grid, gathered until the person's act is complete. */
interface Dirty {
  readonly cells: Map<number, Set<number>>;
  readonly parts: Set<Part>;
  all: boolean;
}

/** Mutations after which one part of a sheet is read again. */
const PARTS: Readonly<Record<string, Part>> = {
  "sheet.mutation.set-worksheet-row-height": "rows",
  "sheet.mutation.set-worksheet-row-is-auto-height": "rows",
  "sheet.mutation.set-row-hidden": "rows",
  "sheet.mutation.set-row-visible": "rows",
  "sheet.mutation.set-row-data": "rows",
  "sheet.mutation.set-worksheet-col-width": "columns",
  "sheet.mutation.set-col-hidden": "columns",
  "sheet.mutation.set-col-visible": "columns",
  "sheet.mutation.set-col-data": "columns",
  "sheet.mutation.add-worksheet-merge": "merges",
  "sheet.mutation.remove-worksheet-merge": "merges",
  "sheet.mutation.add-conditional-rule": "rules",
  "sheet.mutation.set-conditional-rule": "rules",
  "sheet.mutation.delete-conditional-rule": "rules",
  "sheet.mutation.move-conditional-rule": "rules",
  "sheet.mutation.update-note": "notes",
  "sheet.mutation.remove-note": "notes",
  "sheet.mutation.update-note-position": "notes",
  "sheet.mutation.set-worksheet-hidden": "properties",
  "sheet.mutation.set-tab-color": "properties",
  "sheet.mutation.set-frozen": "properties",
  "sheet.mutation.toggle-gridlines": "properties",
};

/** Mutations that move cells about: the whole sheet is read again. */
const MOVES: ReadonlySet<string> = new Set([
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
]);

const SHIFTS: Readonly<Record<string, ["insert" | "delete", "rows" | "columns"]>> = {
  "sheet.mutation.insert-row": ["insert", "rows"],
  "sheet.mutation.remove-rows": ["delete", "rows"],
  "sheet.mutation.insert-col": ["insert", "columns"],
  "sheet.mutation.remove-col": ["delete", "columns"],
};

/**
 * Carries what a person does in the grid (typing, pasting, undoing, sheet tabs, formats …)
 * into the model. It looks at the grid's mutations, not at its commands: whatever way a
 * change was made, it is one of these.
 */
export class FromGrid {
  readonly #dirty = new Map<string, Dirty>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly grid: GridConnection,
    /** Called when something waits to be carried over by `flush`. */
    private readonly wake: () => void,
  ) {}

  /** To be given every command that the grid has executed. */
  observe(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.type !== CommandType.MUTATION || this.grid.writing) return;
    // Results of formulas come by way of the recalculation.
    if (options?.["fromFormula"] === true) return;
    const params = (command.params ?? {}) as MutationParams;
    if (params.unitId !== undefined && params.unitId !== UNIT) return;
    this.#take(command.id, params);
  }

  get idle(): boolean {
    return this.#dirty.size === 0;
  }

  #take(id: string, params: MutationParams): void {
    const sheet = params.subUnitId ?? params.sheetId ?? "";
    const part = PARTS[id];
    const shift = SHIFTS[id];
    if (id === "sheet.mutation.set-range-values") this.#noteCells(sheet, params.cellValue ?? {});
    else if (part) this.#of(sheet).parts.add(part);
    else if (shift && params.range) this.#shift(sheet, shift, params.range);
    else if (MOVES.has(id)) {
      for (const moved of [sheet, params.from?.subUnitId, params.to?.subUnitId]) {
        if (moved) this.#of(moved).all = true;
      }
    } else this.#sheets(id, sheet, params);
    if (this.#dirty.size > 0) this.wake();
  }

  #of(sheet: string): Dirty {
    let dirty = this.#dirty.get(sheet);
    if (!dirty) {
      this.#dirty.set(sheet, (dirty = { cells: new Map(), parts: new Set(), all: false }));
    }
    return dirty;
  }

  #noteCells(sheet: string, matrix: IObjectMatrixPrimitiveType<unknown>): void {
    const { cells } = this.#of(sheet);
    for (const [row, line] of Object.entries(matrix)) {
      let columns = cells.get(Number(row));
      if (!columns) cells.set(Number(row), (columns = new Set()));
      for (const column of Object.keys(line as object)) columns.add(Number(column));
    }
  }

  /** Inserting and deleting whole rows and columns: the model does the same, at once. */
  #shift(
    id: string,
    [action, axis]: ["insert" | "delete", "rows" | "columns"],
    range: IRange,
  ): void {
    this.flush();
    const sheet = this.model.sheet(id);
    if (!sheet) return;
    const whole =
      axis === "rows"
        ? { top: range.startRow, bottom: range.endRow, left: 0, right: MAX_COLUMNS - 1 }
        : { top: 0, bottom: MAX_ROWS - 1, left: range.startColumn, right: range.endColumn };
    const direction =
      axis === "rows"
        ? action === "insert"
          ? ("Down" as const)
          : ("Up" as const)
        : action === "insert"
          ? ("Right" as const)
          : ("Left" as const);
    this.#own(() => {
      this.model.shift({ sheet: id, action, range: whole, direction });
    });
    // A new row takes over the look of its neighbour in the grid.
    const dirty = this.#of(id);
    dirty.parts.add(axis).add("merges");
    this.wake();
  }

  #sheets(id: string, sheetId: string, params: MutationParams): void {
    const sheet = this.model.sheet(sheetId);
    switch (id) {
      case "sheet.mutation.insert-sheet":
        if (params.sheet) this.#insertSheet(params.sheet, params.index);
        break;
      case "sheet.mutation.remove-sheet":
        this.#dirty.delete(sheetId);
        if (sheet) {
          this.#own(() => {
            this.model.removeSheet(sheet);
          });
        }
        break;
      case "sheet.mutation.set-worksheet-name":
        if (sheet && params.name !== undefined) {
          const name = params.name;
          this.#own(() => {
            this.model.rename(sheet, name);
          });
        }
        break;
      case "sheet.mutation.set-worksheet-order":
        this.#own(() => {
          this.grid.workbook?.getSheetOrders().forEach((one, position) => {
            const moved = this.model.sheet(one);
            if (moved && this.model.sheets[position] !== moved) this.model.move(moved, position);
          });
        });
        break;
      default:
        break;
    }
  }

  /** A sheet that a person added or copied; the grid gave it its id. */
  #insertSheet(sheet: { readonly id: string; readonly name: string }, index?: number): void {
    this.#own(() => {
      this.model.addSheet(sheet.name, index, sheet.id);
    });
    const dirty = this.#of(sheet.id);
    dirty.all = true;
  }

  /** Carries over what was noted, as the person's doing. */
  flush(): void {
    if (this.#dirty.size === 0) return;
    const all = [...this.#dirty];
    this.#dirty.clear();
    this.#own(() => {
      for (const [id, dirty] of all) {
        const sheet = this.model.sheet(id);
        const shown = this.grid.sheet(id);
        if (!sheet || !shown) continue;
        if (dirty.all) {
          this.#readAll(sheet, shown);
          continue;
        }
        if (dirty.cells.size > 0) this.#readCells(sheet, shown, dirty.cells);
        for (const part of dirty.parts) this.#readPart(sheet, shown, part);
      }
    });
  }

  /** Changes of the model made in here need not be laid over the grid again. */
  #own(act: () => void): void {
    this.grid.asModel(() => {
      this.model.as("user", act);
    });
  }

  #readAll(sheet: SheetModel, shown: Worksheet): void {
    const cells = new Map<number, Set<number>>();
    const add = (row: number, column: number): void => {
      let columns = cells.get(row);
      if (!columns) cells.set(row, (columns = new Set()));
      columns.add(column);
    };
    for (const { row, column } of sheet.cells.sorted()) add(row, column);
    shown.getCellMatrix().forValue((row, column) => {
      add(row, column);
    });
    this.#readCells(sheet, shown, cells);
    for (const part of ["rows", "columns", "merges", "rules", "notes", "properties"] as const) {
      this.#readPart(sheet, shown, part);
    }
  }

  #readCells(sheet: SheetModel, shown: Worksheet, cells: Dirty["cells"]): void {
    const workbook = this.grid.workbook;
    if (!workbook) return;
    const changed: Parameters<SheetModel["put"]>[0][number][] = [];
    for (const [row, columns] of cells) {
      for (const column of columns) {
        const before = sheet.cells.get(row, column);
        const raw = shown.getCellRaw(row, column);
        const formula = raw?.f || raw?.si ? this.grid.formulaAt(sheet.id, row, column) : null;
        const cell = modelCell(workbook, raw, formula, before);
        if (JSON.stringify(cell) !== JSON.stringify(before)) changed.push({ row, column, cell });
      }
    }
    if (changed.length > 0) sheet.put(changed);
  }

  #readPart(sheet: SheetModel, shown: Worksheet, part: Part): void {
    switch (part) {
      case "rows":
        this.#readRows(sheet, shown);
        break;
      case "columns":
        this.#readColumns(sheet, shown);
        break;
      case "merges":
        sheet.replace("merges", shown.getMergeData().map(modelRange));
        break;
      case "rules": {
        const rules = this.grid.rules.getSubunitRules(UNIT, sheet.id) as readonly GridRule[] | null;
        const before = sheet.lists.conditionalFormats;
        sheet.replace("conditionalFormats", modelRules(rules ?? [], before));
        break;
      }
      case "notes": {
        const notes = [...(this.grid.notes.getSheetNotes(UNIT, sheet.id)?.values() ?? [])];
        sheet.replace("notes", modelNotes(notes as GridNote[], sheet.lists.notes));
        break;
      }
      case "properties": {
        const { xSplit, ySplit } = shown.getFreeze();
        const hidden = shown.isSheetHidden() === BooleanNumber.TRUE;
        sheet.update({
          freeze: { rows: ySplit, columns: xSplit },
          showGridlines: !shown.hasHiddenGridlines(),
          tabColor: shown.getTabColor() ?? "",
          ...(hidden !== (sheet.properties.visibility !== "Visible") && {
            visibility: hidden ? ("Hidden" as const) : ("Visible" as const),
          }),
        });
        break;
      }
    }
  }

  #readRows(sheet: SheetModel, shown: Worksheet): void {
    const manager = shown.getRowManager();
    for (const index of Object.keys(manager.getRowData()).map(Number)) {
      const row = manager.getRow(index);
      const before = sheet.rows.get(index);
      const fixed = row?.h !== undefined && row.ia !== BooleanNumber.TRUE;
      const size = fixed ? toPoints(row.h ?? 0) : undefined;
      const hidden = row?.hd === BooleanNumber.TRUE;
      if (size !== before?.size || hidden !== (before?.hidden === true)) {
        sheet.setLines("rows", index, index, { size, hidden });
      }
    }
  }

  #readColumns(sheet: SheetModel, shown: Worksheet): void {
    const manager = shown.getColumnManager();
    for (const index of Object.keys(manager.getColumnData()).map(Number)) {
      const column = manager.getColumn(index);
      const before = sheet.columns.get(index);
      const size = column?.w === undefined ? undefined : toPoints(column.w);
      const hidden = column?.hd === BooleanNumber.TRUE;
      if (size !== before?.size || hidden !== (before?.hidden === true)) {
        sheet.setLines("columns", index, index, { size, hidden });
      }
    }
  }
}
