import { atOnce, eachInSteps } from "../../../appraisal/steps";
import { type Indicator, type PerformanceTable } from "../../../table/performance-table";
import { Big, HUNDRED } from "../../../values/decimal";
import { SCORE_TOLERANCE } from "../../tolerances";
import { near, printedDecimals } from "../values/figures";
import { scoredRowsInSteps } from "../../../appraisal";

/** How the points of a table are written. */
interface Scale {
  /** 单项得分 is out of 100 for every row, whatever its 权重占比. */
  readonly outOf100: boolean;
  /** Most decimals that a row's points are printed with. */
  readonly decimals: number;
}

const KNOWN = new WeakMap<PerformanceTable, Scale>();

/** 权重占比 as a ratio: 25 and 0.25 both say a quarter. */
export function shareOf(weight: Big): Big {
  return weight.lte(1) ? weight : weight.div(100);
}

/** 100 × 20 % = 20: above the row's own weight, and weighted just so. */
function isOutOf100({ score, weight, weightedScore }: Indicator): boolean {
  if (!score?.value || !weight?.value || !weightedScore?.value) return false;
  if (score.value.lte(weight.value) || score.value.gt(HUNDRED)) return false;
  return near(score.value.times(shareOf(weight.value)), weightedScore.value, SCORE_TOLERANCE);
}

function scaleOf(table: PerformanceTable): Scale {
  return atOnce(scaleInSteps(table));
}

/** Works out how the points are written, with pauses; a table is looked through once. */
export function* scaleInSteps(table: PerformanceTable): Generator<undefined, Scale> {
  let scale = KNOWN.get(table);
  if (!scale) {
    let weighted = 0;
    let above = 0;
    let decimals = 0;
    yield* eachInSteps(yield* scoredRowsInSteps(table), (row) => {
      if (!row.score?.value) return;
      decimals = Math.max(decimals, printedDecimals(row.score.text));
      if (!row.weightedScore?.value) return;
      weighted++;
      if (isOutOf100(row)) above++;
    });
    scale = { outOf100: above * 2 > weighted, decimals };
    KNOWN.set(table, scale);
  }
  return scale;
}

/** The most that a row's 得分 can be: its weight, or 100 where 得分 is weighted afterwards. */
export function fullMarks(row: Indicator, table: PerformanceTable): Big | null {
  const weight = row.weight?.value ?? null;
  return weight && scaleOf(table).outOf100 ? HUNDRED : weight;
}

/** Most decimals that the points of the table's rows are printed with: 2 where one is 14.67. */
export function pointDecimals(table: PerformanceTable): number {
  return scaleOf(table).decimals;
}

/** True where the points are what the formula gives, rounded to the decimals given. */
export function agrees(score: Big, computed: Big, decimals: number): boolean {
  if (near(score, computed, SCORE_TOLERANCE)) return true;
  return near(score, computed.round(decimals, Big.roundHalfUp), SCORE_TOLERANCE);
}
