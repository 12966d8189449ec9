import { amountOf, type CostComparison } from "../../appraisal/costs";
import { type Linking } from "../../appraisal/linking";
import { eachInSteps } from "../../appraisal/steps";
import { messagesFor, type Language } from "../../messages";
import { toA1 } from "../../sheet/address";
import { type Indicator } from "../../table/performance-table";
import { type SheetSketch } from "../sheet-sketch";
import { COST_COLUMNS, type CostBlockPlace } from "./cost-block";
import { BODY, CENTRED, HEADING, SUM_ROW, WAN } from "./look";
import { putSourced, type SummarySource } from "./source";

/** Columns beside the cost block, zero-based. */
export const SPENDING_COLUMNS = {
  actual: 6,
  saved: 7,
  output: 8,
  quantity: 9,
  unitCost: 10,
} as const;
const S = SPENDING_COLUMNS;

/** Counts of pieces, heads, times: what a unit cost can be said of. */
function quantityOf(indicator: Indicator | null) {
  const parsed = indicator?.target?.parsed;
  if (!indicator?.target || parsed?.kind !== "number" || !parsed.value?.gt(0)) return null;
  return { field: indicator.target, value: parsed.value };
}

/**
 * Writes beside each cost line what was spent, what that saved, and the unit cost by
 * the output of the same task; sums beside 合计. Pauses now and then.
 */
export function* writeSpendingColumns(
  sketch: SheetSketch,
  place: CostBlockPlace,
  source: SummarySource,
  costs: CostComparison,
  linking: Linking,
  language: Language,
): Generator<undefined, void> {
  if (!place.lines) return;
  const words = messagesFor(language).summary.spending;
  const { first, last } = place.lines;
  [words.actual, words.saved, words.output, words.quantity, words.unitCost].forEach(
    (heading, index) => sketch.text(place.headingRow, S.actual + index, heading),
  );
  sketch.style(place.headingRow, S.actual, place.headingRow, S.unitCost, HEADING);
  const outputs = new Map<Indicator, Indicator | null>();
  yield* eachInSteps(linking.tasks, ({ cost, quantity }) => {
    if (cost && !outputs.has(cost)) outputs.set(cost, quantity);
  });
  yield* eachInSteps(costs.lines, ({ indicator }, index) => {
    const row = first + index;
    const ceiling = toA1(row, COST_COLUMNS.amount);
    const spent = amountOf(indicator.actual);
    if (indicator.actual && spent) {
      const at = { row, column: S.actual };
      const cell = putSourced(sketch, at, source, indicator.actual.cell, spent.yuan.div(10_000));
      sketch.formula(row, S.saved, `ROUND(${ceiling}-${cell},6)`);
    }
    const output = outputs.get(indicator) ?? null;
    const quantity = quantityOf(output);
    if (!output || !quantity) return;
    sketch.text(row, S.output, output.name.clean);
    const at = { row, column: S.quantity };
    const cell = putSourced(sketch, at, source, quantity.field.cell, quantity.value);
    const paid = spent ? toA1(row, S.actual) : ceiling;
    sketch.formula(row, S.unitCost, `ROUND(${paid}*10000/${cell},2)`);
  });
  const sumRow = last + 1;
  for (const column of [S.actual, S.saved]) {
    const range = `${toA1(first, column)}:${toA1(last, column)}`;
    sketch.formula(sumRow, column, `IF(COUNT(${range})=0,"",SUM(${range}))`);
  }
  sketch.style(first, S.actual, sumRow, S.unitCost, BODY);
  sketch.style(first, S.output, last, S.output, { fontSize: 9 });
  sketch.style(first, S.actual, sumRow, S.saved, WAN);
  sketch.style(first, S.quantity, sumRow, S.quantity, CENTRED);
  sketch.style(first, S.unitCost, sumRow, S.unitCost, { align: "right", numberFormat: "#,##0.00" });
  sketch.style(sumRow, S.actual, sumRow, S.unitCost, SUM_ROW);
}
