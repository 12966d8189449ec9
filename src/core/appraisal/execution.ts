import { type FundRow, type MoneyField, type PerformanceTable } from "../table/performance-table";
import { Big, roundHalfUp } from "../values/decimal";
import { money } from "../values/money";
import { type ScoringProfile } from "./profile";

/** Digits that a rate is kept with: 0.864833. */
const RATE_DECIMALS = 6;

/** Execution of the budget (`预算执行率`): the total row only, never the sum of its parts' scores. */
export interface ExecutionAppraisal {
  /** 全年预算数 in 元. */
  readonly budget: Big | null;
  /** 全年执行数 in 元. */
  readonly executed: Big | null;
  /** What was divided by, in 元: the budget, or what the profile takes for a budget of 0. */
  readonly base: Big | null;
  /** executed ÷ base, not capped; null without a base. */
  readonly rate: Big | null;
  readonly weight: Big | null;
  /** min(1, executed ÷ base) × weight, rounded half up to 2 decimals. */
  readonly score: Big | null;
  /** As printed in the table. */
  readonly declaredRate: Big | null;
  readonly declaredScore: Big | null;
  /** The figures come from the parts, the total row being 0 or blank above filled parts. */
  readonly fromParts: boolean;
}

const EXECUTION_NAME = /预算执行率|资金执行率|预算执行进度|预算完成率/u;

/** True where an indicator is the execution of the budget itself (预算执行率 among the indicators). */
export function isExecutionName(name: string): boolean {
  return EXECUTION_NAME.test(name);
}

function yuanOf(field: MoneyField | null): Big | null {
  return field?.money?.yuan ?? null;
}

/** Sum of the first parts of one grouping (按收入性质 before 按支出性质), null while none is filled. */
function sumOfParts(parts: readonly FundRow[], column: "budget" | "executed"): Big | null {
  const group = parts.find((part) => part.group !== null)?.group ?? null;
  const amounts = parts
    .filter((part) => part.group === group && part.depth === 1)
    .flatMap((part) => yuanOf(part[column]) ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, next) => sum.plus(next), new Big(0));
}

function usable(amount: Big | null): Big | null {
  return amount && !amount.eq(0) ? amount : null;
}

/** Budget, execution, rate and its score of a table under a profile; amounts in 元, rate as a ratio. */
export function appraiseExecution(
  table: PerformanceTable,
  profile: ScoringProfile,
): ExecutionAppraisal {
  const parts = table.funds?.parts ?? [];
  const total = table.funds?.total ?? null;
  const budgetField = total?.budget ?? table.budget;
  let budget = yuanOf(budgetField);
  let executed = yuanOf(total?.executed ?? table.executed);
  let fromParts = false;
  if (!usable(budget)) {
    const partBudget = usable(sumOfParts(parts, "budget"));
    if (partBudget) {
      fromParts = true;
      budget = partBudget;
      executed = usable(executed) ?? sumOfParts(parts, "executed");
    }
  }
  const base = budget?.gt(0) ? budget : budget && zeroBase(budgetField, profile);
  const rate = base && executed ? executed.div(base).round(RATE_DECIMALS, Big.roundHalfUp) : null;
  const hasPlace = total !== null || table.executionRate !== null || table.executed !== null;
  const weight =
    total?.weight?.value ??
    table.funds?.points ??
    (hasPlace && profile.scored && profile.executionWeight !== null
      ? new Big(profile.executionWeight)
      : null);
  return {
    budget,
    executed,
    base,
    rate,
    weight,
    score: weight && base && executed ? executionScore(executed, base, weight) : null,
    declaredRate: (total?.rate ?? table.executionRate)?.ratio ?? null,
    declaredScore: total?.score?.value ?? null,
    fromParts,
  };
}

/** What stands for a budget of 0, in 元. A negative one is no budget at all. */
function zeroBase(budget: MoneyField | null, { zeroBudgetAs }: ScoringProfile): Big | null {
  if (!budget?.money?.yuan.eq(0) || zeroBudgetAs === null) return null;
  return money(zeroBudgetAs, budget.money.unit).yuan;
}

/** weight × executed ÷ base within 0 and the weight. */
function executionScore(executed: Big, base: Big, weight: Big): Big {
  if (executed.lte(0)) return new Big(0);
  if (executed.gte(base)) return weight;
  return roundHalfUp(weight.times(executed).div(base));
}
