import { type Direction, type Indicator, type PerformanceTable } from "../table/performance-table";
import { type Big, HUNDRED } from "../values/decimal";
import { attain } from "./attainment";
import { compareCostsInSteps, type CostComparison } from "./costs";
import { appraiseExecution, type ExecutionAppraisal } from "./execution";
import { measure, type MissingReason } from "./measure";
import { overFulfilment, type OverFulfilment } from "./over-fulfilment";
import { GRADES, type Grade, type ScoringProfile } from "./profile";
import { scoringDirection } from "./scoring-direction";
import {
  atOnce,
  eachInSteps,
  filterInSteps,
  gatherInSteps,
  someInSteps,
  sumInSteps,
} from "./steps";
import { scoreOf, tiersOf, usualPoints, type Tier } from "./score";
import { scoresOutOf100, weightedScoreOf, type WeightedScore } from "./weighted-score";
import { proposeWeights } from "./weights";

/** One indicator appraised. Points and ratios are decimals; nothing is guessed. */
export interface IndicatorAppraisal {
  readonly indicator: Indicator;
  /** Which way it is scored: a cost with "=" as a ceiling. */
  readonly direction: Direction;
  /** 完成率: actual ÷ target, for reverse targets target ÷ actual; uncapped, 6 decimals. */
  readonly attainment: Big | null;
  readonly met: boolean | null;
  /** 分值: the table's, or the proposed one where that was asked for. */
  readonly weight: Big | null;
  /** What the profile would give the row, where the table has no weights at all. */
  readonly proposedWeight: Big | null;
  /** 得分 under the profile; null where a person must judge or something is missing. */
  readonly score: Big | null;
  /** 得分 as it stands in the table. */
  readonly declaredScore: Big | null;
  /** 折算得分 under a profile that weights points once more (Hebei), where the form has its column. */
  readonly weighted: WeightedScore | null;
  /** What counts in the totals: the computed score (weighted where it is), else the declared one. */
  readonly points: Big | null;
  /** The most that `points` can be. */
  readonly full: Big | null;
  /** For words: the tiers to choose from, with their points. */
  readonly tiers: readonly Tier[] | null;
  /**
   * Points that a person would give as a rule, where the rules leave it to them: a date that was
   * kept, a word that the profile's form usually gives a share for.
   */
  readonly suggestion: Big | null;
  readonly missing: readonly MissingReason[];
  /** Far above the target: must be explained, or strongly so. */
  readonly overFulfilled: OverFulfilment | null;
}

/** Sums of one printed first level. */
export interface LevelAppraisal {
  readonly level1: string | null;
  readonly weight: Big;
  /** The most that `points` can be: the weight, or less where points are weighted once more. */
  readonly full: Big;
  /** Sum of `points`; of those known where `complete` is false. */
  readonly points: Big;
  readonly complete: boolean;
}

/** Everything that a table's figures come to under a profile. */
export interface Appraisal {
  readonly profile: ScoringProfile;
  readonly rows: readonly IndicatorAppraisal[];
  readonly levels: readonly LevelAppraisal[];
  readonly execution: ExecutionAppraisal;
  readonly costs: CostComparison;
  readonly total: {
    /** Weights of rows and execution together. */
    readonly weight: Big;
    /** The most that `points` can be. */
    readonly full: Big;
    /** Sum of all points, the execution's included; of those known where `complete` is false. */
    readonly points: Big;
    /** Every weighted row and the execution have their points. */
    readonly complete: boolean;
    /** Sum of the scores as they stand in the table; null where there are none. */
    readonly declaredSum: Big | null;
    /** 总分 as printed. */
    readonly declared: Big | null;
  };
  /** By the total, where it is complete and out of what the weights come to. */
  readonly grade: Grade | null;
}

/**
 * Rows that carry points: `其中` rows without a weight of their own do not, and the
 * long-term block does not where there is an annual one.
 */
export function scoredRows(table: PerformanceTable): readonly Indicator[] {
  return atOnce(scoredRowsInSteps(table));
}

/** As `scoredRows`, with pauses. */
export function* scoredRowsInSteps(
  table: PerformanceTable,
): Generator<undefined, readonly Indicator[]> {
  const annual = yield* someInSteps(table.indicators, (row) => row.period === "annual");
  return yield* filterInSteps(table.indicators, (row) => {
    if (annual && row.period === "long-term") return false;
    return !row.sub || (row.weight?.value ?? null) !== null;
  });
}

export interface AppraiseOptions {
  /** Scores a table without weights by the proposed ones; else such rows have no score. */
  readonly useProposedWeights?: boolean;
  /** False where nobody asks for proposed weights: they are not worked out then. */
  readonly proposeWeights?: boolean;
}

/**
 * Attainment, scores, execution rate, totals and grade of a table under a scoring
 * profile. Pure; whatever cannot be said is null with its reason.
 */
export function appraise(
  table: PerformanceTable,
  profile: ScoringProfile,
  options: AppraiseOptions = {},
): Appraisal {
  const steps = appraiseInSteps(table, profile, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `appraise`, but pausing now and then, so that the pane can give the thread back. */
export function* appraiseInSteps(
  table: PerformanceTable,
  profile: ScoringProfile,
  options: AppraiseOptions = {},
): Generator<undefined, Appraisal> {
  const indicators = yield* scoredRowsInSteps(table);
  const hasWeights = yield* someInSteps(indicators, (row) => (row.weight?.value ?? null) !== null);
  const proposed =
    hasWeights || options.proposeWeights === false
      ? new Map<Indicator, Big>()
      : proposeWeights(indicators, profile);
  yield;
  const useProposed = options.useProposedWeights ?? false;
  const outOf100 = profile.weightedScore && (yield* scoresOutOf100(indicators));
  const rows = yield* gatherInSteps(indicators, (row) =>
    appraiseRow(row, proposed.get(row) ?? null, { useProposed, outOf100, profile }),
  );
  yield;
  const execution = appraiseExecution(table, profile);
  const weighted = yield* filterInSteps(rows, (row) => row.weight !== null);
  const executionPoints = execution.score ?? execution.declaredScore;
  const complete =
    weighted.length > 0 &&
    !(yield* someInSteps(weighted, (row) => row.points === null)) &&
    (execution.weight === null || executionPoints !== null);
  const earned = yield* gatherInSteps(weighted, (row) => row.points);
  const points = (yield* sumInSteps(earned)).plus(executionPoints ?? 0);
  yield;
  const costs = yield* compareCostsInSteps(table);
  yield;
  const levels = yield* levelsOf(weighted);
  yield;
  const weights = yield* gatherInSteps(weighted, (row) => row.weight);
  const weight = (yield* sumInSteps(weights)).plus(execution.weight ?? 0);
  const most = yield* gatherInSteps(weighted, (row) => row.full);
  const full = (yield* sumInSteps(most)).plus(execution.weight ?? 0);
  yield;
  return {
    profile,
    rows,
    levels,
    execution,
    costs,
    total: {
      weight,
      full,
      points,
      complete,
      declaredSum: yield* declaredSum(rows, execution),
      declared: table.totals?.score?.value ?? null,
    },
    grade: complete && isGraded({ full, weight }) ? gradeOf(points) : null,
  };
}

/** False where points are weighted twice (25 × 25 %): they are not out of 100 then, and have no grade. */
export function isGraded({ full, weight }: Pick<Appraisal["total"], "full" | "weight">): boolean {
  return full.gte(weight);
}

/** 优 良 中 差 of a total score out of 100. */
export function gradeOf(points: Big): Grade {
  return GRADES.find(({ from }) => points.gte(from))?.grade ?? "差";
}

interface RowScale {
  readonly useProposed: boolean;
  /** 单项得分 is out of 100, whatever the row's weight. */
  readonly outOf100: boolean;
  readonly profile: ScoringProfile;
}

function appraiseRow(
  indicator: Indicator,
  proposedWeight: Big | null,
  { useProposed, outOf100, profile }: RowScale,
): IndicatorAppraisal {
  const measured = measure(indicator);
  const direction = scoringDirection(indicator);
  const attained = attain(measured, direction, profile);
  const weight = indicator.weight?.value ?? (useProposed ? proposedWeight : null);
  const scoreOutOf = (marks: Big): Big | null =>
    attained && profile.scored ? scoreOf(indicator, measured, attained, marks, profile) : null;
  const score = weight && scoreOutOf(weight);
  const fullMarks = outOf100 ? HUNDRED : weight;
  const weighted =
    profile.weightedScore && indicator.weightedScore && weight && fullMarks
      ? weightedScoreOf(weight, fullMarks, scoreOutOf(fullMarks))
      : null;
  const declaredScore = (indicator.weightedScore ?? indicator.score)?.value ?? null;
  const missing: MissingReason[] = measured.kind === "missing" ? [measured.reason] : [];
  if (profile.scored && !weight) missing.push("no-weight");
  const qualitative = measured.kind === "missing" && measured.reason === "qualitative";
  const ratio = attained?.ratio ?? null;
  const keptDate = measured.kind === "date" && attained?.met;
  return {
    indicator,
    direction,
    attainment: ratio,
    met: attained?.met ?? null,
    weight,
    proposedWeight,
    score,
    declaredScore,
    weighted,
    points: (weighted ? weighted.points : score) ?? declaredScore,
    full: weighted?.full ?? weight,
    tiers: qualitative && weight ? tiersOf(weight, profile) : null,
    suggestion: keptDate ? weight : weight && usualPoints(indicator, measured, weight, profile),
    missing,
    overFulfilled: overFulfilment({ indicator, measured, direction, ratio }, profile),
  };
}

function* levelsOf(rows: readonly IndicatorAppraisal[]): Generator<undefined, LevelAppraisal[]> {
  const levels = new Map<string | null, IndicatorAppraisal[]>();
  yield* eachInSteps(rows, (row) => {
    const name = row.indicator.level1.name;
    const level = levels.get(name);
    if (level) level.push(row);
    else levels.set(name, [row]);
  });
  const appraised: LevelAppraisal[] = [];
  for (const [level1, mine] of levels) {
    yield;
    const points = yield* gatherInSteps(mine, (row) => row.points);
    appraised.push({
      level1,
      weight: yield* sumInSteps(yield* gatherInSteps(mine, (row) => row.weight)),
      full: yield* sumInSteps(yield* gatherInSteps(mine, (row) => row.full)),
      points: yield* sumInSteps(points),
      complete: points.length === mine.length,
    });
  }
  return appraised;
}

function* declaredSum(
  rows: readonly IndicatorAppraisal[],
  execution: ExecutionAppraisal,
): Generator<undefined, Big | null> {
  const scores = yield* gatherInSteps(rows, (row) => row.declaredScore);
  if (execution.declaredScore) scores.push(execution.declaredScore);
  return scores.length === 0 ? null : yield* sumInSteps(scores);
}
