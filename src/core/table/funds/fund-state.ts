import { type Big, type MoneyUnit } from "../../values";
import { parseMoney, parseNumber } from "../../values/parse-amount";
import { readAmount, type UnitChain } from "./amounts";
import { type FundLabel } from "../header/label-roles";
import {
  type FundBlock,
  type FundRow,
  type MoneyField,
  type NumberField,
  type RateField,
  type TextField,
} from "../performance-table";
import { type SheetView } from "../sheet-view";
import { readNumberField, readRateField } from "../columns/value-fields";
import { type FundColumn } from "../vocabulary/labels";

/** A fund row while it is being read. */
export type OpenFundRow = { -readonly [K in keyof FundRow]: FundRow[K] };

/** Headings of columns that hold amounts or rates. */
export const AMOUNT_COLUMNS: ReadonlySet<FundColumn> = new Set([
  "initial",
  "budget",
  "executed",
  "rate",
  "amount",
  "forecast",
]);

/** True where a cell holds a bare number. */
export function hasNumber(view: SheetView, row: number, column: number): boolean {
  return (
    typeof view.value(row, column) === "number" || parseNumber(view.text(row, column)) !== null
  );
}

/** True where a cell holds an amount with its own unit: "500万元". */
export function hasAmount(view: SheetView, row: number, column: number): boolean {
  return parseMoney(view.text(row, column), null).money !== null;
}

/** A fund row with its label and nothing else yet. */
export function emptyRow(
  label: TextField,
  reading: FundLabel | null,
  depth: 0 | 1 | 2,
): OpenFundRow {
  return {
    label,
    role: depth === 0 ? "total" : "part",
    depth,
    name: reading?.name ?? label.text.replace(/\s+/g, ""),
    group: reading?.group ?? null,
    initialBudget: null,
    budget: null,
    executed: null,
    rate: null,
    weight: null,
    score: null,
    reason: null,
    longTerm: null,
  };
}

/** What is known of a fund block so far: its rows, unit and groups. */
export class FundState {
  readonly rows: OpenFundRow[] = [];
  unit: FundBlock["unit"] = null;
  /** Unit of the whole life's amount ("项目总投资（万元）"), which its parts go by where nothing else says one. */
  lifeUnit: MoneyUnit | null = null;
  total: OpenFundRow | null = null;
  private points: Big | null = null;
  private readonly percentColumns = new Set<number>();
  private groups: { readonly column: number; readonly group: "income" | "spending" }[] = [];

  constructor(
    readonly view: SheetView,
    readonly top: number,
    readonly bottom: number,
    private readonly sheetUnit: MoneyUnit | null,
    private readonly planned: boolean,
  ) {}

  /** The block as read; null if there is none. */
  result(): FundBlock | null {
    if (this.rows.length === 0 && this.unit === null) return null;
    if (this.planned) this.readSpendingAsBudget();
    return {
      unit: this.unit,
      points: this.points,
      total: this.total,
      parts: this.rows.filter((row) => row !== this.total),
    };
  }

  /** 支出金额 of a form that only plans is what is to be spent, where nothing else is its budget. */
  private readSpendingAsBudget(): void {
    const budgeted = this.rows.some((row) => row.executed && (row.budget ?? row.initialBudget));
    if (budgeted) return;
    for (const row of this.rows) {
      row.budget ??= row.executed;
      row.executed = null;
    }
  }

  /** 执行率（%）: the heading carries the sign for every number below it. */
  notePercent(column: number): void {
    this.percentColumns.add(column);
  }

  chain(column: MoneyUnit | null): UnitChain {
    return { column, block: this.unit?.unit ?? this.lifeUnit, sheet: this.sheetUnit };
  }

  /** The side label's unit and points hold for the whole block. */
  noteBlock(row: number, column: number): void {
    const label = this.view.label(row, column);
    if (label.money !== null)
      this.unit ??= { unit: label.money, source: this.view.field(row, column) };
    this.points ??= label.points;
    this.view.use(row, column);
  }

  /** 按收入性质分 and 按支出性质分 may stand one below or beside the other. */
  startGroup(column: number, group: "income" | "spending" | null): void {
    if (group === null) return;
    this.groups = [...this.groups.filter((each) => each.column < column), { column, group }];
  }

  groupAt(column: number): "income" | "spending" | null {
    return this.groups.findLast((each) => each.column <= column)?.group ?? null;
  }

  add(row: OpenFundRow): OpenFundRow {
    this.rows.push(row);
    return row;
  }

  /** "1、" under "（一）" is a part of a part. */
  depth(numbering: 0 | 1 | 2): 1 | 2 {
    return numbering === 2 &&
      this.rows.some((row) => this.view.labelOf(row.label.text).numbering === 1)
      ? 2
      : 1;
  }

  fill(
    made: OpenFundRow,
    row: number,
    column: number,
    role: FundColumn,
    unit: MoneyUnit | null,
  ): void {
    const { view } = this;
    const amount = (): MoneyField => readAmount(view, row, column, made.label, this.chain(unit));
    const number = (): NumberField => readNumberField(view, row, column);
    const rate = (): RateField => {
      const field = readRateField(view, row, column);
      return this.percentColumns.has(column) ? { ...field, hasPercentSign: true } : field;
    };
    if (role === "initial") made.initialBudget ??= amount();
    else if (role === "budget" || role === "amount") made.budget ??= amount();
    else if (role === "executed") made.executed ??= amount();
    else if (role === "rate") made.rate ??= rate();
    else if (role === "weight") made.weight ??= number();
    else if (role === "score") made.score ??= number();
    else if (role === "reason") {
      view.use(row, column);
      made.reason ??= view.field(row, column);
    } else view.use(row, column);
  }

  totalRow(label: TextField): OpenFundRow {
    this.total ??= this.add(emptyRow(label, null, 0));
    return this.total;
  }
}
