import {
  type FundBlock,
  type FundRow,
  type MoneyField,
  type PerformanceTable,
} from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { MONEY_TOLERANCE_YUAN } from "../../tolerances";
import { near, sum } from "../values/figures";

/** The three amounts of a row of the fund block (年初预算数, 全年预算数, 全年执行数). */
export const FUND_AMOUNTS = ["initialBudget", "budget", "executed"] as const;
export type FundAmount = (typeof FUND_AMOUNTS)[number];

/** No fund block lists more parts of one part; keeps the search for them linear. */
const LONGEST_RUN = 12;

/** A part with an amount in the column asked for. */
export interface FundPart {
  readonly row: FundRow;
  readonly field: MoneyField;
  readonly yuan: Big;
}

/** The parts that have an amount, in order. */
export function filledParts(rows: readonly FundRow[], amount: FundAmount): readonly FundPart[] {
  return rows.flatMap((row) => {
    const field = row[amount];
    return field?.money ? [{ row, field, yuan: field.money.yuan }] : [];
  });
}

/**
 * Leaves out the parts of parts: rows one deeper, and a run of rows that adds up to the
 * row before it (财政拨款 90 / 其中：上级 60 / 本级 30), which would count twice.
 */
export function topLevel(parts: readonly FundPart[]): readonly FundPart[] {
  const outer = parts.filter((part) => part.row.depth < 2);
  const kept: FundPart[] = [];
  for (let at = 0; at < outer.length; at++) {
    const parent = outer[at];
    if (!parent) break;
    kept.push(parent);
    if (parent.yuan.lte(0)) continue;
    let run = outer[at + 1]?.yuan;
    for (let end = at + 1; run?.lte(parent.yuan) && end - at <= LONGEST_RUN; end++) {
      const next = outer[end + 1]?.yuan;
      if (run.eq(parent.yuan) && outer[at + 1]?.row.label.text.includes("其中")) {
        at = end;
        break;
      }
      run = next ? run.plus(next) : undefined;
    }
  }
  return kept;
}

/** Parts of the total that no 收入性质 / 支出性质 group claims. */
export function plainParts(funds: FundBlock): readonly FundRow[] {
  return funds.parts.filter((row) => row.group === null);
}

/** The parts that make up the total once: the plain ones, else those of the first grouping. */
export function countedParts(funds: FundBlock): readonly FundRow[] {
  const plain = plainParts(funds);
  if (plain.length > 0) return plain;
  const group = funds.parts[0]?.group;
  return funds.parts.filter((row) => row.group === group);
}

/** True where the total row says 0 or nothing although its parts are filled (F33). */
export function isTotalEmpty(funds: FundBlock, amount: FundAmount): boolean {
  const field = funds.total?.[amount];
  if (!field) return false;
  if (field.money ? field.money.yuan.gt(0) : field.text.trim() !== "" && field.number === null)
    return false;
  return filledParts(countedParts(funds), amount).some((part) => part.yuan.gt(0));
}

/** An amount of the form with the cell it stands in. */
export interface Figure {
  readonly cell: string;
  readonly yuan: Big;
}

/**
 * The year's amount: the total row's, or, where that was left at 0, the sum of its parts.
 * Null where neither is known.
 */
export function yearAmount(table: PerformanceTable, amount: FundAmount): Figure | null {
  const { funds } = table;
  const field = funds?.total?.[amount] ?? null;
  if (funds && isTotalEmpty(funds, amount)) {
    const parts = topLevel(filledParts(countedParts(funds), amount));
    return { cell: field?.cell ?? parts[0]?.field.cell ?? "", yuan: sum(parts.map((p) => p.yuan)) };
  }
  if (field?.money) return { cell: field.cell, yuan: field.money.yuan };
  const direct = amount === "executed" ? table.executed : amount === "budget" ? table.budget : null;
  return direct?.money ? { cell: direct.cell, yuan: direct.money.yuan } : null;
}

/** True where the two amounts agree as forms print them. */
export function sameMoney(a: Big, b: Big): boolean {
  return near(a, b, MONEY_TOLERANCE_YUAN);
}

/** The year's sources added up, at each depth: where total and sources disagree (D02), they may be right. */
export function sourcesOf(table: PerformanceTable): readonly Big[] {
  const parts = filledParts(table.funds ? plainParts(table.funds) : [], "budget");
  return [1, 2].map((depth) =>
    sum(parts.filter((part) => part.row.depth === depth).map((part) => part.yuan)),
  );
}
