import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator, type TextField } from "../../../table/performance-table";
import { type Big } from "../../../values/decimal";
import { type RuleContext } from "../../rule";
import { SCORE_TOLERANCE } from "../../tolerances";
import { sum } from "../values/figures";
import { pointsInLabel } from "./points-in-label";
import { hasColumn, namedRows } from "../rows/rows";
import { hasReason } from "./score-fault";
import { appraisedRowsInSteps } from "./appraisal";

/** Rows under a label with points, all of them met, that together lack some of the points. */
export interface CutBlock {
  readonly label: TextField;
  readonly points: Big;
  readonly score: Big;
  readonly rows: readonly Indicator[];
}

/**
 * In forms without weights the label says what its rows can earn (年度绩效目标1（40分）).
 * Blocks whose measured rows are all met, without a reason, and earn less.
 */
export function* cutBlocks(context: RuleContext): Generator<undefined, readonly CutBlock[]> {
  const { table } = context;
  if (hasColumn(table, "weight") || !hasColumn(table, "score")) return [];
  const blocks = new Map<string, { label: TextField; points: Big; rows: Indicator[] }>();
  yield* eachInSteps(namedRows(table), (row) => {
    const label = row.section ?? row.level1.source;
    const block = label && blocks.get(label.cell);
    if (block) {
      block.rows.push(row);
      return;
    }
    const points = label ? pointsInLabel(label.text) : null;
    if (label && points) blocks.set(label.cell, { label, points, rows: [row] });
  });
  const appraised = yield* appraisedRowsInSteps(context);
  return [...blocks.values()].flatMap(({ label, points, rows }) => {
    const scores = rows.flatMap((row) => row.score?.value ?? []);
    const allMet = rows.every((row) => appraised.get(row)?.met === true && !hasReason(row));
    const score = sum(scores);
    if (!allMet || scores.length < rows.length || points.minus(score).lte(SCORE_TOLERANCE))
      return [];
    return [{ label, points, score, rows }];
  });
}
