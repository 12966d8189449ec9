import {
  fundColumnOf,
  goalOf,
  isHeaderLabel,
  isTaskHeading,
  type GoalReading,
} from "./label-roles";
import { type GoalField } from "../performance-table";
import { type SheetView } from "../sheet-view";
import { headingOf } from "../columns/column-roles";

interface GoalCell {
  readonly column: number;
  readonly reading: GoalReading;
}

/** A goal's label before its colon is no longer than this. */
const LONGEST_INLINE_LABEL = 16;

/** Rows below a side label that its period still holds for. */
const LONGEST_BLOCK = 8;

/** Rows of the header block, and how to guess where a blank value would stand. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly valueColumn: (row: number, labelColumn: number) => number;
}

function isAnyLabel(view: SheetView, row: number, column: number): boolean {
  const { core } = view.label(row, column);
  return isHeaderLabel(core) || (headingOf(view.label(row, column))?.exact ?? false);
}

/** "任务名称 | 完成情况 | 预算数 | 执行数": headings of a list of tasks, whose 完成情况 is no goal's. */
function isTaskList(view: SheetView, row: number): boolean {
  const cores = view.filled(row).map((column) => view.label(row, column).core);
  return cores.some(isTaskHeading) && cores.some((core) => fundColumnOf(core) !== null);
}

function goalCells(view: SheetView, row: number): GoalCell[] {
  const cells: GoalCell[] = [];
  if (isTaskList(view, row)) return cells;
  for (const column of view.filled(row)) {
    if (view.isUsed(row, column)) continue;
    const reading = goalOf(view.label(row, column).core);
    if (reading) cells.push({ column, reading });
  }
  return cells;
}

/** Reads the goal texts of a header block: beside their labels, or below them. */
export class GoalReader {
  readonly goals: GoalField[] = [];
  /** Period that the block's side label gives to 预期目标 and 实际完成情况. */
  private blockPeriod: GoalReading["period"] = null;
  private blockUntil = -1;

  constructor(
    private readonly view: SheetView,
    private readonly rows: HeaderRows,
  ) {}

  read(): void {
    for (let row = this.rows.top; row <= this.rows.bottom; row++) {
      const cells = goalCells(this.view, row);
      if (this.isOverGoals(row, cells)) this.startBlock(row, cells[0]);
      else if (cells.length > 0) this.readRow(row, cells);
      else this.readInline(row);
    }
  }

  /** "一、部门年度目标" over "财年 | 目标 | 实际完成情况": the goals stand in the list below. */
  private isOverGoals(row: number, cells: readonly GoalCell[]): boolean {
    const [only] = cells;
    const { view, rows } = this;
    const below = view.nextRow(row, rows.bottom);
    if (!only || below === null || view.firstTwo(row)[1] !== null) return false;
    const first = view.filled(below)[0];
    return first === only.column && goalCells(view, below).length > 1;
  }

  private startBlock(row: number, cell: GoalCell | undefined): void {
    if (!cell) return;
    this.view.use(row, cell.column);
    this.blockPeriod = cell.reading.period;
    this.blockUntil = row + LONGEST_BLOCK;
  }

  /** "绩效目标：完成参保缴费50万人。": label and goal in one cell. */
  private readInline(row: number): void {
    for (const column of this.view.filled(row)) this.readInlineAt(row, column);
  }

  private readInlineAt(row: number, column: number): void {
    const { view } = this;
    if (view.isUsed(row, column)) return;
    const text = view.text(row, column).trim();
    const colon = text.slice(0, LONGEST_INLINE_LABEL).search(/[：:]/);
    const { core } = view.labelOf(text.slice(0, Math.max(0, colon)));
    const reading = /\d/.test(core) || core.length < 4 ? null : goalOf(core);
    const goal = text.slice(colon + 1).trim();
    if (!reading || goal === "") return;
    view.use(row, column);
    const label = view.field(row, column);
    this.goals.push({ ...reading, cell: label.cell, text: goal, label });
  }

  private rightValue(row: number, column: number): number | null {
    const next = this.view.filled(row, column + 1)[0];
    if (next === undefined || isAnyLabel(this.view, row, next)) return null;
    return next;
  }

  private belowFilled(row: number, column: number): boolean {
    const below = this.view.nextRow(row, this.rows.bottom);
    if (below === null || this.view.blank(below, column)) return false;
    // Past blank rows only texts alone count: a row with labels is the next block's.
    if (below > row + 1 && this.hasLabels(below)) return false;
    return !isAnyLabel(this.view, below, column);
  }

  private readRow(row: number, cells: readonly GoalCell[]): void {
    const { view } = this;
    const [first] = cells;
    const below = cells.some(
      (cell) => this.rightValue(row, cell.column) === null && this.belowFilled(row, cell.column),
    );
    const several = cells.length > 1;
    // 预期目标 beside 实际完成情况, with a text below one of them, stand for themselves.
    const isPair = cells.length === 2 && cells[1]?.reading.role === "result" && below;
    for (const cell of cells) {
      const { column } = cell;
      const right = this.rightValue(row, column);
      const label = view.field(row, column);
      view.use(row, column);
      if (right !== null) {
        this.push(row, right, cell.reading, label, row);
      } else if (several && !isPair && cell === first && !this.belowFilled(row, column)) {
        this.startBlock(row, cell);
      } else if (below || (several && cells.length > 1 && this.rowBelowFree(row))) {
        // A blank form keeps the row under the labels free for the texts.
        const filledRow = below ? view.nextRow(row, this.rows.bottom) : null;
        this.push(filledRow ?? row + 1, column, cell.reading, label, row);
      } else if (this.isOwnGoal(row, column)) {
        const period = cell.reading.period;
        this.goals.push({ ...label, label: null, period, role: cell.reading.role });
      } else {
        this.push(row, this.rows.valueColumn(row, column), cell.reading, label, row);
      }
    }
  }

  /** "年度绩效目标1（80分）" over its block says all there is; a colon waits for the goal beside it. */
  private isOwnGoal(row: number, column: number): boolean {
    const { points, colon } = this.view.label(row, column);
    return (points !== null && !colon) || this.isBandRow(row);
  }

  /** The row below is blank or holds no labels: an empty form's place for the texts. */
  private rowBelowFree(row: number): boolean {
    const below = row + 1;
    if (below > this.rows.bottom) return false;
    return !this.hasLabels(below);
  }

  private hasLabels(row: number): boolean {
    return this.view.filled(row).some((column) => isAnyLabel(this.view, row, column));
  }

  private isBandRow(row: number): boolean {
    const filled = this.view.filled(row);
    const [only] = filled;
    return (
      filled.length === 1 &&
      only !== undefined &&
      this.view.mergeRight(row, only) - only >= 3 &&
      only === 0
    );
  }

  private push(
    row: number,
    column: number,
    reading: GoalReading,
    label: GoalField["label"],
    labelRow: number,
  ): void {
    const { view } = this;
    view.use(row, column);
    const inBlock = labelRow <= this.blockUntil;
    const period = reading.period ?? (inBlock ? this.blockPeriod : null);
    this.goals.push({ ...view.field(row, column), label, period, role: reading.role });
  }
}
