import { amountOf, readAmount } from "./amounts";
import {
  AMOUNT_COLUMNS,
  emptyRow,
  hasNumber,
  type FundState,
  type OpenFundRow,
} from "./fund-state";
import { inlinePairs } from "../header/inline-labels";
import { fundLines, inlinePart } from "../header/inline-part";
import {
  fundColumnOf,
  fundLabelOf,
  goalOf,
  headerRoleOf,
  isFundBlock,
  isHeaderLabel,
  type FundLabel,
} from "../header/label-roles";
import { type FundRow, type TextField } from "../performance-table";
import { readRateField } from "../columns/value-fields";
import { normalise } from "../../values";
import { type FundColumn } from "../vocabulary/labels";

/** Longest amount with its remark in brackets. */
const LONGEST_AMOUNT = 120;
/** Longest label of a part that is on no list. */
const LONGEST_PART = 12;
/** Longest word that may stand in an amount's place. */
const LONGEST_WORD = 6;

/** Reads funds that stand as labels with their amounts beside them. */
export class FundPairs {
  /** The block's own label without anything beside it. */
  private lone: { readonly row: number; readonly column: number } | null = null;

  constructor(private readonly state: FundState) {}

  /** "项目资金（万元） | " without any row of funds: the budget that waits to be written beside it. */
  readBlank(): void {
    const { lone, state } = this;
    const { view, bottom } = state;
    if (lone === null) return;
    const value = this.blankValue(lone.row, lone.column, undefined);
    const below = view.nextRow(lone.row, bottom);
    const isRowsLabel = below !== null && (view.filled(below)[0] ?? 0) > lone.column;
    if (value === null || isRowsLabel || !view.blank(lone.row, value)) return;
    const label = view.field(lone.row, lone.column);
    state.totalRow(label).budget = readAmount(view, lone.row, value, label, state.chain(null));
  }

  /** Label/value pairs: "年度资金总额：| 854万", "资金总额 | 936 | 当年资金总额 | 936", "全年执行数 | 2565万元". */
  readPairs(row: number): void {
    const { view } = this.state;
    const cells = view.filled(row).filter((column) => !view.isUsed(row, column));
    if (this.readNextPart(row, cells)) return;
    const before = this.state.rows.length;
    let executed = false;
    for (const [index, column] of cells.entries()) {
      if (view.isUsed(row, column) || this.readInlinePart(row, column)) continue;
      const label = view.label(row, column);
      if (label.among && label.core === "") view.use(row, column);
      const reading = fundLabelOf(label.core);
      const heading = reading === null ? fundColumnOf(label.core) : null;
      const next = cells[index + 1];
      const nextIsLabel = next !== undefined && (this.isLabel(row, next) || this.isPart(row, next));
      // A side label that is on no list still says the unit: "收入预算（万元） | 合计 | 2150.6".
      if (reading === null && heading === null && label.money !== null && nextIsLabel) {
        this.state.noteBlock(row, column);
        continue;
      }
      // "年度金额（万元） | 资金总额： | 45000": the side label of the block, though it may be a total's.
      const nextTotal = next === column + 1 && fundLabelOf(view.label(row, next).core)?.role;
      if (reading?.role === "total" && label.money !== null && nextTotal === "total") {
        this.state.noteBlock(row, column);
        continue;
      }
      const ofAmounts = heading !== null && (AMOUNT_COLUMNS.has(heading) || executed);
      if (reading === null && !ofAmounts) continue;
      // "执行率 | 95% | 分值 | 10 | 得分 | 9.5": what follows the rate is the money row's own.
      executed ||= heading === "executed" || heading === "rate";
      const block = reading?.role === "block" || isFundBlock(label.core);
      if (block && (next === undefined || nextIsLabel)) {
        this.state.noteBlock(row, column);
        if (next === undefined) this.lone ??= { row, column };
        continue;
      }
      if (reading?.role === "group") {
        this.state.startGroup(column, reading.group);
        view.use(row, column);
        continue;
      }
      if (
        heading !== null &&
        (next === undefined || nextIsLabel) &&
        this.valueBelow(row, column, heading)
      )
        continue;
      const below = reading?.role === "total" ? this.amountBelow(row, column) : null;
      if (below !== null) {
        this.readPair(row, column, column, reading, heading, below);
        continue;
      }
      const value =
        next === undefined || nextIsLabel ? this.blankValue(row, column, cells[index + 1]) : next;
      if (value === null) continue;
      if (view.blank(row, value) && this.isValueOf(row, cells[index - 1])) continue;
      if (!view.blank(row, value) && !this.looksLikeAmount(row, value, reading)) {
        // "年度预算（万元） | 收入预算 | | 支出预算" over the lists of both
        if (block && label.money !== null) this.state.noteBlock(row, column);
        continue;
      }
      this.readPair(row, column, value, reading, heading);
    }
    this.pairTwins(row, this.state.rows.slice(before));
  }

  /** "直达资金 | 600万元" right below another part: a part that is on no list. */
  private readNextPart(row: number, cells: readonly number[]): boolean {
    const { view, rows } = this.state;
    const [column, value, more] = cells;
    const last = rows.at(-1);
    const above = view.previousRow(row);
    if (column === undefined || value === undefined || more !== undefined) return false;
    if (!last || above === null || last.label.cell !== view.a1(above, column)) return false;
    if (last.budget?.cell !== view.a1(above, value) || this.isLabel(row, column)) return false;
    const label = view.label(row, column);
    if (label.core === "" || label.core.length > LONGEST_PART || isHeaderLabel(label.core))
      return false;
    const field = view.field(row, column);
    const made = emptyRow(field, null, this.state.depth(label.numbering));
    const budget = readAmount(view, row, value, field, this.state.chain(label.money));
    if (budget.money === null) return false;
    view.use(row, column);
    this.state.add({ ...made, name: label.core, budget, group: this.state.groupAt(column) });
    return true;
  }

  /** "其中：一般公共预算：1300" under 按收入性质分; what is printed is the year's budget. */
  private readInlinePart(row: number, column: number): boolean {
    const { view } = this.state;
    const text = view.text(row, column);
    const part = inlinePart(text);
    if (!part || part.value === "") return false;
    // "预算资金：580万元" is the budget where nothing else is.
    const [pair] = inlinePairs(text);
    if (pair && isFundBlock(pair.label) && this.state.total === null) return false;
    view.use(row, column);
    const field = view.field(row, column);
    const made = this.state.add(emptyRow(field, part.reading, 1));
    made.group ??= this.state.groupAt(column);
    made.budget = amountOf(field, field, part.value, this.state.chain(null));
    return true;
  }

  /** "预算执行进度(%)" with its value in the row below. */
  private valueBelow(row: number, column: number, role: FundColumn): boolean {
    const { view } = this.state;
    const below = role === "rate" ? view.nextRow(row, this.state.bottom) : null;
    if (below === null || !hasNumber(view, below, column)) return false;
    view.use(row, column);
    this.state.totalRow(view.field(row, column)).rate ??= readRateField(view, below, column);
    return true;
  }

  /** "资金性质 | 一般公共预算 | ": what a label of the header says, no part that waits for its amount. */
  private isValueOf(row: number, before: number | undefined): boolean {
    if (before === undefined) return false;
    const { core } = this.state.view.label(row, before);
    return headerRoleOf(core) !== null && fundLabelOf(core) === null;
  }

  /** The row of an amount under its label, where all of the row are labels with their values below. */
  private amountBelow(row: number, column: number): number | null {
    const { view, bottom } = this.state;
    const below = view.nextRow(row, bottom);
    const labels = view.filled(row);
    if (below === null || labels.length < 2 || !hasNumber(view, below, column)) return null;
    const all = labels.every((each) => isHeaderLabel(view.label(row, each).core));
    const under = view.filled(below).every((each) => labels.includes(each));
    return all && under ? below : null;
  }

  private isLabel(row: number, column: number): boolean {
    const { core } = this.state.view.label(row, column);
    if (core === "") return false;
    return (
      fundLabelOf(core) !== null ||
      fundColumnOf(core) !== null ||
      headerRoleOf(core) !== null ||
      goalOf(core) !== null
    );
  }

  /** A part with its amount in one cell; a cell of several lines is what its label's block says. */
  private isPart(row: number, column: number): boolean {
    const text = this.state.view.text(row, column);
    return !text.includes("\n") && inlinePart(text) !== null;
  }

  /** A text that is no amount beside "项目支出" or "其他" is another label's business. */
  private looksLikeAmount(row: number, column: number, reading: FundLabel | null): boolean {
    const text = this.state.view.text(row, column);
    if (hasNumber(this.state.view, row, column)) return true;
    if (/\d/.test(normalise(text))) return text.length <= LONGEST_AMOUNT;
    return reading !== null && reading.role !== "block" && text.trim().length <= LONGEST_WORD;
  }

  private blankValue(row: number, column: number, next: number | undefined): number | null {
    const guess = this.state.view.mergeRight(row, column) + 1;
    if (guess >= this.state.view.columnCount) return null;
    return next !== undefined && guess >= next ? null : guess;
  }

  /** "总额100万元⏎一、财政拨款：80万元⏎二、自有资金：20万元": total and parts, a line each, in one cell. */
  private readLines(row: number, column: number, label: TextField): boolean {
    const { view } = this.state;
    const [first, ...more] = fundLines(view.text(row, column));
    if (first?.reading.role !== "total" || more.length === 0) return false;
    view.use(row, column);
    const cell = view.a1(row, column);
    for (const line of [first, ...more]) {
      const own = { cell, text: line.value };
      const budget = amountOf(own, label, line.value, this.state.chain(null));
      if (line === first) this.state.totalRow(label).budget = budget;
      else {
        const name = { cell, text: line.reading.name };
        this.state.add(emptyRow(name, line.reading, 1)).budget = budget;
      }
    }
    return true;
  }

  private readPair(
    row: number,
    column: number,
    value: number,
    reading: FundLabel | null,
    heading: FundColumn | null,
    valueRow = row,
  ): void {
    const { view } = this.state;
    const label = view.label(row, column);
    const field = view.field(row, column);
    view.use(row, column);
    if (heading !== null) {
      // "支出金额（万元）" says it for its parts, as a total's label does.
      if (AMOUNT_COLUMNS.has(heading) && label.money !== null)
        this.state.unit ??= { unit: label.money, source: field };
      this.state.fill(this.state.totalRow(field), row, value, heading, label.money);
      return;
    }
    if (reading === null) return;
    if (
      reading.role === "block" ||
      reading.role === "total" ||
      reading.role === "long-term-total"
    ) {
      if (reading.role === "block" && this.readLines(row, value, field)) return;
      const amount = readAmount(view, valueRow, value, field, this.state.chain(label.money));
      const made = emptyRow(field, reading, 0);
      // "资金总额（万元）" says it for its parts, too: "其中：财政拨款 | 80".
      if (reading.role === "long-term-total") this.state.lifeUnit ??= label.money;
      else if (label.money !== null) this.state.unit ??= { unit: label.money, source: field };
      made.budget = amount;
      this.addTotal(made, reading, this.state.groupAt(column));
      return;
    }
    const made = this.state.add(emptyRow(field, reading, this.state.depth(label.numbering)));
    made.group ??= this.state.groupAt(column);
    this.state.fill(made, row, value, "budget", label.money);
  }

  /** Of several totals the one of the year counts; a total of the whole life stands beside it. */
  private addTotal(made: OpenFundRow, reading: FundLabel, group: FundRow["group"]): void {
    const current = this.state.total;
    if (current === null) {
      this.state.total = this.state.add(made);
      return;
    }
    const filled = (row: FundRow): boolean => (row.budget?.money ?? null) !== null;
    const annual = (row: FundRow): boolean => /年度|当年|本年|全年|20\d\d年/.test(row.label.text);
    const longTerm = reading.role === "long-term-total";
    if (current.budget === null) {
      current.budget = made.budget;
    } else if (
      !longTerm &&
      ((annual(made) && !annual(current)) || (!filled(current) && filled(made)))
    ) {
      if (annual(made) && !annual(current)) made.longTerm = current.budget;
      this.state.rows.splice(this.state.rows.indexOf(current), 1, made);
      this.state.total = made;
    } else if (longTerm) {
      current.longTerm ??= made.budget;
    } else {
      made.role = "part";
      made.depth = 1;
      made.group ??= group;
      this.state.add(made);
    }
  }

  /** The same part twice in a row: under 预算数/执行数 above, else the whole life's and the year's. */
  private pairTwins(row: number, made: readonly OpenFundRow[]): void {
    if (made.length < 2) return;
    const byName = new Map<string, OpenFundRow[]>();
    for (const part of made) byName.set(part.name, [...(byName.get(part.name) ?? []), part]);
    for (const twins of byName.values()) {
      const last = twins.at(-1);
      const [first] = twins;
      if (!first || !last || first === last || first.role === "total") continue;
      const headings = twins.map((twin) => this.headingAbove(row, twin));
      if (headings.some((heading) => heading === "executed")) {
        twins.forEach((twin, index) => {
          if (headings[index] === "executed") first.executed = twin.budget;
          if (twin !== first) this.state.rows.splice(this.state.rows.indexOf(twin), 1);
        });
      } else {
        last.longTerm = first.budget;
        this.state.rows.splice(this.state.rows.indexOf(first), 1);
      }
    }
  }

  /** Which amount the pairs of the rows above have in a part's label column. */
  private headingAbove(row: number, part: FundRow): FundColumn | null {
    const { view } = this.state;
    const column = view.filled(row).find((each) => view.a1(row, each) === part.label.cell);
    if (column === undefined) return null;
    for (let above = row - 1; above >= this.state.top; above--) {
      const role = view.blank(above, column) ? null : fundColumnOf(view.label(above, column).core);
      if (role !== null) return role;
    }
    return null;
  }
}
