import { CustomCommandExecutionError, type Univer } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { type Calculation, type Change, type ChangeOrigin, type WorkbookModel } from "../model";
import { ChartOverlay } from "../charts/overlay";
import { GridConnection } from "./connection";
import { FromGrid } from "./from-grid";
import { GridRecalculator } from "./recalculation";
import { Selection } from "./selection";
import { gridWorkbook, UNIT } from "./snapshot";
import { ToGrid } from "./to-grid";
import { createUniver } from "./univer";

/** Commands by which a person changes cells; refused on a protected sheet. */
const EDITS: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "sheet.command.clear-selection-format",
  "sheet.command.set-style",
  "sheet.command.auto-fill",
  "sheet.command.paste",
  "sheet.command.insert-row",
  "sheet.command.remove-row",
  "sheet.command.insert-col",
  "sheet.command.remove-col",
  "sheet.operation.set-cell-edit-visible",
]);

export interface GridEvents {
  /** A workbook is on the screen. */
  onPainted?: () => void;
  /** A link in a cell was clicked. */
  onLink?: (link: { readonly address?: string; readonly documentReference?: string }) => void;
  /** A person tried to change a protected cell. */
  onRefused?: () => void;
}

/**
 * The spreadsheet on the page: Univer as the view of the one workbook model. The model is
 * the truth; changes of it are laid over the grid, and a person's edits are carried into it.
 */
export class Grid {
  readonly #connection: GridConnection;
  readonly #toGrid: ToGrid;
  readonly #fromGrid: FromGrid;
  readonly #selection: Selection;
  readonly #recalculator: GridRecalculator;
  readonly #disposals: (() => void)[] = [];
  readonly univer: Univer;
  readonly api: FUniver;
  #scheduled = false;
  #select = false;
  #disposed = false;

  constructor(
    container: HTMLElement,
    private readonly model: WorkbookModel,
    private readonly events: GridEvents = {},
  ) {
    // Univer takes its container for itself alone; charts lie beside it in ours.
    const place = document.createElement("div");
    place.className = "grid";
    container.append(place);
    const { univer, api, dispose } = createUniver(place);
    this.univer = univer;
    this.api = api;
    const connection = new GridConnection(univer);
    this.#connection = connection;
    this.#toGrid = new ToGrid(model, connection);
    this.#fromGrid = new FromGrid(model, connection, () => {
      this.#schedule();
    });
    this.#selection = new Selection(model, connection);
    this.#recalculator = new GridRecalculator(
      connection,
      () => {
        this.#toGrid.flush();
      },
      (results) => {
        this.#settle(results);
      },
    );
    const observing = connection.commands.onCommandExecuted((command, options) => {
      this.#recalculator.observe(command, options);
      this.#fromGrid.observe(command, options);
      this.#selection.observe(command);
    });
    const guarding = connection.commands.beforeCommandExecuted((command) => {
      if (EDITS.has(command.id) && this.#protected(command.params)) {
        this.events.onRefused?.();
        throw new CustomCommandExecutionError("protected");
      }
    });
    const clicking = api.addEvent(api.Event.CellClicked, ({ row, column }) => {
      const link = model.activeSheet.cells.get(row, column)?.link;
      if (link) this.events.onLink?.(link);
    });
    this.#disposals.push(
      () => {
        observing.dispose();
        guarding.dispose();
        clicking.dispose();
      },
      model.onChange((change, origin) => {
        this.#changed(change, origin);
      }),
      dispose,
      () => {
        place.remove();
      },
    );
    const charts = new ChartOverlay(container, model, connection);
    this.#disposals.unshift(() => {
      charts.dispose();
    });
    model.useRecalculator(this.#recalculator);
    this.open();
  }

  /** Shows the workbook anew, after another one was opened. */
  open(): void {
    this.#connection.asModel(() => {
      if (this.#connection.workbook) this.api.disposeUnit(UNIT);
      this.api.createWorkbook(gridWorkbook(this.model));
      this.#toGrid.afterOpening();
      this.#selection.showRanges();
    });
    this.#whenDrawn(() => {
      this.#selection.showRanges();
      // The next frame but one is on the screen; what takes long comes after it.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          if (this.#disposed) return;
          performance.mark("workbook-painted");
          this.#toGrid.afterDrawing();
          this.events.onPainted?.();
        });
      });
    });
  }

  #whenDrawn(act: () => void): void {
    if (this.#connection.drawn) act();
    else {
      requestAnimationFrame(() => {
        if (!this.#disposed) this.#whenDrawn(act);
      });
    }
  }

  /** Brings grid and model together now, instead of at the end of this turn. */
  flush(): void {
    this.#scheduled = false;
    this.#fromGrid.flush();
    this.#toGrid.flush();
    if (this.#select) {
      this.#select = false;
      this.#selection.showRanges();
    }
    if (this.model.stale) void this.model.calculate();
  }

  dispose(): void {
    this.#disposed = true;
    for (const dispose of this.#disposals) dispose();
    this.model.useRecalculator(null);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      if (this.#scheduled) this.flush();
    });
  }

  #changed(change: Change, origin: ChangeOrigin): void {
    if (change.kind === "restored") {
      this.open();
      return;
    }
    // What the grid said or computed itself, it shows already.
    if (this.#connection.writing || origin === "recalculation") return;
    if (change.kind === "selection" || change.kind === "activated") this.#select = true;
    else this.#toGrid.note(change);
    this.#schedule();
  }

  /** Results of formulas that had none yet when the file was opened. */
  #settle(results: readonly Calculation[]): void {
    this.model.as("recalculation", () => {
      for (const { sheet, row, column, value } of results) {
        this.model.sheet(sheet)?.settle(row, column, value);
      }
    });
  }

  #protected(params: object | undefined): boolean {
    if (this.#connection.writing || !this.model.activeSheet.properties.protection.protected) {
      return false;
    }
    if ((params as { visible?: boolean } | undefined)?.visible === false) return false;
    const sheet = this.model.activeSheet;
    return this.model
      .selection(sheet)
      .some((area) => sheet.style(area.top, area.left)?.locked !== false);
  }
}
