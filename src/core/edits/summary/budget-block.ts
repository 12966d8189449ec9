import { type Appraisal } from "../../appraisal/appraise";
import { type ExecutionAppraisal } from "../../appraisal/execution";
import { messagesFor, type Language } from "../../messages";
import { toA1 } from "../../sheet/address";
import { type MoneyField, type PerformanceTable } from "../../table/performance-table";
import { type Big } from "../../values/decimal";
import { type SheetSketch } from "../sheet-sketch";
import { executionScoreFormula, rateFormula } from "./formulas";
import { BODY, CENTRED, HEADING, SECTION, SHARE, WAN } from "./look";
import { putSourced, type SummarySource } from "./source";

const SOURCE = 2;
const WRITTEN = 3;
const AMOUNT = 4;

export interface BudgetBlockPlace {
  readonly next: number;
  readonly budget: string;
  readonly executed: string;
  readonly rate: string;
  /** Points of the execution rate and their weight; null where the form gives it none. */
  readonly score: { readonly cell: string; readonly weight: string } | null;
}

/**
 * The cells that 全年预算数 and 全年执行数 are read from; null where the figures are sums of
 * parts (a total of 0 above filled parts) or stand nowhere.
 */
export function executionFields(
  { funds, budget, executed }: PerformanceTable,
  { fromParts }: ExecutionAppraisal,
): { readonly budget: MoneyField | null; readonly executed: MoneyField | null } {
  if (fromParts) return { budget: null, executed: null };
  const total = funds?.total ?? null;
  return { budget: total?.budget ?? budget, executed: total?.executed ?? executed };
}

/** What a budget of 0 counts as in 万元, for the formulas; null where there is one, or no rate. */
export function zeroBudgetInWan({ budget, base }: ExecutionAppraisal): string | null {
  return budget?.eq(0) && base ? base.div(10_000).toFixed() : null;
}

/**
 * Writes the block 预算执行: 年初预算, 全年预算, 执行数 in 万元 with their source cells,
 * 执行率, 结余 and the rate's points as formulas.
 */
export function writeBudgetBlock(
  sketch: SheetSketch,
  top: number,
  source: SummarySource,
  appraisal: Appraisal,
  language: Language,
): BudgetBlockPlace {
  const words = messagesFor(language).summary;
  const block = words.budgetBlock;
  const { table } = source;
  const { execution } = appraisal;
  const total = table.funds?.total ?? null;
  sketch.text(top, 0, block.title);
  sketch.style(top, 0, top, AMOUNT, SECTION);
  const headingRow = top + 1;
  sketch.text(headingRow, 0, block.item);
  sketch.text(headingRow, SOURCE, words.headings.source);
  sketch.text(headingRow, WRITTEN, words.headings.written);
  sketch.text(headingRow, AMOUNT, words.headings.amount);
  sketch.style(headingRow, 0, headingRow, AMOUNT, HEADING);

  const row = (index: number): number => headingRow + 1 + index;
  const put = (at: number, label: string, field: MoneyField | null, yuan: Big | null): string => {
    sketch.text(at, 0, label);
    if (field) {
      sketch.link(at, SOURCE, source.sheet.name, field.cell);
      sketch.text(at, WRITTEN, field.text);
      if (yuan) {
        return putSourced(
          sketch,
          { row: at, column: AMOUNT },
          source,
          field.cell,
          yuan.div(10_000),
        );
      }
    } else if (yuan) return sketch.number(at, AMOUNT, yuan.div(10_000).toNumber());
    return toA1(at, AMOUNT);
  };
  const initialField = total?.initialBudget ?? null;
  put(row(0), block.initial, initialField, initialField?.money?.yuan ?? null);
  const fields = executionFields(table, execution);
  const budget = put(row(1), block.budget, fields.budget, execution.budget);
  const executed = put(row(2), block.executed, fields.executed, execution.executed);

  const zeroAs = zeroBudgetInWan(execution);
  sketch.text(row(3), 0, block.rate);
  const rate = sketch.formula(row(3), AMOUNT, rateFormula(executed, budget, zeroAs));
  sketch.text(row(4), 0, block.balance);
  sketch.formula(
    row(4),
    AMOUNT,
    `IF(AND(ISNUMBER(${executed}),ISNUMBER(${budget})),ROUND(${budget}-${executed},6),"")`,
  );
  let score: BudgetBlockPlace["score"] = null;
  let last = row(4);
  if (execution.weight) {
    last = row(5);
    sketch.text(last, 0, block.score);
    const weightCell = total?.weight?.value ? total.weight.cell : "";
    const place = { row: last, column: WRITTEN };
    const weight = putSourced(sketch, place, source, weightCell, execution.weight);
    const cell = sketch.formula(
      last,
      AMOUNT,
      executionScoreFormula(executed, budget, weight, zeroAs),
    );
    score = { cell, weight };
  }

  sketch.style(row(0), 0, last, AMOUNT, BODY);
  sketch.style(row(0), SOURCE, last, WRITTEN, CENTRED);
  sketch.style(row(0), AMOUNT, last, AMOUNT, WAN);
  sketch.style(row(3), AMOUNT, row(3), AMOUNT, SHARE);
  if (score) sketch.style(last, AMOUNT, last, AMOUNT, { numberFormat: "0.00" });
  for (let at = headingRow; at <= last; at++) sketch.merge(at, 0, at, 1);
  return { next: last + 1, budget, executed, rate, score };
}
