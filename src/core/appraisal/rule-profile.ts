import { type PerformanceTable } from "../table/performance-table";
import { type ScoringProfile } from "./profile";

/**
 * What checks need to know of a profile (structurally the rules' `RuleProfile`). Given the
 * table, the points are those of a form with 成本 as a first level where it has one.
 */
export function toRuleProfile(
  profile: ScoringProfile,
  table?: Pick<PerformanceTable, "indicators">,
): {
  readonly id: string;
  readonly level1Weights: Readonly<Record<string, number>> | null;
  readonly executionWeight: number | null;
  readonly scored: boolean;
  readonly costIsLevel1: boolean;
  readonly reverse: "linear" | "ratio";
  readonly tiers: readonly [number, number];
  readonly overFulfilment: number;
  readonly overFulfilmentOfZero: number | null;
  readonly explainExecutionBelow: number;
} {
  // Points that several levels share say nothing of one of them.
  const withCost = table?.indicators.some(({ level1 }) => level1.name === "成本指标");
  const scheme = (withCost ? profile.weights?.withCost : null) ?? profile.weights?.usual ?? [];
  const single = scheme.filter((block) => block.levels.length === 1);
  const weights = Object.fromEntries(single.map(({ levels, points }) => [levels[0] ?? "", points]));
  return {
    id: profile.id,
    level1Weights: single.length > 0 ? weights : null,
    executionWeight: profile.executionWeight,
    scored: profile.scored,
    costIsLevel1: profile.id === "mof-2021",
    reverse: profile.reverse,
    tiers: profile.tiers,
    overFulfilment: profile.overFulfilment,
    overFulfilmentOfZero: profile.overFulfilmentOfZero,
    explainExecutionBelow: profile.explainExecutionBelow,
  };
}
