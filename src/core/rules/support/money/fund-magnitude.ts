import { type FundBlock, type FundRow, type MoneyField } from "../../../table/performance-table";
import { Big } from "../../../values/decimal";
import { MAGNITUDE_FACTOR } from "../../tolerances";
import { median, sum } from "../values/figures";
import { FUND_AMOUNTS, filledParts, plainParts, type FundAmount } from "./fund-sums";

/** An amount of the fund block a thousand times above or below what it belongs to. */
export interface WrongFund {
  readonly row: FundRow;
  readonly field: MoneyField;
  /** In 元: what it is measured against, with the cell. */
  readonly peer: Big;
  readonly against: MoneyField;
}

/** Read in the other unit, the amount must come so near to its peer (ratios). */
const LEAST = new Big("0.2");
const MOST = new Big("1.5");
const YUAN_OF_WAN = 10_000;

/** True where 元 and 万元 were taken for each other, and not just little or much was spent. */
function isOtherUnit(yuan: Big, peer: Big): boolean {
  const read = yuan.gt(peer) ? yuan.div(YUAN_OF_WAN) : yuan.times(YUAN_OF_WAN);
  return isApart(yuan, peer) && read.gte(peer.times(LEAST)) && read.lte(peer.times(MOST));
}

function isApart(a: Big, b: Big): boolean {
  return (
    a.gt(0) && b.gt(0) && (a.gte(b.times(MAGNITUDE_FACTOR)) || b.gte(a.times(MAGNITUDE_FACTOR)))
  );
}

/** 年初, 全年 and 执行 of the total row: the one that stands apart from two others. */
function oddColumn(total: FundRow): WrongFund | null {
  const filled = FUND_AMOUNTS.flatMap((amount) => {
    const field = total[amount];
    return field?.money?.yuan.gt(0) ? [{ field, yuan: field.money.yuan }] : [];
  });
  if (filled.length < 3) return null;
  const peer = median(filled.map(({ yuan }) => yuan));
  const against = filled.find(({ yuan }) => peer?.eq(yuan));
  const odd = filled.filter(({ yuan }) => peer !== null && isOtherUnit(yuan, peer));
  const [only] = odd;
  if (!only || !peer || !against || odd.length > 1) return null;
  return { row: total, field: only.field, peer, against: against.field };
}

/** A total and its parts in one column: whichever of them is written in another unit. */
function oddRow(funds: FundBlock, total: FundRow, amount: FundAmount): WrongFund | null {
  const field = total[amount];
  const yuan = field?.money?.yuan;
  const parts = filledParts(plainParts(funds), amount).filter((part) => part.yuan.gt(0));
  if (!field || !yuan?.gt(0) || parts.length === 0) return null;
  const large = parts.filter((part) => part.yuan.gte(yuan.times(MAGNITUDE_FACTOR)));
  const [part] = large;
  // All parts larger than their total: the total is what is wrong.
  if (part && large.length < parts.length)
    return { row: part.row, field: part.field, peer: yuan, against: field };
  const all = sum(parts.map((each) => each.yuan));
  const first = parts[0];
  if (!first || !isOtherUnit(yuan, all)) return null;
  return { row: total, field, peer: all, against: first.field };
}

/** Amounts of the fund block in which 元 and 万元 were taken for each other. */
export function wrongFunds(funds: FundBlock | null): readonly WrongFund[] {
  if (!funds?.total) return [];
  const { total } = funds;
  const column = oddColumn(total);
  if (column) return [column];
  for (const amount of FUND_AMOUNTS) {
    const row = oddRow(funds, total, amount);
    if (row) return [row];
  }
  return [];
}
