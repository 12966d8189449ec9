import { isGraded, type IndicatorAppraisal } from "../../appraisal/appraise";
import { eachInSteps } from "../../appraisal/steps";
import { Big } from "../../values/decimal";
import { columnLetters, parseCell } from "../../sheet/address";
import { type NumberField } from "../../table/performance-table";
import { type DraftedSummary } from "../plan-summary";
import { gradeFormula, sumArguments } from "../summary/formulas";
import { type SummarySource } from "../summary/source";
import { type Wanted } from "./wanted";

/** What all weights come to, with room for points that were split to two decimals. */
const FULL_MARKS = new Big("100.005");

/** 总分, 分值合计 and 等级. The total stays blank until every weighted indicator has its points. */
export function* wantedTotals(
  source: SummarySource,
  summary: DraftedSummary,
): Generator<undefined, Wanted[]> {
  const { table } = source;
  const { appraisal } = summary;
  const wanted: Wanted[] = [];
  const executionScore = table.funds?.total?.score?.cell ?? null;
  const executionWeight = table.funds?.total?.weight?.cell ?? null;
  const scores = yield* columnOf(
    appraisal.rows,
    ({ indicator }) => indicator.weightedScore ?? indicator.score,
  );
  const weights = yield* columnOf(appraisal.rows, ({ indicator }) => indicator.weight);
  const { total } = appraisal;
  // Weights above 100 are what is wrong then (F01): their sum is no total to propose.
  const tooMuch = total.weight.gt(FULL_MARKS);
  if (table.totals?.score && scores && !tooMuch) {
    const ready = `COUNT(${scores.cells})=${String(scores.count)}`;
    const execution = appraisal.execution.weight && executionScore;
    const all = execution ? `AND(${ready},ISNUMBER(${executionScore}))` : ready;
    const sum = execution ? `SUM(${scores.cells})+${executionScore}` : `SUM(${scores.cells})`;
    wanted.push({
      figure: "total",
      cell: table.totals.score.cell,
      formula: `IF(${all},ROUND(${sum},2),"")`,
      value: total.complete ? total.points : null,
      reason: { key: "total", data: { ours: total.points.toFixed() } },
    });
  }
  if (table.totals?.weight && weights) {
    const sum = executionWeight
      ? `SUM(${weights.cells})+N(${executionWeight})`
      : `SUM(${weights.cells})`;
    wanted.push({
      figure: "totalWeight",
      cell: table.totals.weight.cell,
      formula: `ROUND(${sum},2)`,
      value: total.weight,
      reason: { key: "totalWeight", data: { ours: total.weight.toFixed() } },
    });
  }
  if (table.grade && table.totals?.score && !tooMuch && isGraded(total)) {
    wanted.push({
      figure: "grade",
      cell: table.grade.cell,
      formula: gradeFormula(table.totals.score.cell),
      value: appraisal.grade,
      reason: {
        key: "grade",
        data: { total: total.points.toFixed(), ours: appraisal.grade ?? "" },
      },
    });
  }
  return wanted;
}

/** Cells of weighted rows in one column, as SUM takes them; null where they do not stand in one. */
export function* columnOf(
  rows: readonly IndicatorAppraisal[],
  fieldOf: (row: IndicatorAppraisal) => NumberField | null,
): Generator<undefined, { readonly cells: string; readonly count: number } | null> {
  const rowsOf = new Map<number, number[]>();
  yield* eachInSteps(rows, (row) => {
    const field = row.weight === null ? null : fieldOf(row);
    const place = field && parseCell(field.cell);
    if (!place) return;
    const known = rowsOf.get(place.column);
    if (known) known.push(place.row);
    else rowsOf.set(place.column, [place.row]);
  });
  const [only, other] = rowsOf;
  if (!only || other) return null;
  const [column, places] = only;
  const cells = sumArguments(columnLetters(column), places, () => false);
  return { cells, count: places.length };
}
