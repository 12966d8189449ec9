import { type CostComparison, type ExcludedCost, type UnreadCost } from "../../appraisal/costs";
import { eachInSteps } from "../../appraisal/steps";
import { fill, messagesFor, type Language } from "../../messages";
import { toA1 } from "../../sheet/address";
import { type Indicator, type MoneyField } from "../../table/performance-table";
import { amountIn, type Money } from "../../values/money";
import { textLiteral } from "../reference";
import { type SheetSketch } from "../sheet-sketch";
import { BODY, CENTRED, HEADING, SHARE, SUM_ROW, TITLE, WAN } from "./look";
import { putSourced, type SummarySource } from "./source";

/** Columns of the block, zero-based. */
export const COST_COLUMNS = {
  number: 0,
  name: 1,
  source: 2,
  written: 3,
  amount: 4,
  share: 5,
} as const;
const {
  number: NUMBER,
  name: NAME,
  source: SOURCE,
  written: WRITTEN,
  amount: AMOUNT,
  share: SHARE_OF,
} = COST_COLUMNS;
const LAST = SHARE_OF;

/** 0.01 万元, the step that forms are rounded to; within it two amounts agree. */
const TOLERANCE_WAN = "0.01";

export interface CostBlockPlace {
  /** First row below the block. */
  readonly next: number;
  readonly headingRow: number;
  /** Rows of the lines; null where there are none. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/**
 * Writes the block 成本与预算: 序号 | 成本指标 | 来源单元格 | 指标值 | 金额（万元） | 占预算比,
 * below it 合计, 年度预算, 差额, 结论, and what was left out of the sum with its reason.
 * Sums, shares, difference and verdict are formulas. Pauses now and then.
 */
export function* writeCostBlock(
  sketch: SheetSketch,
  top: number,
  source: SummarySource,
  costs: CostComparison,
  language: Language,
): Generator<undefined, CostBlockPlace> {
  const words = messagesFor(language).summary;
  const { headings } = words;
  const headingRow = top;
  [
    headings.number,
    headings.cost,
    headings.source,
    headings.written,
    headings.amount,
    headings.share,
  ].forEach((heading, column) => sketch.text(headingRow, column, heading));
  sketch.style(headingRow, NUMBER, headingRow, LAST, HEADING);

  const first = headingRow + 1;
  const last = headingRow + costs.lines.length;
  const sumRow = last + 1;
  const budgetRows = Math.max(1, costs.budgetFields.length);
  const differenceRow = sumRow + budgetRows + 1;
  const verdictRow = differenceRow + 1;
  const budgetFirst = toA1(sumRow + 1, AMOUNT);
  const budgetLast = toA1(sumRow + budgetRows, AMOUNT);
  const budgetSum = `SUM(${absolute(budgetFirst)}:${absolute(budgetLast)})`;
  const shareOf = (amount: string): string => `IF(${budgetSum}=0,"",${amount}/${budgetSum})`;

  yield* eachInSteps(costs.lines, (line, index) => {
    const row = first + index;
    writeRowHead(sketch, row, index + 1, line.indicator, source);
    writeWan(sketch, row, source, line.indicator.target?.cell ?? "", line.amount);
    sketch.formula(row, SHARE_OF, shareOf(toA1(row, AMOUNT)));
  });

  sketch.text(sumRow, NUMBER, words.total);
  if (costs.lines.length > 0) {
    sketch.formula(sumRow, AMOUNT, `SUM(${toA1(first, AMOUNT)}:${toA1(last, AMOUNT)})`);
    sketch.formula(sumRow, SHARE_OF, shareOf(toA1(sumRow, AMOUNT)));
  }
  writeBudget(sketch, sumRow + 1, source, costs.budgetFields, language);

  const sum = toA1(sumRow, AMOUNT);
  const difference = toA1(differenceRow, AMOUNT);
  const known = `COUNT(${budgetFirst}:${budgetLast})*COUNT(${sum})>0`;
  sketch.text(differenceRow, NUMBER, words.difference);
  sketch.formula(differenceRow, AMOUNT, `IF(${known},ROUND(${sum}-${budgetSum},6),"")`);
  sketch.text(verdictRow, NUMBER, words.verdict);
  sketch.formula(verdictRow, WRITTEN, verdictFormula(costs, sum, difference, known, language));

  sketch.style(first, NUMBER, verdictRow, LAST, BODY);
  sketch.style(first, NUMBER, verdictRow, NUMBER, CENTRED);
  sketch.style(first, SOURCE, differenceRow, WRITTEN, CENTRED);
  sketch.style(first, AMOUNT, differenceRow, AMOUNT, WAN);
  sketch.style(first, SHARE_OF, differenceRow, SHARE_OF, SHARE);
  sketch.style(sumRow, NUMBER, verdictRow, LAST, SUM_ROW);
  for (let row = sumRow; row < differenceRow + 1; row++) sketch.merge(row, NUMBER, row, NAME);
  sketch.merge(verdictRow, NUMBER, verdictRow, NAME);
  sketch.merge(verdictRow, WRITTEN, verdictRow, LAST);

  return {
    next: yield* writeLeftOut(sketch, verdictRow + 2, source, costs, language),
    headingRow,
    lines: costs.lines.length > 0 ? { first, last } : null,
  };
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** 序号, name, linked source cell, target as written. */
function writeRowHead(
  sketch: SheetSketch,
  row: number,
  number: number,
  indicator: Indicator,
  source: SummarySource,
): void {
  sketch.number(row, NUMBER, number);
  sketch.text(row, NAME, indicator.name.clean);
  sketch.link(row, SOURCE, source.sheet.name, indicator.target?.cell ?? indicator.name.cell);
  sketch.text(row, WRITTEN, indicator.target?.text ?? "");
}

function writeWan(
  sketch: SheetSketch,
  row: number,
  source: SummarySource,
  cell: string,
  amount: Money,
): void {
  putSourced(sketch, { row, column: AMOUNT }, source, cell, amountIn(amount, "万元"));
}

function writeBudget(
  sketch: SheetSketch,
  top: number,
  source: SummarySource,
  fields: readonly MoneyField[],
  language: Language,
): void {
  const words = messagesFor(language).summary;
  if (fields.length === 0) {
    sketch.text(top, NUMBER, words.budget);
    const budget = source.table.budget;
    if (budget) {
      sketch.link(top, SOURCE, source.sheet.name, budget.cell);
      sketch.text(top, WRITTEN, budget.text);
    }
    sketch.text(top, AMOUNT, words.notRead);
    return;
  }
  fields.forEach((field, index) => {
    const row = top + index;
    sketch.text(row, NUMBER, index === 0 ? words.budget : words.superiorFunds);
    sketch.link(row, SOURCE, source.sheet.name, field.cell);
    sketch.text(row, WRITTEN, field.text);
    if (field.money) writeWan(sketch, row, source, field.cell, field.money);
  });
}

function verdictFormula(
  costs: CostComparison,
  sum: string,
  difference: string,
  known: string,
  language: Language,
): string {
  const { verdicts } = messagesFor(language).summary;
  const amount = `FIXED(ABS(${difference}),2)&${textLiteral(verdicts.wan)}`;
  const unread =
    costs.unread.length > 0
      ? `&${textLiteral(fill(verdicts.unread, { count: costs.unread.length }, language))}`
      : "";
  const compared =
    `IF(ABS(${difference})<=${TOLERANCE_WAN},${textLiteral(verdicts.equal)},` +
    `IF(${difference}>0,${textLiteral(verdicts.over)},${textLiteral(verdicts.under)})&${amount})`;
  const unknown = `IF(COUNT(${sum})=0,${textLiteral(verdicts.noLines)},${textLiteral(verdicts.unknown)})`;
  return `IF(${known},${compared},${unknown})${unread}`;
}

/** Rows of the cost dimension that are not in the sum: each with its reason, nothing dropped. */
function* writeLeftOut(
  sketch: SheetSketch,
  top: number,
  source: SummarySource,
  costs: CostComparison,
  language: Language,
): Generator<undefined, number> {
  const rows: readonly (ExcludedCost | UnreadCost)[] = [...costs.excluded, ...costs.unread].sort(
    (a, b) => a.indicator.row - b.indicator.row,
  );
  if (rows.length === 0) return top - 1;
  const { leftOut, headings } = messagesFor(language).summary;
  sketch.text(top, NUMBER, leftOut.title);
  sketch.merge(top, NUMBER, top, LAST);
  sketch.style(top, NUMBER, top, LAST, { ...TITLE, fontSize: 11, align: "left" });
  const headingRow = top + 1;
  [headings.number, headings.cost, headings.source, headings.written, leftOut.why].forEach(
    (heading, column) => sketch.text(headingRow, column, heading),
  );
  sketch.merge(headingRow, AMOUNT, headingRow, LAST);
  sketch.style(headingRow, NUMBER, headingRow, LAST, HEADING);
  yield* eachInSteps(rows, ({ indicator, reason }, index) => {
    const row = headingRow + 1 + index;
    writeRowHead(sketch, row, index + 1, indicator, source);
    sketch.text(row, AMOUNT, leftOut.reasons[reason]);
    sketch.merge(row, AMOUNT, row, LAST);
  });
  const bottom = headingRow + rows.length;
  sketch.style(headingRow + 1, NUMBER, bottom, LAST, BODY);
  sketch.style(headingRow + 1, NUMBER, bottom, NUMBER, CENTRED);
  sketch.style(headingRow + 1, SOURCE, bottom, WRITTEN, CENTRED);
  return bottom + 1;
}
