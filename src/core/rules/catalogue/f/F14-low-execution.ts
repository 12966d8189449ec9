import { gatherInSteps, someInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { executionOf } from "../../support/scores/execution";
import { showPercent } from "../../support/values/figures";
import { contradictsOutputs } from "../../support/money/outputs-against-money";

const SPEAKS_OF_MONEY = /执行率|结余|结转|未支付|未支出|支付进度|资金.{0,6}(?:未|剩)/u;

/** F14: 执行率 below what the profile asks to explain (90 %, printed on several forms) without a word about it. */
export const F14 = defineRule({
  code: "F14",
  slug: "low-execution",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  *check(context, report) {
    const { table, profile } = context;
    const { computed, row, rate } = executionOf(table);
    if (!row || !computed || computed.gte(profile.explainExecutionBelow)) return;
    if (table.kind === "monitoring" || (yield* contradictsOutputs(context)) === "unspent") return;
    const { reason } = row;
    if (reason && !isBlankText(reason.text) && !reason.text.includes("应说明")) return;
    const texts = [
      ...table.goals.filter((goal) => goal.role === "result").map((goal) => goal.text),
      ...table.footer.map((entry) => entry.text),
      ...(yield* gatherInSteps(table.indicators, (each) => each.reason?.text)),
    ];
    if (yield* someInSteps(texts, (text) => SPEAKS_OF_MONEY.test(text))) return;
    report.finding({
      cell: reason?.cell ?? rate?.cell ?? row.executed?.cell ?? row.label.cell,
      ...(reason && rate ? { related: [rate.cell] } : {}),
      // A form without a place for reasons does not ask for one.
      ...(reason ? {} : { severity: "hint" as const }),
      data: { rate: showPercent(computed) },
      subject: "execution",
    });
  },
});
