import { eachInSteps } from "../../appraisal/steps";
import { isGraded, type Appraisal } from "../../appraisal/appraise";
import { messagesFor, type Language } from "../../messages";
import { toA1 } from "../../sheet/address";
import { textLiteral } from "../reference";
import { type SheetSketch } from "../sheet-sketch";
import { type BudgetBlockPlace } from "./budget-block";
import { gradeFormula } from "./formulas";
import { INDICATOR_COLUMNS as C, type IndicatorBlockPlace } from "./indicator-block";
import { BODY, CENTRED, HEADING, SECTION, SHARE, SUM_ROW } from "./look";

const WEIGHT = 2;
const SCORE = 3;
const RATE = 4;

export interface LevelBlockPlace {
  readonly next: number;
  readonly total: string;
  readonly grade: string;
}

/** Writes 得分汇总: points of each first level, of the execution rate, the total and its grade, all formulas. */
export function* writeLevelBlock(
  sketch: SheetSketch,
  top: number,
  appraisal: Appraisal,
  indicators: IndicatorBlockPlace,
  budget: BudgetBlockPlace,
  language: Language,
): Generator<undefined, LevelBlockPlace> {
  const block = messagesFor(language).summary.levelBlock;
  sketch.text(top, 0, block.title);
  sketch.style(top, 0, top, RATE, SECTION);
  const headingRow = top + 1;
  sketch.text(headingRow, 0, block.level);
  sketch.text(headingRow, WEIGHT, block.weight);
  sketch.text(headingRow, SCORE, block.score);
  sketch.text(headingRow, RATE, block.rate);
  sketch.style(headingRow, 0, headingRow, RATE, HEADING);

  const range = (column: number): string =>
    `$${toA1(indicators.first, column).replace(/(\d+)$/, "$$$1")}:` +
    `$${toA1(indicators.last, column).replace(/(\d+)$/, "$$$1")}`;
  let row = headingRow + 1;
  const first = row;
  const share = (): void => {
    const weight = toA1(row, WEIGHT);
    const score = toA1(row, SCORE);
    sketch.formula(row, RATE, `IF(AND(N(${weight})>0,ISNUMBER(${score})),${score}/${weight},"")`);
  };
  const levels = new Set<string>();
  yield* eachInSteps(appraisal.rows, (each) => levels.add(each.indicator.level1.name ?? ""));
  for (const level of levels) {
    sketch.text(row, 0, level);
    const sumOf = (column: number): string =>
      `SUMIF(${range(C.level1)},${textLiteral(level === "" ? "=" : level)},${range(column)})`;
    sketch.formula(row, WEIGHT, `ROUND(${sumOf(C.weight)},2)`);
    sketch.formula(row, SCORE, `ROUND(${sumOf(C.score)},2)`);
    share();
    row++;
  }
  if (budget.score) {
    sketch.text(row, 0, block.execution);
    sketch.formula(row, WEIGHT, budget.score.weight);
    sketch.formula(row, SCORE, budget.score.cell);
    share();
    row++;
  }
  sketch.text(row, 0, block.total);
  sketch.formula(row, WEIGHT, `ROUND(SUM(${toA1(first, WEIGHT)}:${toA1(row - 1, WEIGHT)}),2)`);
  // No total while an indicator with a weight has no points yet.
  const execution = budget.score ? `,COUNT(${budget.score.cell})=1` : "";
  const total = sketch.formula(
    row,
    SCORE,
    `IF(AND(COUNT(${range(C.weight)})>0,COUNT(${range(C.score)})>=COUNT(${range(C.weight)})${execution}),` +
      `ROUND(SUM(${toA1(first, SCORE)}:${toA1(row - 1, SCORE)}),2),"")`,
  );
  share();
  sketch.style(row, 0, row, RATE, SUM_ROW);
  row++;
  sketch.text(row, 0, block.grade);
  const graded = isGraded(appraisal.total);
  const grade = graded ? sketch.formula(row, SCORE, gradeFormula(total)) : toA1(row, SCORE);

  sketch.style(first, 0, row, RATE, BODY);
  sketch.style(first, 0, row, 1, CENTRED);
  sketch.style(first, WEIGHT, row, SCORE, { align: "right", numberFormat: "0.00" });
  sketch.style(first, RATE, row, RATE, SHARE);
  sketch.style(row - 1, 0, row - 1, RATE, SUM_ROW);
  sketch.style(row, SCORE, row, SCORE, CENTRED);
  for (let at = headingRow; at <= row; at++) sketch.merge(at, 0, at, 1);
  return { next: row + 1, total, grade };
}
