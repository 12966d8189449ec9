import { atOnce, eachInSteps } from "../../../appraisal/steps";
import { scoresOutOf100 } from "../../../appraisal/weighted-score";
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

function scaleOf(table: PerformanceTable): Scale {
  return atOnce(scaleInSteps(table));
}

/** Works out how the points are written, with pauses; a table is looked through once. */
export function* scaleInSteps(table: PerformanceTable): Generator<undefined, Scale> {
  let scale = KNOWN.get(table);
  if (!scale) {
    const rows = yield* scoredRowsInSteps(table);
    let decimals = 0;
    yield* eachInSteps(rows, (row) => {
      if (row.score?.value) decimals = Math.max(decimals, printedDecimals(row.score.text));
    });
    scale = { outOf100: yield* scoresOutOf100(rows), decimals };
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
