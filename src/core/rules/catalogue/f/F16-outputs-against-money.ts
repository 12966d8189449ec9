import { defineRule } from "../../rule";
import { executionOf } from "../../support/scores/execution";
import { showPercent } from "../../support/values/figures";
import { contradictsOutputs } from "../../support/money/outputs-against-money";

/** F16: all money spent with outputs unfinished, or all outputs reached with half the money. */
export const F16 = defineRule({
  code: "F16",
  slug: "outputs-against-money",
  severity: "warning",
  certainty: "likely",
  group: "feasibility",
  basis: ["review"],
  *check(context, report) {
    const variant = yield* contradictsOutputs(context);
    if (!variant) return;
    const { row, rate, computed } = executionOf(context.table);
    report.finding({
      cell: rate?.cell ?? row?.executed?.cell ?? row?.label.cell ?? "",
      variant,
      // A form without a place for reasons does not ask for one.
      ...(variant === "unspent" && !row?.reason ? { severity: "hint" as const } : {}),
      data: { rate: computed ? showPercent(computed) : "" },
      subject: "execution",
    });
  },
});
