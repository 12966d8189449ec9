import { atOnce, eachInSteps, filterInSteps, gatherInSteps } from "../../../appraisal/steps";
import {
  amountOf,
  compareCostsInSteps,
  type CostComparison,
  type CostLine,
} from "../../../appraisal/costs";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { type Big, ZERO } from "../../../values/decimal";
import { MAGNITUDE_FACTOR, PEER_FACTOR } from "../../tolerances";
import { median } from "../values/figures";
import { sameMoney } from "./fund-sums";

/** A cost whose unit can hardly be right, and what it was measured against. */
export interface WrongMagnitude {
  readonly line: CostLine;
  /** In 元: the middle of the other costs, or the budget. */
  readonly peer: Big;
  /** What tells it: its peers, the budget, or that all costs would come to just the budget. */
  readonly against: "peers" | "budget" | "sum";
}

const KNOWN = new WeakMap<PerformanceTable, readonly WrongMagnitude[]>();

function isOff(amount: Big, peer: Big): boolean {
  if (amount.lte(ZERO) || peer.lte(ZERO)) return false;
  return amount.gte(peer.times(MAGNITUDE_FACTOR)) || peer.gte(amount.times(MAGNITUDE_FACTOR));
}

/** The number as written, read in another unit. In 元; null where there is none. */
function readIn(line: CostLine, unit: string | null): Big | null {
  const { value } = line.indicator.target?.parsed.written ?? { value: null };
  const factor = unit === "万元" ? 10_000 : unit === "元" ? 1 : null;
  return value?.gt(ZERO) && factor !== null ? value.times(factor) : null;
}

/** True where the number as written, read in the peers' unit, would stand among them. */
function wouldFit(line: CostLine, peer: Big, unit: string | null): boolean {
  const read = readIn(line, unit);
  return read !== null && read.lte(peer.times(PEER_FACTOR)) && peer.lte(read.times(PEER_FACTOR));
}

/** Read in the usual unit, the line makes the costs come to just the budget: 10 times is off, too. */
function completesSum(line: CostLine, unit: string | null, costs: CostComparison): boolean {
  const { sum, budget } = costs;
  const read = readIn(line, unit);
  if (!sum || !budget || !read || sameMoney(sum, budget)) return false;
  return sameMoney(sum.minus(line.amount.yuan).plus(read), budget);
}

/** More than the whole budget as written, and no more than it in the usual unit. */
function exceedsAlone(line: CostLine, unit: string | null, budget: Big | null): boolean {
  const read = readIn(line, unit);
  return budget?.gt(ZERO) === true && line.amount.yuan.gt(budget) && read?.lte(budget) === true;
}

/** The unit that most of the lines are written in. */
function* usualUnit(lines: readonly CostLine[]): Generator<undefined, string | null> {
  const counts = new Map<string, number>();
  yield* eachInSteps(lines, ({ amount }) => {
    counts.set(amount.unit, (counts.get(amount.unit) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/**
 * Cost lines that stand 1000 times above or below their peers (or, alone, the budget) and
 * would fit if they were written in the peers' unit: 34元 among amounts in 万元; and lines in
 * another unit that alone exceed the budget, or that keep the costs from coming to it.
 */
export function wrongMagnitudes(table: PerformanceTable): readonly WrongMagnitude[] {
  return atOnce(wrongMagnitudesInSteps(table));
}

/** As `wrongMagnitudes`, with pauses. */
export function* wrongMagnitudesInSteps(
  table: PerformanceTable,
): Generator<undefined, readonly WrongMagnitude[]> {
  let found = KNOWN.get(table);
  if (!found) {
    found = yield* find(table);
    KNOWN.set(table, found);
  }
  return found;
}

const ROWS = new WeakMap<PerformanceTable, ReadonlySet<Indicator>>();

/** The rows of `wrongMagnitudes`. */
export function rowsOfWrongMagnitude(table: PerformanceTable): ReadonlySet<Indicator> {
  let rows = ROWS.get(table);
  if (!rows) {
    rows = new Set(wrongMagnitudes(table).map(({ line }) => line.indicator));
    ROWS.set(table, rows);
  }
  return rows;
}

/** Fewer costs have no middle: they are held against the budget. */
const LEAST_PEERS = 3;

function* find(table: PerformanceTable): Generator<undefined, WrongMagnitude[]> {
  const costs = yield* compareCostsInSteps(table);
  const { lines, budget, budgetFields } = costs;
  const against = lines.length >= LEAST_PEERS ? "peers" : "budget";
  const unit =
    against === "peers" ? yield* usualUnit(lines) : (budgetFields[0]?.money?.unit ?? null);
  const inOtherUnit = yield* filterInSteps(lines, (line) => line.amount.unit !== unit);
  if (inOtherUnit.length === 0) return [];
  yield;
  const peer = against === "peers" ? median(lines.map((line) => line.amount.yuan)) : budget;
  return yield* gatherInSteps(inOtherUnit, (line): WrongMagnitude | null => {
    if (peer && isOff(line.amount.yuan, peer) && wouldFit(line, peer, unit))
      return { line, peer, against };
    if (!budget) return null;
    if (completesSum(line, unit, costs)) return { line, peer: budget, against: "sum" };
    return exceedsAlone(line, unit, budget) ? { line, peer: budget, against: "budget" } : null;
  });
}

/** Target and actual amount of a row that are written in different units and lie a thousand times apart. */
export interface AmountsApart {
  /** In 元. */
  readonly target: Big;
  readonly actual: Big;
}

/** 12元 beside a target of 11.376万元; null where target and actual may well both be right. */
export function amountsApart(row: Indicator): AmountsApart | null {
  const target = amountOf(row.target);
  const actual = amountOf(row.actual);
  if (!target || !actual || target.unit === actual.unit) return null;
  if (!isOff(actual.yuan, target.yuan) && !isSlipOfUnit(row, target.yuan, actual.yuan)) return null;
  return { target: target.yuan, actual: actual.yuan };
}

/** As numbers so near, as amounts so far apart (ratios): 20万元 beside 20千元. */
const ALIKE_AS_NUMBERS = 2;
const APART_AS_AMOUNTS = 5;

function isSlipOfUnit({ target, actual }: Indicator, planned: Big, done: Big): boolean {
  const [a, b] = [target?.parsed.written.value, actual?.parsed.written.value];
  if (!a?.gt(ZERO) || !b?.gt(ZERO) || planned.lte(ZERO) || done.lte(ZERO)) return false;
  const isAlike = a.lte(b.times(ALIKE_AS_NUMBERS)) && b.lte(a.times(ALIKE_AS_NUMBERS));
  const isApart =
    planned.gte(done.times(APART_AS_AMOUNTS)) || done.gte(planned.times(APART_AS_AMOUNTS));
  return isAlike && isApart;
}

/** True where the actual's unit can hardly be right: what was reached cannot be said then. */
export function isActualOff(row: Indicator): boolean {
  return amountsApart(row) !== null;
}
