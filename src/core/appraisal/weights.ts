import { type Indicator, type Level1 } from "../table/performance-table";
import { Big, sumOf } from "../values/decimal";
import { isExecutionName } from "./execution";
import { type ScoringProfile, type WeightBlock } from "./profile";

/**
 * The first level that an indicator's points belong to: 满意度 counts as a block of
 * its own wherever a form puts it, and so does 成本 as a first level.
 */
export function blockOf(indicator: Indicator): Level1 {
  const level2 = indicator.level2.name;
  if (level2 === "服务对象满意度指标") return "满意度指标";
  if (indicator.level1.name === null && level2?.includes("效益")) return "效益指标";
  return indicator.level1.name ?? "产出指标";
}

/**
 * Splits points evenly over `count` shares, in whole steps of `decimals` places, so
 * that they sum exactly; the first shares get the steps that are left over.
 */
function splitEvenly(points: Big, count: number, decimals: number): Big[] {
  if (count === 0) return [];
  const step = new Big(10).pow(-decimals);
  const steps = points.div(step).round(0, Big.roundDown);
  const each = steps.div(count).round(0, Big.roundDown);
  const left = steps.minus(each.times(count)).toNumber();
  const rest = points.minus(steps.times(step));
  return Array.from({ length: count }, (_, index) => {
    const share = (index < left ? each.plus(1) : each).times(step);
    return index === 0 ? share.plus(rest) : share;
  });
}

/** The blocks of a profile as this table has them: absent ones give their points to others. */
function pointsByBlock(profile: ScoringProfile, present: ReadonlySet<Level1>): WeightBlock[] {
  const scheme =
    present.has("成本指标") && profile.weights?.withCost
      ? profile.weights.withCost
      : profile.weights?.usual;
  const all: WeightBlock = { levels: [...present], points: profile.indicatorPoints };
  if (!scheme) return [all];
  const here = scheme.filter((block) => block.levels.some((level) => present.has(level)));
  if (here.length === 0) return [all];
  let absent = profile.indicatorPoints - here.reduce((sum, block) => sum + block.points, 0);
  const noSurvey = scheme.find((block) => block.levels.join() === "满意度指标");
  const points = new Map(here.map((block) => [block, block.points]));
  const benefit = here.find((block) => block.levels.includes("效益指标"));
  if (noSurvey && benefit && !here.includes(noSurvey)) {
    // Where nobody can be asked, 满意度's points go to 效益 (财预〔2021〕101号).
    points.set(benefit, benefit.points + noSurvey.points);
    absent -= noSurvey.points;
  }
  const shares = new Map(here.map((block) => [block, new Big(points.get(block) ?? 0)] as const));
  spread(shares, new Big(absent));
  return here.map((block) => ({
    levels: block.levels,
    points: (shares.get(block) ?? new Big(0)).toNumber(),
  }));
}

/** Gives the points of absent blocks to the present ones in proportion, to the cent. */
function spread(shares: Map<WeightBlock, Big>, absent: Big): void {
  const sum = [...shares.values()].reduce((all, share) => all.plus(share), new Big(0));
  if (absent.eq(0) || sum.eq(0)) return;
  let left = absent;
  const blocks = [...shares];
  blocks.forEach(([block, share], index) => {
    const part =
      index === blocks.length - 1 ? left : absent.times(share).div(sum).round(2, Big.roundDown);
    shares.set(block, share.plus(part));
    left = left.minus(part);
  });
}

/** A fixed order of rows that does not depend on where they stand. */
function byName(a: Indicator, b: Indicator): number {
  const key = (row: Indicator): string => `${row.name.clean} ${row.target?.text ?? ""}`;
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Weights (`分值`) for rows that have none: the profile's points of each first level,
 * split evenly over its second levels and on over their indicators, in cents that
 * sum exactly. What falls to rows does not depend on their order.
 */
export function proposeWeights(
  rows: readonly Indicator[],
  profile: ScoringProfile,
): ReadonlyMap<Indicator, Big> {
  const weights = new Map<Indicator, Big>();
  if (!profile.scored || rows.length === 0) return weights;
  const present = new Set(rows.map(blockOf));
  const blocks = pointsByBlock(profile, present);
  const known = new Set(blocks.flatMap((block) => block.levels));
  blocks.forEach((block, index) => {
    const mine = rows.filter((row) => {
      const level = blockOf(row);
      return block.levels.includes(level) || (index === 0 && !known.has(level));
    });
    const execution = executionInside(profile, block, mine);
    for (const [row, points] of execution) weights.set(row, points);
    const groups = groupByLevel2(mine.filter((row) => !execution.has(row)));
    const left = new Big(block.points).minus(sumOf(execution.values()));
    const parts = splitEvenly(left, groups.length, profile.weightDecimals);
    groups.forEach((group, at) => {
      const shares = splitEvenly(parts[at] ?? new Big(0), group.length, profile.weightDecimals);
      group.forEach((row, place) => weights.set(row, shares[place] ?? new Big(0)));
    });
  });
  return weights;
}

/**
 * The row of `预算执行率` inside a first level, with the points that the profile gives it there:
 * the first one of several, and none where it is all that the level has.
 */
function executionInside(
  { executionInside: inside }: ScoringProfile,
  { levels }: WeightBlock,
  rows: readonly Indicator[],
): ReadonlyMap<Indicator, Big> {
  const row = rows.find(({ name }) => isExecutionName(name.clean));
  if (!inside || !row || rows.length === 1 || !levels.includes(inside.level)) return new Map();
  return new Map([[row, new Big(inside.points)]]);
}

function groupByLevel2(rows: readonly Indicator[]): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const row of [...rows].sort(byName)) {
    const key = `${blockOf(row)} ${row.level2.name ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
