import { type ScoringProfile } from "../../appraisal/profile";
import { type Direction } from "../../table/performance-table";
import { type Big } from "../../values/decimal";

/** What a formula about an indicator refers to: addresses, or numbers where nothing else is known. */
export interface Operands {
  readonly actual: string;
  readonly target: string;
  /** Upper bound of a range. */
  readonly upper: string | null;
}

/** What decides which formula says it (financial rules and direction, not the figures typed in later). */
export interface ScoredAs {
  readonly direction: Direction;
  /** The target (or lower bound) as it is now: 0 needs a formula of its own. */
  readonly target: Big;
  readonly upper: Big | null;
  readonly satisfaction: boolean;
}

type Side = "floor" | "ceiling" | "both";

function sideOf({ direction, upper }: ScoredAs): Side {
  if (direction === "lower-is-better") return "ceiling";
  return upper !== null && direction !== "higher-is-better" ? "both" : "floor";
}

/** The bound that counts: a ceiling is the upper one of a range. */
function boundOf(as: ScoredAs, operands: Operands): string {
  return sideOf(as) === "ceiling" ? (operands.upper ?? operands.target) : operands.target;
}

/** `完成率` as a formula without "=": actual ÷ target, target ÷ actual for reverse targets. */
export function attainmentFormula(as: ScoredAs, operands: Operands): string {
  const { actual, target, upper } = operands;
  const bound = boundOf(as, operands);
  const floor = `ROUND(MAX(0,${actual})/${target},6)`;
  const ceiling = (limit: string): string => `IF(${actual}>0,ROUND(${limit}/${actual},6),"")`;
  if (sideOf(as) === "ceiling") return guard(actual, ceiling(bound));
  if (as.target.lte(0)) return '""';
  if (sideOf(as) === "floor" || upper === null) return guard(actual, floor);
  return guard(
    actual,
    `IF(${actual}<${target},${floor},IF(${actual}>${upper},${ceiling(upper)},1))`,
  );
}

/**
 * `得分` as a formula without "="; `weight` is the address of 分值. The same rules as `scoreOf`.
 *
 * @param share 权重占比 as an operand, where the points are weighted by it once more
 */
export function scoreFormula(
  as: ScoredAs,
  operands: Operands,
  weight: string,
  profile: ScoringProfile,
  share: string | null = null,
): string {
  const points = pointsFormula(as, operands, weight, profile);
  return guard(operands.actual, share === null ? points : `ROUND((${points})*${share},2)`);
}

function pointsFormula(
  as: ScoredAs,
  operands: Operands,
  weight: string,
  profile: ScoringProfile,
): string {
  const { actual, target, upper } = operands;
  const side = sideOf(as);
  if (side === "ceiling") {
    const bound = boundOf(as, operands);
    const missed = reverse(as, actual, bound, weight, profile);
    return `IF(${actual}<=${bound},${weight},${missed})`;
  }
  const below = floorMissed(as, actual, target, weight, profile);
  if (side === "both" && upper !== null) {
    const above = reverse(as, actual, upper, weight, profile);
    return `IF(${actual}<${target},${below},IF(${actual}>${upper},${above},${weight}))`;
  }
  if (as.direction === "exact" && as.target.eq(0)) {
    return `IF(${actual}<=0,${weight},0)`;
  }
  const measured = as.target.gte(0) ? `MAX(0,${actual})` : actual;
  const met = as.target.gt(0) ? actual : measured;
  return `IF(${met}>=${target},${weight},${below})`;
}

/** Nothing is said while the actual cell is blank. */
function guard(actual: string, formula: string): string {
  return `IF(ISNUMBER(${actual}),${formula},"")`;
}

function floorMissed(
  as: ScoredAs,
  actual: string,
  target: string,
  weight: string,
  profile: ScoringProfile,
): string {
  if (as.target.lte(0)) return "0";
  const points = `ROUND(${weight}*MAX(0,${actual})/${target},2)`;
  if (profile.satisfactionSteps && as.satisfaction) {
    return `MIN(${points},ROUND(${weight}*${steps(actual, profile.satisfactionSteps)},2))`;
  }
  return withPassMark(points, `${actual}/${target}`, profile);
}

function reverse(
  as: ScoredAs,
  actual: string,
  bound: string,
  weight: string,
  profile: ScoringProfile,
): string {
  if ((as.upper ?? as.target).lte(0)) return "0";
  const share =
    profile.reverse === "ratio"
      ? { numerator: bound, denominator: actual }
      : { numerator: `MAX(0,2*${bound}-${actual})`, denominator: bound };
  const points = `ROUND(${weight}*${share.numerator}/${share.denominator},2)`;
  if (profile.satisfactionSteps && as.satisfaction) {
    return `MIN(${points},ROUND(${weight}*${steps(actual, profile.satisfactionSteps)},2))`;
  }
  return withPassMark(points, `${share.numerator}/${share.denominator}`, profile);
}

/** `及格门槛`: nothing below it. The ratio is rounded, for 4.2/7 must not fall below 0.6. */
function withPassMark(points: string, ratio: string, profile: ScoringProfile): string {
  if (profile.passMark === null) return points;
  return `IF(ROUND(${ratio},9)<${String(profile.passMark)},0,${points})`;
}

/** IF(B>=90,1,IF(B>=80,0.8,…)): the last step stands for everything below. */
function steps(
  actual: string,
  all: readonly { readonly from: number; readonly share: number }[],
): string {
  return all.reduceRight(
    (rest, { from, share }, index) =>
      index === all.length - 1
        ? String(share)
        : `IF(${actual}>=${String(from)},${String(share)},${rest})`,
    "0",
  );
}

/**
 * Execution rate, blank without a budget or an executed amount.
 *
 * @param zeroAs what a budget of 0 counts as, in the unit of its cell; null for no rate then
 */
export function rateFormula(
  executed: string,
  budget: string,
  zeroAs: string | null = null,
): string {
  const { ready, base } = divisor(budget, zeroAs);
  return `IF(AND(ISNUMBER(${executed}),${ready}),ROUND(${executed}/${base},6),"")`;
}

/** Points of the execution rate: rate × weight, within 0 and the weight. */
export function executionScoreFormula(
  executed: string,
  budget: string,
  weight: string,
  zeroAs: string | null = null,
): string {
  const { ready, base } = divisor(budget, zeroAs);
  return (
    `IF(AND(ISNUMBER(${executed}),${ready}),` +
    `ROUND(${weight}*MAX(0,MIN(1,${executed}/${base})),2),"")`
  );
}

function divisor(
  budget: string,
  zeroAs: string | null,
): { readonly ready: string; readonly base: string } {
  if (zeroAs === null) return { ready: `N(${budget})>0`, base: budget };
  return {
    ready: `ISNUMBER(${budget}),N(${budget})>=0`,
    base: `IF(${budget}=0,${zeroAs},${budget})`,
  };
}

/** 优 良 中 差 of a total score's cell. */
export function gradeFormula(total: string): string {
  return `IF(ISNUMBER(${total}),IF(${total}>=90,"优",IF(${total}>=80,"良",IF(${total}>=60,"中","差"))),"")`;
}

/**
 * Cells of one column as SUM's arguments, neighbours as ranges; `between` says whether
 * the rows between two cells may be taken in (they hold nothing that would be added).
 */
export function sumArguments(
  column: string,
  rows: readonly number[],
  between: (from: number, to: number) => boolean,
): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && (row === run.last + 1 || between(run.last + 1, row - 1))) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) => {
      const from = `${column}${String(first + 1)}`;
      return first === last ? from : `${from}:${column}${String(last + 1)}`;
    })
    .join(",");
}
