import { atOnce, eachInSteps } from "../appraisal/steps";
import { rangeToA1, toA1 } from "../sheet/address";
import {
  asText,
  type CellContent,
  type CellStyle,
  type ChartPlan,
  type PrintSetup,
  type SheetPlan,
  type Validation,
} from "./edit";

const BEGINNING = /^=\S/;

/**
 * A formula is put together of many parts, and the engine keeps such a text as a tree of them
 * until it is first searched. Ten thousand such trees are most of what the collector has to
 * carry while a sheet is drawn: its pauses are half as long with texts in one piece.
 */
function inOnePiece(text: string): string {
  BEGINNING.test(text);
  return text;
}

/** What a sheet needs beside its cells. */
export interface SheetFrame {
  readonly name: string;
  readonly role: string;
  readonly columnWidths: readonly number[];
  readonly freezeRows: number;
  readonly print: PrintSetup | null;
  readonly select: string | null;
  readonly alwaysNew?: boolean;
}

/**
 * A sheet being drawn, cell by cell; `plan` makes the `SheetPlan` of it. Rows and
 * columns are zero-based. Text goes in through `text`, which keeps a user's
 * "=…" from becoming a formula; formulas go in through `formula`.
 */
export class SheetSketch {
  private readonly grid: CellContent[][] = [];
  private readonly results: { cell: string; value: CellContent }[] = [];
  private readonly styles: { range: string; style: CellStyle }[] = [];
  private readonly merges: string[] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly links: { cell: string; sheet: string; target: string }[] = [];
  private readonly notes: { cell: string; text: string }[] = [];
  private readonly validations: Validation[] = [];
  private readonly charts: ChartPlan[] = [];

  /** Rows in use. */
  get rowCount(): number {
    return this.grid.length;
  }

  private put(row: number, column: number, content: CellContent): string {
    while (this.grid.length <= row) this.grid.push([]);
    const cells = this.grid[row] ?? [];
    while (cells.length <= column) cells.push("");
    cells[column] = content;
    return toA1(row, column);
  }

  text(row: number, column: number, text: string): string {
    return this.put(row, column, asText(text));
  }

  number(row: number, column: number, value: number): string {
    return this.put(row, column, value);
  }

  /** `formula` without its "="; `result` is what it comes to now, where that is known. */
  formula(row: number, column: number, formula: string, result?: CellContent): string {
    const cell = this.put(row, column, inOnePiece(`=${formula}`));
    if (result !== undefined) this.results.push({ cell, value: result });
    return cell;
  }

  /** A text cell that leads to a cell of another sheet; it shows the cell's address if not told. */
  link(row: number, column: number, sheet: string, target: string, shown = target): string {
    const cell = this.text(row, column, shown);
    this.links.push({ cell, sheet, target });
    return cell;
  }

  note(row: number, column: number, text: string): void {
    this.notes.push({ cell: toA1(row, column), text });
  }

  /** Styles a rectangle; later styles lie over earlier ones. */
  style(top: number, left: number, bottom: number, right: number, style: CellStyle): void {
    this.styles.push({ range: rangeToA1({ top, left, bottom, right }), style });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merges.push(rangeToA1({ top, left, bottom, right }));
  }

  height(row: number, points: number): void {
    this.heights.push({ row, height: points });
  }

  validation(
    top: number,
    left: number,
    bottom: number,
    right: number,
    list: readonly string[],
  ): void {
    this.validations.push({ range: rangeToA1({ top, left, bottom, right }), list, strict: false });
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  plan(frame: SheetFrame): SheetPlan {
    return atOnce(this.planInSteps(frame));
  }

  /** As `plan`, but pausing now and then, so that the pane can give the thread back. */
  *planInSteps(frame: SheetFrame): Generator<undefined, SheetPlan> {
    let width = 1;
    for (const row of this.grid) width = Math.max(width, row.length);
    const cells: CellContent[][] = [];
    yield* eachInSteps(this.grid, (row) => {
      const whole = [...row];
      while (whole.length < width) whole.push("");
      cells.push(whole);
    });
    return {
      ...frame,
      cells,
      ...(this.results.length > 0 && { results: this.results }),
      styles: this.styles,
      merges: this.merges,
      rowHeights: this.heights,
      links: this.links,
      notes: this.notes,
      validations: this.validations,
      charts: this.charts,
      gridLines: false,
    };
  }
}
