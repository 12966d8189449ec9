import {
  type FundRow,
  type PerformanceTable,
  type RateField,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { sameMoney, yearAmount, type Figure } from "../money/fund-sums";

/** 预算执行 as the form states it and as it works out. */
export interface Execution {
  /** The row that carries rate and points: the total's. */
  readonly row: FundRow | null;
  readonly rate: RateField | null;
  readonly budget: Figure | null;
  readonly executed: Figure | null;
  /** executed ÷ budget; null without both or with a budget of 0. */
  readonly computed: Big | null;
}

/** The execution of the year's budget (`全年执行数` ÷ `全年预算数`). */
export function executionOf(table: PerformanceTable): Execution {
  const row = table.funds?.total ?? null;
  const budget = yearAmount(table, "budget") ?? yearAmount(table, "initialBudget");
  const executed = yearAmount(table, "executed");
  const computed = budget?.yuan.gt(0) && executed ? executed.yuan.div(budget.yuan) : null;
  return { row, rate: row?.rate ?? table.executionRate, budget, executed, computed };
}

/** 执行率 as the cell may mean it: 1 can be 100 % or 1 %, 20 is 20 %. Ratios. */
export function ratesMeant(rate: RateField): readonly Big[] {
  if (!rate.ratio) return [];
  if (rate.hasPercentSign) return [rate.ratio];
  return [rate.ratio, rate.ratio.times(100), rate.ratio.div(100)];
}

/** True where more was spent than the year's budget holds (F31). */
export function isExecutedOverBudget(table: PerformanceTable): boolean {
  const { budget, executed, computed } = executionOf(table);
  if (!budget || !executed || !computed) return false;
  return executed.yuan.gt(budget.yuan) && !sameMoney(executed.yuan, budget.yuan);
}
