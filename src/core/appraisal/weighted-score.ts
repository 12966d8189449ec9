import { type Indicator } from "../table/performance-table";
import { Big, HUNDRED, ONE, roundHalfUp } from "../values/decimal";
import { eachInSteps } from "./steps";

/** Printed points may be rounded by so much. */
const ROUNDING = new Big("0.05");

/** 折算得分 of one row, as Hebei's form counts: 单项得分 × 权重占比. */
export interface WeightedScore {
  /** The most that 单项得分 can be: 分值, or 100 where the form scores every row out of 100. */
  readonly fullMarks: Big;
  /** 单项得分; null where a person gives it. */
  readonly item: Big | null;
  /** 权重占比 as a ratio. */
  readonly share: Big;
  /** 折算得分: item × share, to cents; null without an item. */
  readonly points: Big | null;
  /** The most that it can be. */
  readonly full: Big;
}

/** 权重占比 as a ratio: 25 and 0.25 both say a quarter. */
export function shareOf(weight: Big): Big {
  return weight.lte(ONE) ? weight : weight.div(HUNDRED);
}

/** 100 × 20 % = 20: above the row's own weight, and weighted just so. */
function isOutOf100({ score, weight, weightedScore }: Indicator): boolean {
  if (!score?.value || !weight?.value || !weightedScore?.value) return false;
  if (score.value.lte(weight.value) || score.value.gt(HUNDRED)) return false;
  const points = score.value.times(shareOf(weight.value));
  return points.minus(weightedScore.value).abs().lte(ROUNDING);
}

/** True where most rows' 单项得分 is out of 100, whatever their 权重占比. Pauses now and then. */
export function* scoresOutOf100(rows: readonly Indicator[]): Generator<undefined, boolean> {
  let weighted = 0;
  let above = 0;
  yield* eachInSteps(rows, (row) => {
    if (!row.score?.value || !row.weightedScore?.value) return;
    weighted++;
    if (isOutOf100(row)) above++;
  });
  return above * 2 > weighted;
}

/** 折算得分 of a row with this weight. */
export function weightedScoreOf(weight: Big, fullMarks: Big, item: Big | null): WeightedScore {
  const share = shareOf(weight);
  return {
    fullMarks,
    item,
    share,
    points: item && roundHalfUp(item.times(share)),
    full: fullMarks.times(share),
  };
}
