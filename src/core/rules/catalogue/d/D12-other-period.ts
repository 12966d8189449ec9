import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { severalYearCosts } from "../../support/money/several-years";
import { quoted } from "../../support/texts/words";
import { compareCostsInSteps } from "../../../appraisal/costs";

/**
 * D12: an amount of several years beside the year's budget. It is never compared (D01 says
 * 无法判断); the hint asks for the year's share, and long-term blocks are named as left out.
 */
export const D12 = defineRule({
  code: "D12",
  slug: "other-period",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    const { excluded } = yield* compareCostsInSteps(table);
    yield* eachInSteps(excluded, ({ indicator, reason }) => {
      if (reason !== "other-period") return;
      report.notJudged({
        cell: indicator.target?.cell ?? indicator.name.cell,
        data: { name: quoted(indicator.name.text) },
      });
    });
    for (const row of yield* severalYearCosts(table)) {
      report.finding({
        cell: row.target?.cell ?? row.name.cell,
        data: { name: quoted(row.name.text), value: quoted(row.target?.text ?? "") },
        subject: subjectOf(row),
      });
    }
  },
});
