import { RANGE_TYPE, type ICommandInfo, type IRange } from "@univerjs/core";
import { type RangeRef } from "../../core/sheet";
import { MAX_COLUMNS, MAX_ROWS, type WorkbookModel } from "../model";
import { sameRange } from "../model/ranges";
import { type GridConnection } from "./connection";
import { gridRange, modelRange, UNIT } from "./snapshot";

function wholeRange(range: IRange): RangeRef {
  const plain = modelRange(range);
  return {
    top: range.rangeType === RANGE_TYPE.COLUMN || Number.isNaN(plain.top) ? 0 : plain.top,
    left: range.rangeType === RANGE_TYPE.ROW || Number.isNaN(plain.left) ? 0 : plain.left,
    bottom: range.rangeType === RANGE_TYPE.COLUMN ? MAX_ROWS - 1 : plain.bottom,
    right: range.rangeType === RANGE_TYPE.ROW ? MAX_COLUMNS - 1 : plain.right,
  };
}

function sameRanges(a: readonly RangeRef[], b: readonly RangeRef[]): boolean {
  return a.length === b.length && a.every((range, index) => sameRange(range, b[index] ?? range));
}

/** Keeps selection, active sheet and edit mode of grid and model the same, both ways. */
export class Selection {
  constructor(
    private readonly model: WorkbookModel,
    private readonly grid: GridConnection,
  ) {}

  /** To be given every command that the grid has executed. */
  observe(command: Readonly<ICommandInfo>): void {
    if (command.id === "sheet.operation.set-cell-edit-visible") {
      const { visible } = command.params as { visible?: boolean };
      if (this.model.editing !== (visible === true)) this.model.editing = visible === true;
      return;
    }
    if (this.grid.writing) return;
    if (command.id === "sheet.operation.set-selections") {
      const { unitId, subUnitId, selections } = command.params as {
        unitId: string;
        subUnitId: string;
        selections: readonly { readonly range: IRange }[];
      };
      if (unitId === UNIT)
        this.#selected(
          subUnitId,
          selections.map(({ range }) => range),
        );
    } else if (command.id === "sheet.operation.set-worksheet-active") {
      const { subUnitId } = command.params as { subUnitId: string };
      const sheet = this.model.sheet(subUnitId);
      if (sheet && this.model.activeSheet !== sheet) {
        this.#own(() => {
          this.model.activate(sheet);
        });
      }
    }
  }

  #selected(id: string, ranges: readonly IRange[]): void {
    const sheet = this.model.sheet(id);
    const areas = ranges.map(wholeRange);
    if (!sheet || areas.length === 0 || sheet !== this.model.activeSheet) return;
    if (sameRanges(areas, this.model.selection(sheet))) return;
    this.#own(() => {
      this.model.select(sheet, areas);
    });
  }

  #own(act: () => void): void {
    this.grid.asModel(() => {
      this.model.as("user", act);
    });
  }

  /** Shows the model's active sheet in the grid. */
  showSheet(): void {
    const { id } = this.model.activeSheet;
    if (this.grid.workbook?.getActiveSheet().getSheetId() === id) return;
    this.grid.run("sheet.operation.set-worksheet-active", { unitId: UNIT, subUnitId: id });
  }

  /** Shows the model's selection in the grid and scrolls it into view. */
  showRanges(): void {
    this.showSheet();
    const sheet = this.model.activeSheet;
    const shown = this.grid.sheet(sheet.id);
    const ranges = this.model.selection(sheet);
    const [first] = ranges;
    if (!shown || !first) return;
    this.grid.run("sheet.operation.set-selections", {
      unitId: UNIT,
      subUnitId: sheet.id,
      selections: ranges.map((area, index) => {
        const merge = sheet.mergeAt(area.top, area.left);
        const single = area.top === area.bottom && area.left === area.right;
        const range = gridRange(this.#within(single && merge ? merge : area, shown));
        return {
          range,
          primary: index === ranges.length - 1 ? this.#primary(range, area) : null,
          style: null,
        };
      }),
    });
    if (!this.grid.drawn) return;
    // As in Excel it is the first cell that comes into view: a title as wide as the sheet
    // would push its own beginning out of it.
    const start = { ...first, bottom: first.top, right: first.left };
    this.grid.run("sheet.operation.scroll-to-range", {
      range: gridRange(this.#within(start, shown)),
    });
  }

  #within(area: RangeRef, shown: { getRowCount(): number; getColumnCount(): number }): RangeRef {
    return {
      ...area,
      bottom: Math.min(area.bottom, shown.getRowCount() - 1),
      right: Math.min(area.right, shown.getColumnCount() - 1),
    };
  }

  #primary(range: IRange, area: RangeRef): object {
    const merge = this.model.activeSheet.mergeAt(area.top, area.left);
    return {
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: merge !== undefined,
      isMergedMainCell: merge?.top === area.top && merge.left === area.left,
      startRow: merge?.top ?? range.startRow,
      startColumn: merge?.left ?? range.startColumn,
      endRow: merge?.bottom ?? area.top,
      endColumn: merge?.right ?? area.left,
    };
  }
}
