import { Big } from "../../values/decimal";
import { type DraftedSummary } from "../plan-summary";
import { zeroBudgetInWan } from "../summary/budget-block";
import { executionScoreFormula, rateFormula } from "../summary/formulas";
import { numberIn, type SummarySource } from "../summary/source";
import { onSheet, operandOf, percentText, type Wanted } from "./wanted";

/** 执行率 and its points, in the total row of the fund block. */
export function wantedOfExecution(source: SummarySource, summary: DraftedSummary): Wanted[] {
  const { execution, profile } = summary.appraisal;
  const { budget, base, executed, rate, weight, score } = execution;
  const places = summary.figures?.budget;
  const total = source.table.funds?.total ?? null;
  if (!places || !budget || !executed || !rate) return [];
  const budgetField = total?.budget ?? source.table.budget;
  const executedField = total?.executed ?? source.table.executed;
  const own = ratioCells(source, budgetField?.cell, executedField?.cell, budget, executed);
  const budgetCell = own?.budget ?? onSheet(summary, places.budget);
  const executedCell = own?.executed ?? onSheet(summary, places.executed);
  // The table's own cells are divided only where they hold a budget: `绩效汇总` is in 万元.
  const zeroAs = zeroBudgetInWan(execution);
  const wanted: Wanted[] = [];
  const rateField = total?.rate ?? source.table.executionRate;
  if (rateField) {
    wanted.push({
      figure: "executionRate",
      cell: rateField.cell,
      formula: rateFormula(executedCell, budgetCell, zeroAs),
      value: rate,
      reason: {
        key: profile.executionBase === "调整后预算数" ? "executionRateAdjusted" : "executionRate",
        data: {
          executed: executed.div(10_000).toFixed(),
          budget: (base ?? budget).div(10_000).toFixed(),
          ours: percentText(rate),
        },
      },
      numberFormat: "0.00%",
    });
  }
  if (total?.score && weight && score && places.score) {
    const weightCell = total.weight?.cell;
    const operand = operandOf(source, weightCell, weight, onSheet(summary, places.score.weight));
    wanted.push({
      figure: "executionScore",
      cell: total.score.cell,
      formula: executionScoreFormula(executedCell, budgetCell, operand, zeroAs),
      value: score,
      reason: {
        key: "executionScore",
        data: { rate: percentText(rate), weight: weight.toFixed(), ours: score.toFixed() },
      },
    });
  }
  return wanted;
}

/** Budget and executed of the table itself, where both hold numbers of one unit. */
function ratioCells(
  source: SummarySource,
  budgetCell: string | undefined,
  executedCell: string | undefined,
  budget: Big,
  executed: Big,
): { readonly budget: string; readonly executed: string } | null {
  if (!budgetCell || !executedCell) return null;
  const heldBudget = numberIn(source.sheet, budgetCell);
  const heldExecuted = numberIn(source.sheet, executedCell);
  if (!heldBudget || heldExecuted === null) return null;
  const factor = budget.div(heldBudget);
  const agrees = new Big(heldExecuted).times(factor).eq(executed);
  return agrees ? { budget: budgetCell, executed: executedCell } : null;
}
