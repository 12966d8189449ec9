import { amountOf } from "../../../appraisal/costs";
import { type TaskGroup } from "../../../appraisal/linking";
import { approximately, type Big, surelyDiffer, ZERO } from "../../../values/decimal";
import { defineRule } from "../../rule";
import { eachInSteps } from "../../../appraisal/steps";
import { show, showWan } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { UNIT_COST_OUTLIER, UNIT_COST_PEERS } from "../../tolerances";

/** What one piece of a task costs. */
class UnitCost {
  /** 元 per piece, near enough to tell most costs apart. */
  readonly float: number;
  private exact: Big | null = null;

  constructor(
    readonly task: TaskGroup,
    readonly unit: string,
    private readonly yuan: Big,
    private readonly pieces: Big,
  ) {
    this.float = approximately(yuan) / approximately(pieces);
  }

  /** 元 per piece; divided only where it is asked for, since twenty digits take their time. */
  get each(): Big {
    return (this.exact ??= this.yuan.div(this.pieces));
  }

  /** Smaller, equal or larger than another cost per piece: negative, 0, positive. */
  compare(other: UnitCost): number {
    if (surelyDiffer(this.float, other.float)) return this.float - other.float;
    if (this.yuan.eq(other.yuan) && this.pieces.eq(other.pieces)) return 0;
    return this.each.cmp(other.each);
  }
}

function unitCostOf(task: TaskGroup): UnitCost | null {
  const { quantity, cost } = task;
  const parsed = quantity?.target?.parsed;
  const amount = amountOf(cost?.target ?? null);
  if (!parsed?.value || parsed.kind !== "number" || parsed.unit === null || !amount) return null;
  if (parsed.value.lte(ZERO)) return null;
  return new UnitCost(task, parsed.unit, amount.yuan, parsed.value);
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
    yield* eachInSteps(linking.tasks, (task) => {
      const cost = unitCostOf(task);
      if (!cost) return;
      const peers = byUnit.get(cost.unit);
      if (peers) peers.push(cost);
      else byUnit.set(cost.unit, [cost]);
    });
    for (const [unit, peers] of byUnit) {
      yield;
      if (peers.length < UNIT_COST_PEERS) continue;
      const sorted = [...peers].sort((a, b) => a.compare(b));
      const usual = sorted[(sorted.length - 1) >> 1]?.each;
      if (!usual?.gt(ZERO)) continue;
      const limit = usual.times(UNIT_COST_OUTLIER);
      const about = approximately(limit);
      for (const peer of peers) {
        const { cost, quantity } = peer.task;
        const below = surelyDiffer(peer.float, about) ? peer.float < about : peer.each.lt(limit);
        if (!cost || !quantity || below) continue;
        const { each } = peer;
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
