import { amountOf } from "../../../appraisal/costs";
import { type TaskGroup } from "../../../appraisal/linking";
import { type Big } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { isStep } from "../../../appraisal/steps";
import { median, show, showWan } from "../../support/figures";
import { subjectOf } from "../../support/indicators";
import { quoted } from "../../support/words";
import { UNIT_COST_OUTLIER, UNIT_COST_PEERS } from "../../tolerances";

interface UnitCost {
  readonly task: TaskGroup;
  /** 元 per piece. */
  readonly each: Big;
  readonly unit: string;
}

function unitCostOf(task: TaskGroup): UnitCost | null {
  const { quantity, cost } = task;
  const parsed = quantity?.target?.parsed;
  const amount = amountOf(cost?.target ?? null);
  if (!parsed?.value || parsed.kind !== "number" || parsed.unit === null || !amount) return null;
  if (parsed.value.lte(0)) return null;
  return { task, each: amount.yuan.div(parsed.value), unit: parsed.unit };
}

/** D07: a task whose cost per piece is far above that of the other tasks. */
export const D07 = defineRule({
  code: "D07",
  slug: "unit-cost-outlier",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["review"],
  *check({ linking }, report) {
    const byUnit = new Map<string, UnitCost[]>();
    for (const [index, task] of linking.tasks.entries()) {
      if (isStep(index)) yield;
      const cost = unitCostOf(task);
      if (!cost) continue;
      const peers = byUnit.get(cost.unit);
      if (peers) peers.push(cost);
      else byUnit.set(cost.unit, [cost]);
    }
    for (const [unit, peers] of byUnit) {
      yield;
      const usual = median(peers.map((peer) => peer.each));
      if (peers.length < UNIT_COST_PEERS || !usual?.gt(0)) continue;
      const limit = usual.times(UNIT_COST_OUTLIER);
      for (const { task, each } of peers) {
        const { cost, quantity } = task;
        if (!cost || !quantity || each.lt(limit)) continue;
        report.finding({
          cell: cost.target?.cell ?? cost.name.cell,
          related: [quantity.target?.cell ?? quantity.name.cell],
          data: {
            name: quoted(cost.name.text),
            each: showWan(each),
            unit,
            usual: showWan(usual),
            times: show(each.div(usual).round(1)),
          },
          subject: subjectOf(cost),
          cause: "unit-cost",
        });
      }
    }
  },
});
