import { type PerformanceTable } from "../../../table/performance-table";
import { Big } from "../../../values/decimal";
import { type Fix } from "../../finding";
import { defineRule, type Reporter } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { executionOf, ratesMeant, type Execution } from "../../support/scores/execution";
import { near, printedDecimals, show, showPercent, showWan } from "../../support/values/figures";
import { agrees, pointDecimals } from "../../support/scores/score-scale";
import { quoted } from "../../support/texts/words";
import { SCORE_TOLERANCE } from "../../tolerances";

const ONE = new Big(1);

/** A bare number may be rounded as coarsely as to whole percents. */
const BARE_TOLERANCE = new Big("0.01");

/** True where the printed rate is the computed one, rounded or cut off as printed. */
function isRight({ rate }: Execution, computed: Big): boolean {
  if (!rate?.ratio) return false;
  if (!rate.hasPercentSign)
    return ratesMeant(rate).some((meant) => near(meant, computed, BARE_TOLERANCE));
  const lastPlace = new Big(10).pow(-printedDecimals(rate.text) - 2);
  const rest = computed.minus(rate.ratio);
  return near(computed, rate.ratio, lastPlace.div(2)) || (rest.gt(0) && rest.lt(lastPlace));
}

function checkRate(execution: Execution, report: Reporter): void {
  const { rate, budget, executed, computed } = execution;
  if (!rate?.ratio || isBlankText(rate.text)) return;
  if (!computed || !budget || !executed) {
    if (budget?.yuan.eq(0) && executed?.yuan.gt(0) && rate.ratio.gt(0)) {
      report.finding({
        cell: rate.cell,
        related: [budget.cell, executed.cell],
        variant: "no-budget",
        data: { printed: quoted(rate.text), executed: showWan(executed.yuan) },
        subject: "rate",
        cause: "execution",
      });
    } else if (!executed && execution.row?.executed) {
      report.notJudged({ cell: execution.row.executed.cell, variant: "executed" });
    }
    return;
  }
  const data = {
    printed: quoted(rate.text),
    computed: showPercent(computed),
    executed: showWan(executed.yuan),
    budget: showWan(budget.yuan),
  };
  if (isRight(execution, computed)) {
    report.pass({ data });
    return;
  }
  report.finding({
    cell: rate.cell,
    related: [executed.cell, budget.cell],
    variant: "rate",
    data,
    fix: { cell: rate.cell, from: rate.text, to: `${showPercent(computed)}%` },
    subject: "rate",
    cause: "execution",
  });
}

/** True where the points are right as the form rounds points; full ones are for all the money. */
function isScoreRight(
  score: Big,
  wished: Big,
  weight: Big,
  text: string,
  table: PerformanceTable,
): boolean {
  if (score.gte(weight) && wished.lt(weight)) return near(score, wished, SCORE_TOLERANCE);
  return agrees(score, wished, Math.max(printedDecimals(text), pointDecimals(table)));
}

function checkScore(execution: Execution, table: PerformanceTable, report: Reporter): void {
  const { row, rate, computed } = execution;
  const score = row?.score;
  const weight = row?.weight?.value ?? table.funds?.points;
  if (!score || !weight || isBlankText(score.text) || !computed) return;
  const capped = computed.gt(ONE) ? ONE : computed;
  const wished = weight.times(capped).round(2, Big.roundHalfUp);
  const printed = rate ? ratesMeant(rate)[0] : undefined;
  const fromPrinted =
    printed && near(printed, capped, new Big("0.01")) ? weight.times(printed) : null;
  const isOne = (points: Big | null): boolean =>
    !!points && !!score.value && isScoreRight(score.value, points, weight, score.text, table);
  if (isOne(wished) || isOne(fromPrinted)) return;
  const fix: Fix = { cell: score.cell, from: score.text, to: show(wished) };
  report.finding({
    cell: score.cell,
    related: rate ? [rate.cell] : [],
    variant: "score",
    data: {
      score: quoted(score.text),
      computed: showPercent(computed),
      weight: show(weight),
      wished: show(wished),
    },
    fix,
    subject: "score",
    cause: "execution",
  });
}

/** F11: 执行率 = 全年执行数 ÷ 全年预算数, and its points = 执行率 × 分值, at most 分值. */
export const F11 = defineRule({
  code: "F11",
  slug: "execution-rate",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10", "arithmetic"],
  check({ table }, report) {
    const execution = executionOf(table);
    checkRate(execution, report);
    checkScore(execution, table, report);
  },
});
