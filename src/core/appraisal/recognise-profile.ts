import { atOnce, eachInSteps, someInSteps, sumInSteps } from "./steps";
import { type PerformanceTable } from "../table/performance-table";
import { Big } from "../values/decimal";
import { type ScoringProfile } from "./profile";
import { guangshui } from "./profiles/guangshui";
import { hebei } from "./profiles/hebei";
import { hubei } from "./profiles/hubei";
import { mof2021 } from "./profiles/mof-2021";
import { ningxia } from "./profiles/ningxia";
import { noScores } from "./profiles/no-scores";
import { yinchuan } from "./profiles/yinchuan";
import { blockOf } from "./weights";

/** Forms that are told by how their points lie on the first levels and on 执行率. */
const BY_POINTS: readonly ScoringProfile[] = [hubei, ningxia, yinchuan, guangshui];

/**
 * The scoring profile that a table itself shows, by what stands in it, never by a place's
 * name: a column of weighted points, points split as only one form splits them, 成本 as a
 * first level, a self-evaluation without any points.
 *
 * @returns null where the table does not say; 财预〔2020〕10号 is the default then
 */
export function recogniseProfile(table: PerformanceTable): ScoringProfile | null {
  return atOnce(recogniseProfileInSteps(table));
}

/** As `recogniseProfile`, but pausing now and then, so that the pane can give the thread back. */
export function* recogniseProfileInSteps(
  table: PerformanceTable,
): Generator<undefined, ScoringProfile | null> {
  if (table.columns.some(({ role }) => role === "weighted-score")) return hebei;
  const points = yield* pointsByLevel(table);
  if (points.size === 0) {
    if (isUnscored(table)) return noScores;
  } else {
    const execution = executionPoints(table);
    const alike = BY_POINTS.find((profile) => fits(profile, points, execution));
    if (alike) return alike;
  }
  return (yield* isOf2021(table)) ? mof2021 : null;
}

/**
 * 成本 as a first level. Not said of a self-evaluation: the 及格门槛 and 满意度赋分 of
 * 财预〔2021〕101号 are examples, and many units score such a form in plain proportion.
 */
function* isOf2021(table: PerformanceTable): Generator<undefined, boolean> {
  if (isSelfEvaluation(table)) return false;
  return yield* someInSteps(
    table.indicators,
    ({ level1 }) => level1.known && level1.name === "成本指标",
  );
}

function isSelfEvaluation({ kind }: PerformanceTable): boolean {
  return kind === "self-evaluation" || kind === "department-self-evaluation";
}

/** What each first level carries together, by its rows or else as its label prints it. */
function* pointsByLevel(table: PerformanceTable): Generator<undefined, ReadonlyMap<string, Big>> {
  const weights = new Map<string, Big[]>();
  const printed = new Map<string, Big>();
  yield* eachInSteps(table.indicators, (row) => {
    if (row.sub || row.period === "long-term") return;
    const level = blockOf(row);
    if (row.level1.points) printed.set(level, row.level1.points);
    const weight = row.weight?.value;
    if (!weight) return;
    const known = weights.get(level);
    if (known) known.push(weight);
    else weights.set(level, [weight]);
  });
  const sums = new Map<string, Big>();
  for (const [level, mine] of weights) sums.set(level, yield* sumInSteps(mine));
  return sums.size > 0 ? sums : printed;
}

/** Points of 预算执行率 outside the indicators; null where the form gives none. */
function executionPoints({ funds }: PerformanceTable): Big | null {
  return funds?.total?.weight?.value ?? funds?.points ?? null;
}

function fits(
  profile: ScoringProfile,
  points: ReadonlyMap<string, Big>,
  execution: Big | null,
): boolean {
  if (profile.executionWeight === null ? execution !== null : !same(execution, profile)) {
    return false;
  }
  const blocks = profile.weights?.usual ?? [];
  const levels = blocks.flatMap((block) => block.levels);
  if ([...points.keys()].some((level) => !levels.includes(level))) return false;
  return blocks.every((block) => {
    const present = block.levels.flatMap((level) => points.get(level) ?? []);
    const sum = present.reduce((total, each) => total.plus(each), new Big(0));
    return present.length > 0 && sum.eq(block.points);
  });
}

function same(execution: Big | null, { executionWeight }: ScoringProfile): boolean {
  return execution !== null && executionWeight !== null && execution.eq(executionWeight);
}

/** A self-evaluation that has no column and no cell for points. */
function isUnscored(table: PerformanceTable): boolean {
  if (!isSelfEvaluation(table)) return false;
  const { columns, funds, totals } = table;
  if (!columns.some(({ role }) => role === "actual")) return false;
  if (columns.some(({ role }) => role === "weight" || role === "score")) return false;
  return (funds?.total?.weight ?? funds?.points ?? totals) === null;
}
