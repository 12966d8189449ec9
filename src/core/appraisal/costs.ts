import { Big, sumOf } from "../values/decimal";
import { type Money, type MoneyUnit } from "../values/money";
import {
  type Indicator,
  type MoneyField,
  type PerformanceTable,
  type ValueField,
} from "../table/performance-table";
import {
  costDimension,
  isRateName,
  isSavingName,
  isTotalName,
  isUnitCostName,
  isWholeProjectName,
} from "./cost-names";
import { eachInSteps, gatherInSteps, someInSteps, sumInSteps } from "./steps";
import { impliedPartsInSteps } from "./implied-parts";

/**
 * Amounts on forms are rounded to 0.01 万元; two figures that differ by no more
 * than that say the same.
 */
export const COST_TOLERANCE_YUAN = new Big(100);

/** One additive cost indicator: a ceiling that belongs to the sum (`成本指标`). */
export interface CostLine {
  readonly indicator: Indicator;
  /** The ceiling; for a range its upper bound. */
  readonly amount: Money;
  /** What was spent, where the form is filled and the cell is an amount. */
  readonly actual: Money | null;
}

/** Why an amount (or a rate) under `成本指标` does not belong to the sum. */
export type CostExclusion =
  | "unit-cost" // a price per piece, head or period
  | "total-of-parts" // 总成本, whose parts are listed
  | "part-of-total" // a part of a 总成本 row that says more than its listed parts
  | "sub-row" // 其中
  | "rate" // a ratio, no amount
  | "saving" // an amount to be saved or earned
  | "indirect" // 社会成本, 生态环境成本: no money of this budget
  | "other-period"; // the long-term block beside the annual one

/** A row of the cost dimension that is rightly left out of the sum. */
export interface ExcludedCost {
  readonly indicator: Indicator;
  readonly reason: CostExclusion;
  readonly amount: Money | null;
}

/** Why a row of the cost dimension could not be read as an amount. */
export type UnreadCostReason =
  "blank" | "words" | "no-unit" | "placeholder" | "unreadable" | "formula-error" | "too-narrow";

/** A row of the cost dimension whose amount is not known (`无法识别`). */
export interface UnreadCost {
  readonly indicator: Indicator;
  readonly reason: UnreadCostReason;
}

/** Costs against budget: what D01, the pane and the sheet `绩效汇总` show. Amounts in 元. */
export interface CostComparison {
  readonly lines: readonly CostLine[];
  readonly excluded: readonly ExcludedCost[];
  readonly unread: readonly UnreadCost[];
  /** Sum of `lines`; null where there is no line. */
  readonly sum: Big | null;
  /** Sum of the lines' actual amounts; null where a line has none. */
  readonly actualSum: Big | null;
  /** 年度本级预算 plus 上级资金; null where the budget cannot be read. */
  readonly budget: Big | null;
  /** The cells that `budget` is made of. */
  readonly budgetFields: readonly MoneyField[];
  /** `sum` − `budget`. */
  readonly difference: Big | null;
  /** `equal` within the tolerance; null where either side is missing. */
  readonly verdict: "equal" | "over" | "under" | null;
}

const MONEY_UNITS: readonly string[] = [
  "元",
  "千元",
  "万元",
  "百万元",
  "亿元",
] satisfies MoneyUnit[];

function isMoneyUnit(unit: string | null): unit is MoneyUnit {
  return unit !== null && MONEY_UNITS.includes(unit);
}

/**
 * The amount that a target or actual cell says, or null. A range counts with its
 * upper bound: it is the ceiling that the budget must cover.
 */
export function amountOf(field: ValueField | null): Money | null {
  if (!field || field.problem) return null;
  const { kind, value, upper, unit, written } = field.parsed;
  if ((kind !== "money" && kind !== "range") || unit !== "元") return null;
  const yuan = upper ?? value;
  if (!yuan) return null;
  return { yuan, unit: isMoneyUnit(written.unit) ? written.unit : "万元" };
}

/** The ceiling of a row: its target, or the sum over the villages or units that have columns of their own. */
function ceilingOf(indicator: Indicator): Money | null {
  if (indicator.objectTargets.length === 0) return amountOf(indicator.target);
  const amounts = indicator.objectTargets.map(({ value }) => amountOf(value));
  const [first] = amounts;
  if (!first || amounts.includes(null)) return null;
  return { yuan: sumOf(amounts.flatMap((amount) => amount?.yuan ?? [])), unit: first.unit };
}

function unreadReason(field: ValueField | null): UnreadCostReason | null {
  if (!field) return "blank";
  if (field.problem) return field.problem;
  switch (field.parsed.kind) {
    case "blank":
      return "blank";
    case "placeholder":
      return "placeholder";
    case "number":
    case "range":
      return field.parsed.unit === null ? "no-unit" : "words";
    case "unreadable":
      return "unreadable";
    default:
      return "words";
  }
}

type Sorted =
  | { readonly line: CostLine }
  | { readonly excluded: ExcludedCost }
  | { readonly unread: UnreadCost };

/** What is asked of a table for each of its rows, looked up once. */
class Surroundings {
  private constructor(
    readonly hasAnnual: boolean,
    private readonly rows: ReadonlyMap<number, Indicator>,
    private readonly implied: ReadonlyMap<Indicator, Indicator>,
  ) {}

  static *of(table: PerformanceTable): Generator<undefined, Surroundings> {
    const { indicators } = table;
    const hasAnnual = yield* someInSteps(indicators, (row) => row.period === "annual");
    const rows = new Map<number, Indicator>();
    yield* eachInSteps(indicators, (row) => rows.set(row.row, row));
    return new Surroundings(hasAnnual, rows, yield* impliedPartsInSteps(table));
  }

  /** A part behind a `其中` row that has no 其中 of its own. */
  isImpliedPart(row: Indicator): boolean {
    return this.implied.has(row);
  }

  /** `其中` rows are parts of their parent; where that says no amount they stand for themselves. */
  parentHasAmount(sub: Indicator): boolean {
    const parent = sub.parentRow === null ? undefined : this.rows.get(sub.parentRow);
    return parent === undefined || amountOf(parent.target) !== null;
  }
}

function sortRow(indicator: Indicator, around: Surroundings): Sorted {
  const { target } = indicator;
  const name = indicator.name.clean;
  const amount = ceilingOf(indicator);
  const leaveOut = (reason: CostExclusion): Sorted => ({ excluded: { indicator, reason, amount } });
  if (indicator.period === "long-term" && around.hasAnnual) return leaveOut("other-period");
  const kind = target?.parsed.kind;
  if (kind === "unit-cost" || (amount && isUnitCostName(name))) return leaveOut("unit-cost");
  if (kind === "percent" || (!amount && kind === "number" && isRateName(name)))
    return leaveOut("rate");
  if (costDimension(indicator) === "indirect") return leaveOut("indirect");
  if (!amount) {
    const reason = unreadReason(target);
    return { unread: { indicator, reason: reason ?? "words" } };
  }
  if (isSavingName(name)) return leaveOut("saving");
  if (indicator.sub && around.parentHasAmount(indicator)) return leaveOut("sub-row");
  if (around.isImpliedPart(indicator)) return leaveOut("sub-row");
  return { line: { indicator, amount, actual: amountOf(indicator.actual) } };
}

/**
 * Finds the one row that speaks of the whole project (`项目总成本`) among rows of
 * parts, so that nothing is added twice. The parts stand for the whole unless the
 * whole is larger: then some parts are not listed, and the whole stands.
 */
function* withoutDoubleCounting(
  lines: readonly CostLine[],
  table: PerformanceTable,
  budget: Big | null,
): Generator<undefined, { readonly lines: CostLine[]; readonly excluded: ExcludedCost[] }> {
  const project = table.projectName?.text ?? "";
  const all = yield* sumInSteps(lines.map((line) => line.amount.yuan));
  const isWhole = ({ indicator, amount }: CostLine): boolean => {
    const name = indicator.name.clean;
    if (isTotalName(name, project)) return true;
    if (!isWholeProjectName(name, project)) return false;
    const others = all.minus(amount.yuan);
    return same(amount.yuan, others) || (budget !== null && same(amount.yuan, budget));
  };
  const wholes: CostLine[] = [];
  const parts: CostLine[] = [];
  yield* eachInSteps(lines, (line) => {
    (isWhole(line) ? wholes : parts).push(line);
  });
  const [whole, ...more] = wholes;
  if (!whole || (parts.length === 0 && more.length === 0))
    return { lines: [...lines], excluded: [] };
  const partSum = yield* sumInSteps(parts.map((line) => line.amount.yuan));
  const wholeStands =
    parts.length === 0 || whole.amount.yuan.minus(partSum).gt(COST_TOLERANCE_YUAN);
  const isPart = new Set(parts);
  const excluded = yield* gatherInSteps(lines, (line): ExcludedCost | null => {
    if (wholeStands ? line === whole : isPart.has(line)) return null;
    const reason = isPart.has(line) ? "part-of-total" : "total-of-parts";
    return { indicator: line.indicator, amount: line.amount, reason };
  });
  return { lines: wholeStands ? [whole] : parts, excluded };
}

function same(a: Big, b: Big): boolean {
  return a.minus(b).abs().lte(COST_TOLERANCE_YUAN);
}

/** 年度本级预算 and 上级资金, as far as they are amounts; empty where the budget itself is not. */
function budgetFieldsOf(table: PerformanceTable): MoneyField[] {
  if (!table.budget?.money) return [];
  return table.superiorFunds?.money ? [table.budget, table.superiorFunds] : [table.budget];
}

const KNOWN = new WeakMap<PerformanceTable, CostComparison>();

/**
 * Sums the additive cost indicators of a table (`成本指标`) and compares them with
 * its budget. Left out, each with its reason: unit costs, rows of the whole beside
 * their parts, rates, `其中` rows, savings, indirect costs, the other period.
 *
 * Worked out once a table: rules, figures and the pane ask for it one after the other.
 *
 * @returns amounts in 元; rows keep the table's order.
 */
export function compareCosts(table: PerformanceTable): CostComparison {
  const steps = compareCostsInSteps(table);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `compareCosts`, but pausing now and then, so that the pane can give the thread back. */
export function* compareCostsInSteps(
  table: PerformanceTable,
): Generator<undefined, CostComparison> {
  let costs = KNOWN.get(table);
  if (!costs) {
    costs = yield* compare(table);
    KNOWN.set(table, costs);
  }
  return costs;
}

function* compare(table: PerformanceTable): Generator<undefined, CostComparison> {
  const budgetFields = budgetFieldsOf(table);
  const budget =
    budgetFields.length > 0
      ? sumOf(budgetFields.flatMap((field) => field.money?.yuan ?? []))
      : null;

  const candidates: CostLine[] = [];
  const excluded: ExcludedCost[] = [];
  const unread: UnreadCost[] = [];
  const around = yield* Surroundings.of(table);
  yield* eachInSteps(table.indicators, (indicator) => {
    if (costDimension(indicator) === null) return;
    const sorted = sortRow(indicator, around);
    if ("line" in sorted) candidates.push(sorted.line);
    else if ("excluded" in sorted) excluded.push(sorted.excluded);
    else unread.push(sorted.unread);
  });
  yield;
  const single = yield* withoutDoubleCounting(candidates, table, budget);
  const { lines } = single;
  excluded.push(...single.excluded);
  excluded.sort((a, b) => a.indicator.row - b.indicator.row);

  yield;
  const amounts = yield* gatherInSteps(lines, (line) => line.amount.yuan);
  const actuals = yield* gatherInSteps(lines, (line) => line.actual?.yuan);
  const sum = lines.length > 0 ? yield* sumInSteps(amounts) : null;
  const isAllSpent = lines.length > 0 && actuals.length === lines.length;
  const difference = sum && budget ? sum.minus(budget) : null;
  return {
    lines,
    excluded,
    unread,
    sum,
    actualSum: isAllSpent ? yield* sumInSteps(actuals) : null,
    budget,
    budgetFields,
    difference,
    verdict: difference && verdictOf(difference),
  };
}

function verdictOf(difference: Big): "equal" | "over" | "under" {
  if (difference.abs().lte(COST_TOLERANCE_YUAN)) return "equal";
  return difference.gt(0) ? "over" : "under";
}
