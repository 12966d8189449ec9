import { type MoneyUnit } from "../../values";
import { inlinePart } from "../header/inline-part";
import { AMOUNT_COLUMNS, emptyRow, hasAmount, hasNumber, type FundState } from "./fund-state";
import {
  fundColumnOf,
  fundLabelOf,
  goalOf,
  headerRoleOf,
  isTaskHeading,
  type FundLabel,
} from "../header/label-roles";
import { type Label } from "../header/label";
import { type FundColumn } from "../vocabulary/labels";

/** A row of headings (年初预算数 | 全年预算数 | 全年执行数) over fund rows. */
export interface FundHeading {
  readonly row: number;
  /** The first column that its labels may stand in. */
  readonly from: number;
  /** "收入项目 | 金额 | 支出项目 | 金额": what stands right of it, with labels of its own. */
  readonly beside: FundHeading | null;
  /** The column of the tasks that the amounts are for, where the rows are tasks. */
  readonly tasks: number | null;
  readonly columns: readonly {
    readonly column: number;
    readonly role: FundColumn;
    readonly unit: MoneyUnit | null;
  }[];
}

/** What heads the sum of an amount beside its parts. */
const SUMS: ReadonlySet<string> = new Set(["总额", "合计", "小计", "总计"]);

/** What the levels of government give is what 财政拨款 consists of. */
const GRANTS = "财政拨款";
const OF_LEVELS: ReadonlySet<string> = new Set([
  "中央资金",
  "省级资金",
  "市级资金",
  "县级资金",
  "地方资金",
  "上级资金",
]);

/** Longest label of a part that is on no list. */
const LONGEST_PART = 12;

/** Reads fund rows under a row of headings. */
export class FundGrid {
  constructor(private readonly state: FundState) {}

  /** A row of at least two fund headings without numbers, or one over labels and numbers. */
  headingAt(row: number): FundHeading | null {
    const { view } = this.state;
    const columns: { column: number; role: FundColumn; unit: MoneyUnit | null }[] = [];
    let amounts = 0;
    for (const column of view.filled(row)) {
      if (view.isUsed(row, column)) continue;
      const label = view.label(row, column);
      const role = fundColumnOf(label.core);
      if (role === null) {
        if (hasNumber(view, row, column) || hasAmount(view, row, column)) return null;
        continue;
      }
      columns.push({ column, role, unit: label.money });
      if (role === "rate" && /[%％]/u.test(view.text(row, column))) this.state.notePercent(column);
      if (AMOUNT_COLUMNS.has(role)) amounts++;
    }
    const [only] = columns;
    if (!only || (columns.length === 1 && !this.isOverNumbers(row, only.column, only.role)))
      return null;
    const tasks = view
      .filled(row, 0, (columns[0]?.column ?? 0) - 1)
      .findLast((column) => isTaskHeading(view.label(row, column).core));
    if (amounts === 0) return null;
    const heading = { row, columns, tasks: tasks ?? null, from: 0, beside: null };
    return tasks === undefined ? this.parted(heading) : heading;
  }

  /** Parts a heading where a column of labels stands among its amounts: two lists side by side. */
  private parted(heading: FundHeading): FundHeading {
    const { view, bottom } = this.state;
    const [first] = heading.columns;
    const below = view.nextRow(heading.row, bottom);
    if (!first || below === null) return heading;
    const labels = view
      .filled(below, first.column + 1)
      .find((column) => fundLabelOf(view.label(below, column).core)?.role === "part");
    const left = heading.columns.filter(({ column }) => column < (labels ?? column + 1));
    const right = heading.columns.filter(({ column }) => column > (labels ?? column));
    if (labels === undefined || left.length + right.length < heading.columns.length) return heading;
    if (left.length === 0 || right.length === 0 || !hasNumber(view, below, first.column))
      return heading;
    return { ...heading, columns: left, beside: { ...heading, columns: right, from: labels } };
  }

  /** True for a single heading of amounts: a number right below, 金额 apart with its label before it. */
  private isOverNumbers(row: number, column: number, role: FundColumn): boolean {
    const { view } = this.state;
    const below = view.nextRow(row, this.state.bottom) ?? row;
    if (role === "rate" || !AMOUNT_COLUMNS.has(role) || !hasNumber(view, below, column))
      return false;
    const label = view.filled(below, 0, column - 1).at(-1);
    if (role === "amount") return true;
    return label !== undefined && fundLabelOf(view.label(below, label).core) !== null;
  }

  /** Reads the rows under a heading; the last row that belongs to it. */
  readGrid(heading: FundHeading): number {
    const { view } = this.state;
    const first = Math.min(...heading.columns.map((each) => each.column));
    for (const { column } of heading.columns) view.use(heading.row, column);
    const labels = view.filled(heading.row, 0, first - 1);
    for (const column of labels) this.state.noteBlock(heading.row, column);
    const last = labels.at(-1);
    const headingLabel =
      last === undefined ? null : fundLabelOf(view.label(heading.row, last).core);
    if (last !== undefined && headingLabel?.role === "total") {
      this.state.total ??= this.state.add(emptyRow(view.field(heading.row, last), headingLabel, 0));
    }
    const under = this.sumsUnder(heading);
    let row = (under?.row ?? heading.row) + 1;
    for (; row <= this.state.bottom; row++) {
      if (view.rowBlank(row)) continue;
      if (!this.readGridRow(row, heading, first)) break;
      if (heading.beside) this.readBeside(row, heading.beside);
      // The parts of a task's amount are known, and no rows of the block.
      for (const column of under?.parts ?? []) view.use(row, column);
    }
    return row - 1;
  }

  /** The list right of another; a sum of both stands in one row, and each says what the other does not. */
  private readBeside(row: number, heading: FundHeading): void {
    const { state } = this;
    const { view, total } = state;
    const first = heading.columns[0]?.column ?? heading.from;
    for (const { column } of heading.columns) view.use(heading.row, column);
    if (!view.blank(heading.row, heading.from)) view.use(heading.row, heading.from);
    const isSum = fundLabelOf(view.label(row, heading.from).core)?.role === "total";
    if (!isSum || total === null) {
      this.readGridRow(row, heading, first);
      return;
    }
    view.use(row, heading.from);
    for (const each of heading.columns) state.fill(total, row, each.column, each.role, each.unit);
  }

  /**
   * "总额 | 财政拨款 | 总额 | 财政拨款" under "预算数 | | 执行数 |" in a list of tasks: the sums stand
   * right under the headings; null where there is no such row.
   */
  private sumsUnder(heading: FundHeading): { row: number; parts: number[] } | null {
    const { view, bottom } = this.state;
    const row = heading.tasks === null ? null : view.nextRow(heading.row, bottom);
    if (row === null) return null;
    const filled = view.filled(row);
    const isSum = (column: number): boolean =>
      SUMS.has(view.label(row, column).core) && filled.includes(column);
    const labels = filled.every((column) => {
      const { core } = view.label(row, column);
      return SUMS.has(core) || fundLabelOf(core) !== null;
    });
    // What has no parts is merged with the row below.
    const whole = ({ column }: { column: number }): boolean => view.blank(row, column);
    const summed = heading.columns.filter((each) => !whole(each));
    if (!labels || summed.length === 0 || !summed.every(({ column }) => isSum(column))) return null;
    for (const column of filled) view.use(row, column);
    return { row, parts: filled.filter((column) => !isSum(column)) };
  }

  private readGridRow(row: number, heading: FundHeading, first: number): boolean {
    const { view } = this.state;
    const under = this.labelUnder(row, heading);
    if (under) return this.readGridRow(row, under, first + 1);
    // A number before the first heading is no label.
    const texts = view
      .filled(row, heading.from, first - 1)
      .filter((each) => !hasNumber(view, row, each));
    const task = texts.find((each) => each === heading.tasks);
    const column = task ?? texts.at(-1);
    if (column === undefined) return this.readUnlabelled(row, heading);
    if (this.isOfPairs(row, first)) return false;
    const label = view.label(row, column);
    if (goalOf(label.core) !== null || headerRoleOf(label.core) !== null) return false;
    const reading = fundLabelOf(label.core);
    const numbers = heading.columns.some((each) => hasNumber(view, row, each.column));
    if (reading === null && !numbers && !this.isBlankPart(row, column)) return false;
    for (const side of texts) {
      // What is said of a task beside its name is no label.
      if (task !== undefined && side > task) view.use(row, side);
      else if (side < column) this.state.noteBlock(row, side);
    }
    view.use(row, column);
    const group = fundLabelOf(view.label(row, texts[0] ?? column).core)?.group ?? null;
    if (reading?.role === "group") {
      this.state.startGroup(column, reading.group);
      if (!numbers) return true;
    } else if (group !== null) this.state.startGroup(texts[0] ?? column, group);
    this.dropHeadingTotal(heading, reading?.role);
    const isTotal =
      this.state.total === null &&
      (reading?.role === "total" || reading?.role === "long-term-total");
    const sum = isTotal || reading?.role === "group";
    const made = emptyRow(view.field(row, column), reading, sum ? 0 : this.depthOf(label, reading));
    if (!isTotal) made.role = "part";
    made.group ??= isTotal ? null : this.state.groupAt(column);
    if (isTotal) this.state.total = made;
    this.state.add(made);
    for (const each of heading.columns)
      this.state.fill(made, row, each.column, each.role, each.unit);
    return true;
  }

  /**
   * "预算安排 | | 实际支出" over "合计 | 500 | 480": the label stands under the first heading, its
   * amount right of it. The heading with the amount's column; null where the row is not so.
   */
  private labelUnder(row: number, heading: FundHeading): FundHeading | null {
    const { view } = this.state;
    const [own, next] = heading.columns;
    if (!own || !next || view.blank(row, own.column) || hasNumber(view, row, own.column))
      return null;
    const amount = view
      .filled(row, own.column + 1, next.column - 1)
      .find((column) => hasNumber(view, row, column));
    if (amount === undefined) return null;
    return { ...heading, columns: [{ ...own, column: amount }, ...heading.columns.slice(1)] };
  }

  /** "其中：中央资金" below "其中：财政拨款", and the other levels' funds after it, are parts of that part. */
  private depthOf(label: Label, reading: FundLabel | null): 1 | 2 {
    const { state } = this;
    const own = state.depth(label.numbering);
    const above = state.rows.at(-1);
    if (own === 2 || !above || above === state.total || reading === null) return own;
    if (!OF_LEVELS.has(reading.name) || state.groupAt(state.view.columnCount) !== null) return own;
    const nested =
      label.among && above.name === GRANTS && state.view.labelOf(above.label.text).among;
    return nested || above.depth === 2 ? 2 : 1;
  }

  /** "整体支出总额（万元）" before the headings is no total where the row below is labelled as one. */
  private dropHeadingTotal(heading: FundHeading, role: FundLabel["role"] | undefined): void {
    const { state } = this;
    const { total, view } = state;
    if (role !== "total" || !total) return;
    const empty = !total.budget && !total.initialBudget && !total.executed;
    const before = view.filled(heading.row, 0, (heading.columns[0]?.column ?? 0) - 1);
    if (!empty || !before.some((at) => view.a1(heading.row, at) === total.label.cell)) return;
    state.rows.splice(state.rows.indexOf(total), 1);
    state.total = null;
  }

  /** Amounts right under their headings, without a label before them, are the total's. */
  private readUnlabelled(row: number, heading: FundHeading): boolean {
    const { state } = this;
    const { view } = state;
    const [own] = heading.columns;
    const columns = heading.columns.map((each) => each.column);
    const first = view.nextRow(heading.row, state.bottom) === row && state.total === null;
    const filled = view.filled(row);
    if (!own || !first || !filled.every((column) => columns.includes(column))) return false;
    if (!filled.some((column) => hasNumber(view, row, column))) return false;
    const total = state.totalRow(view.field(heading.row, own.column));
    for (const each of heading.columns) state.fill(total, row, each.column, each.role, each.unit);
    return true;
  }

  /** "按收入性质分 | | 按支出性质分" and the parts below, each with its amount in one cell. */
  private isOfPairs(row: number, first: number): boolean {
    const { view } = this.state;
    return view
      .filled(row, first)
      .some(
        (column) =>
          fundLabelOf(view.label(row, column).core)?.role === "group" ||
          inlinePart(view.text(row, column)) !== null,
      );
  }

  /** A part with a name of its own and no amounts yet, in the column of the parts above. */
  private isBlankPart(row: number, column: number): boolean {
    const above = this.state.rows.at(-1);
    if (
      !above ||
      this.state.view.firstTwo(row)[1] !== null ||
      this.state.view.label(row, column).core.length > LONGEST_PART ||
      this.state.view.label(row, column).core.includes("指标")
    )
      return false;
    const previous = this.state.view.previousRow(row);
    return previous !== null && above.label.cell === this.state.view.a1(previous, column);
  }
}
