import { eachInSteps } from "../../../appraisal/steps";
import { Big } from "../../../values";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { isSatisfactionName } from "../../vocabulary/dimension-words";
import { type Severity } from "../../finding";

const LOW = new Big(80);
const BELOW_USUAL = new Big(90);
const HARD_TO_REACH = new Big(98);

function judge(percent: Big): { variant: string; severity: Severity } | null {
  if (percent.lt(LOW)) return { variant: "low", severity: "warning" };
  if (percent.lt(BELOW_USUAL)) return { variant: "below-usual", severity: "hint" };
  if (percent.gte(HARD_TO_REACH) && percent.lte(100)) {
    return { variant: "high", severity: "hint" };
  }
  return null;
}

/** G01: a satisfaction target below what is usual, or so high that it can hardly be shown. */
export const G01 = defineRule({
  code: "G01",
  slug: "satisfaction-level",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      const parsed = row.target?.parsed;
      if (!row.target || !isNamed(row) || parsed?.kind !== "percent" || !parsed.value) return;
      if (dimensionOf(row) !== "satisfaction" && !isSatisfactionName(row.name.clean)) return;
      // A ceiling on dissatisfaction (不满意率 ≤5%, 投诉率 ≤1%) is another matter.
      if (row.direction === "lower-is-better" || /不满意|投诉|差评/.test(row.name.clean)) return;
      const judged = judge(parsed.value);
      if (!judged) return;
      report.finding({
        ...judged,
        cell: row.target.cell,
        data: { name: quoted(row.name.text), value: quoted(row.target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
