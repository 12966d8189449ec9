import { filterInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";

/** B02: 成本 stands under 产出 although the profile in use (财预〔2021〕101号) makes it a first level. */
export const B02 = defineRule({
  code: "B02",
  slug: "cost-under-output",
  severity: "hint",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2021-101"],
  *check({ table, profile }, report) {
    if (!profile.costIsLevel1) return;
    const [row] = yield* filterInSteps(
      table.indicators,
      ({ level1, level2 }) => level1.name === "产出指标" && level2.name === "成本指标",
    );
    if (!row || !isNamed(row)) return;
    report.finding({
      cell: row.level2.source?.cell ?? row.name.cell,
      subject: "成本指标",
    });
  },
});
