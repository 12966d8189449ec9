import { type Indicator, type PerformanceTable } from "../table/performance-table";
import { type Big, ZERO } from "../values/decimal";
import { type Appraisal } from "./appraise";
import { measure } from "./measure";
import { monitoredMonths } from "./monitored-months";
import { type TierName } from "./score";
import { scoringDirection } from "./scoring-direction";
import { eachInSteps } from "./steps";
import { tierSaid } from "./tier-words";

/** How things stand in the middle of the year: far behind, behind, on course, far ahead. */
export type Lamp = "red" | "yellow" | "green" | "blue";

/** The lamps of a monitoring form, as a provincial monitoring system lights them. */
export interface Monitoring {
  /** Months of the year that the form looks at; null where it does not say. */
  readonly months: number | null;
  /** Null where nothing can be said of a row. */
  readonly indicators: ReadonlyMap<Indicator, Lamp | null>;
  /** Execution of the budget. */
  readonly budget: Lamp | null;
  /** The goal: the worst lamp of its indicators; null where none is lit. */
  readonly goal: Lamp | null;
}

const YEAR_MONTHS = 12;
/** Percent of what the time elapsed lets expect. */
const YELLOW_FROM = 60;
const GREEN_FROM = 80;
const BLUE_FROM = 120;

const WORST_FIRST: readonly Lamp[] = ["red", "yellow", "green", "blue"];
const BY_WORDS: Readonly<Record<TierName, Lamp>> = {
  met: "green",
  partly: "yellow",
  "not-met": "red",
};

/**
 * Done ÷ (planned ÷ 12 × months) in percent: below 60 red, below 80 yellow, below 120 green,
 * else blue. `planned` is above 0; nothing is divided, so that 80 % is just 80 %.
 */
function byProgress(done: Big, planned: Big, months: number): Lamp {
  const reached = done.times(100 * YEAR_MONTHS);
  const reaches = (percent: number): boolean => reached.gte(planned.times(months * percent));
  if (!reaches(YELLOW_FROM)) return "red";
  if (!reaches(GREEN_FROM)) return "yellow";
  return reaches(BLUE_FROM) ? "blue" : "green";
}

/**
 * The lamp of one indicator. Where more is better it goes by the share of the year; a ceiling is
 * kept or not, and so is a target of 0 or a date; words are 达成, 部分达成 or 未达成.
 *
 * @returns null where actual and target cannot be compared, or the months are needed and not known
 */
export function indicatorLamp(indicator: Indicator, months: number | null): Lamp | null {
  const measured = measure(indicator);
  if (measured.kind === "missing") {
    const tier = measured.reason === "qualitative" && tierSaid(indicator.actual?.text ?? "");
    return tier ? BY_WORDS[tier] : null;
  }
  if (measured.kind === "date") return measured.done <= measured.due ? "green" : "red";
  const { target, upper, actual } = measured;
  if (target.eq(ZERO) && !upper) return actual.eq(ZERO) ? "green" : "red";
  if (scoringDirection(indicator) === "lower-is-better") {
    return actual.lte(upper ?? target) ? "green" : "red";
  }
  return months === null || target.lte(ZERO) ? null : byProgress(actual, target, months);
}

/** Execution of the budget by the share of the year; there is no being ahead of it. */
function budgetLamp(budget: Big | null, executed: Big | null, months: number | null): Lamp | null {
  if (!budget?.gt(ZERO) || !executed || months === null) return null;
  const lamp = byProgress(executed, budget, months);
  return lamp === "blue" ? "green" : lamp;
}

/** The worst of some lamps; null where none is lit. */
export function worstLamp(lamps: Iterable<Lamp | null>): Lamp | null {
  const lit = new Set(lamps);
  return WORST_FIRST.find((lamp) => lit.has(lamp)) ?? null;
}

/**
 * The lamps of a monitoring form (`绩效运行监控表`) that was appraised; null for every other form.
 * Pauses now and then.
 */
export function* monitorInSteps(
  table: PerformanceTable,
  { rows, execution }: Pick<Appraisal, "rows" | "execution">,
): Generator<undefined, Monitoring | null> {
  if (table.kind !== "monitoring") return null;
  const months = monitoredMonths(table);
  const indicators = new Map<Indicator, Lamp | null>();
  yield* eachInSteps(rows, ({ indicator }) => {
    indicators.set(indicator, indicatorLamp(indicator, months));
  });
  const { budget, executed } = execution;
  const planned = budget ?? table.funds?.total?.initialBudget?.money?.yuan ?? null;
  return {
    months,
    indicators,
    budget: budgetLamp(planned, executed, months),
    goal: worstLamp(indicators.values()),
  };
}
