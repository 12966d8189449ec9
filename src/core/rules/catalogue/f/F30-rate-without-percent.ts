import { Big } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { executionOf, ratesMeant } from "../../support/scores/execution";
import { near, showPercent } from "../../support/values/figures";
import { quoted } from "../../support/texts/words";

/** F30: 执行率 printed as a bare number: 1 or 20 for 100 % or 20 %. */
export const F30 = defineRule({
  code: "F30",
  slug: "rate-without-percent",
  severity: "hint",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form"],
  check({ table }, report) {
    const { rate, computed } = executionOf(table);
    if (!rate?.ratio || rate.hasPercentSign || rate.ratio.eq(0)) return;
    // The heading carries the sign: 预算执行进度(%).
    if (/[%％]/u.test(table.funds?.total?.label.text ?? "")) return;
    // A rate that is wrong as well is F11's.
    if (!computed || !ratesMeant(rate).some((meant) => near(meant, computed, new Big("0.01"))))
      return;
    const to = `${showPercent(computed)}%`;
    report.finding({
      cell: rate.cell,
      data: { value: quoted(rate.text), meant: to },
      fix: { cell: rate.cell, from: rate.text, to },
      subject: "rate",
    });
  },
});
