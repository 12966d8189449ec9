import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type IExecutionOptions,
  type Injector,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { ConditionalFormattingRuleModel } from "@univerjs/preset-sheets-conditional-formatting";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import {
  FormulaDataModel,
  IRenderManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import { UNIT } from "./snapshot";

const ROWS_FITTED_AT_ONCE = 200;

export interface GridView {
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
}

/** What the view needs of Univer's insides, in one place. */
export class GridConnection {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Above 0 while the model's changes are being laid over the grid. */
  #writing = 0;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get writing(): boolean {
    return this.#writing > 0;
  }

  get workbook(): Nullable<Workbook> {
    return this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
  }

  sheet(id: string): Nullable<Worksheet> {
    return this.workbook?.getSheetBySheetId(id);
  }

  /** Runs a mutation or operation for the model: it is no edit of a person's, nor undone. */
  run(id: string, params: object, options: IExecutionOptions = {}): void {
    this.asModel(() => {
      this.commands.syncExecuteCommand(id, params, options);
    });
  }

  asModel(act: () => void): void {
    this.#writing++;
    try {
      act();
    } finally {
      this.#writing--;
    }
  }

  /** The formula in force at a cell, also where the grid shares it among cells. */
  formulaAt(sheet: string, row: number, column: number): string | null {
    return (
      this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, UNIT) ?? null
    );
  }

  /** Whether the workbook has been drawn: before, there is nothing to scroll. */
  get drawn(): boolean {
    return (
      this.injector.get(LifecycleService).stage >= LifecycleStages.Rendered &&
      this.injector.get(IRenderManagerService).has(UNIT)
    );
  }

  /**
   * Lets rows take the height of their wrapped text, as Excel does with rows of no set
   * height. Done in pieces, so that long sheets are shown and scrolled meanwhile.
   */
  fitRows(id: string, from: number, to: number): void {
    const sheet = this.sheet(id);
    if (!this.drawn || !sheet || to < from) return;
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(id);
    const end = Math.min(to, from + ROWS_FITTED_AT_ONCE - 1);
    const endColumn = sheet.getColumnCount() - 1;
    const rowsAutoHeightInfo = skeleton
      ?.calculateAutoHeightInRange([{ startRow: from, endRow: end, startColumn: 0, endColumn }])
      .filter(({ row, autoHeight }) => autoHeight && autoHeight !== sheet.getRowHeight(row));
    if (rowsAutoHeightInfo && rowsAutoHeightInfo.length > 0) {
      this.run("sheet.mutation.set-worksheet-row-auto-height", {
        unitId: UNIT,
        subUnitId: id,
        rowsAutoHeightInfo,
      });
    }
    if (end < to) {
      requestIdleCallback(() => {
        this.fitRows(id, end + 1, to);
      });
    }
  }

  /** How a sheet is shown now: scrolled so many pixels, zoomed, with headers so large. */
  viewOf(id: string): GridView | null {
    const sheet = this.sheet(id);
    const render = this.drawn ? this.injector.get(IRenderManagerService).getRenderById(UNIT) : null;
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(id);
    if (!sheet || !render || !skeleton) return null;
    const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
    return {
      scrollX: scroll?.viewportScrollX ?? 0,
      scrollY: scroll?.viewportScrollY ?? 0,
      zoom: sheet.getZoomRatio(),
      headerWidth: skeleton.rowHeaderWidth,
      headerHeight: skeleton.columnHeaderHeight,
    };
  }

  /** Pixels from the sheet's corner (headers left out) to a cell's. */
  cellPlace(id: string, row: number, column: number): { x: number; y: number } {
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(id);
    if (!skeleton) return { x: 0, y: 0 };
    return {
      x: skeleton.columnWidthAccumulation[column - 1] ?? 0,
      y: skeleton.rowHeightAccumulation[row - 1] ?? 0,
    };
  }

  get rules(): ConditionalFormattingRuleModel {
    return this.injector.get(ConditionalFormattingRuleModel);
  }

  get notes(): SheetsNoteModel {
    return this.injector.get(SheetsNoteModel);
  }
}
