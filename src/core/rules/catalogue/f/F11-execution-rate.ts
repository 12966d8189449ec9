import { Big } from "../../../values/decimal";
import { type Fix } from "../../finding";
import { defineRule, type Reporter } from "../../rule";
import { isBlankText } from "../../support/blank-rows";
import { executionOf, ratesMeant, type Execution } from "../../support/execution";
import { near, printedDecimals, show, showPercent, showWan } from "../../support/figures";
import { agrees } from "../../support/score-fault";
import { quoted } from "../../support/words";

const ONE = new Big(1);

/** One unit of the last decimal that the rate is printed with, as a ratio. */
function lastPlace(text: string): Big {
  return new Big(10).pow(-printedDecimals(text) - 2);
}

/** True where the printed rate is the computed one, rounded or cut off as printed. */
function isRight(execution: Execution, computed: Big): boolean {
  const { rate } = execution;
  if (!rate) return false;
  const tolerance = rate.hasPercentSign ? lastPlace(rate.text) : new Big("0.01");
  return ratesMeant(rate).some((meant) => near(meant, computed, tolerance));
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

function checkScore(execution: Execution, points: Big | null, report: Reporter): void {
  const { row, rate, computed } = execution;
  const score = row?.score;
  const weight = row?.weight?.value ?? points;
  if (!score || !weight || isBlankText(score.text) || !computed) return;
  const capped = computed.gt(ONE) ? ONE : computed;
  const wished = weight.times(capped).round(2, Big.roundHalfUp);
  const printed = rate ? ratesMeant(rate)[0] : undefined;
  const fromPrinted =
    printed && near(printed, capped, new Big("0.01")) ? weight.times(printed) : null;
  if (score.value && agrees(score.value, wished, score.text)) return;
  if (score.value && fromPrinted && agrees(score.value, fromPrinted, score.text)) return;
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
    checkScore(execution, table.funds?.points ?? null, report);
  },
});
