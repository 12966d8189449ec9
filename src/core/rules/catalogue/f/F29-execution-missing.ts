import { Big } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { isBlankText } from "../../support/rows/blank-rows";
import { executionOf } from "../../support/scores/execution";
import { show, showPercent } from "../../support/values/figures";
import { isSelfEvaluation } from "../../support/rows/indicators";

const ONE = new Big(1);

/** F29: 执行率 or its points are blank although they can be worked out. */
export const F29 = defineRule({
  code: "F29",
  slug: "execution-missing",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  check({ table }, report) {
    const { row, rate, computed } = executionOf(table);
    if (!row || !computed || !isSelfEvaluation(table.kind)) return;
    if (rate && isBlankText(rate.text)) {
      const to = `${showPercent(computed)}%`;
      report.finding({
        cell: rate.cell,
        variant: "rate",
        data: { computed: to },
        fix: { cell: rate.cell, from: rate.text, to },
        subject: "rate",
      });
    }
    const weight = row.weight?.value ?? table.funds?.points;
    if (!row.score || !weight || !isBlankText(row.score.text)) return;
    const capped = computed.gt(ONE) ? ONE : computed;
    const to = show(weight.times(capped).round(2, Big.roundHalfUp));
    report.finding({
      cell: row.score.cell,
      variant: "score",
      data: { computed: to, weight: show(weight) },
      fix: { cell: row.score.cell, from: row.score.text, to },
      subject: "score",
    });
  },
});
