import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { quoted } from "../../support/texts/words";

/** Second levels that exist only under a first level 成本指标. */
const COST_KINDS: ReadonlySet<string> = new Set([
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
]);

/** B03: 经济成本, 社会成本 or 生态环境成本 stands under another first level than 成本. */
export const B03 = defineRule({
  code: "B03",
  slug: "cost-kind-under-output",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2021-101"],
  *check({ table }, report) {
    const seen = new Set<string>();
    yield* eachInSteps(table.indicators, ({ level1, level2, name }) => {
      if (level1.name !== "产出指标" && level1.name !== "效益指标") return;
      const cell = level2.source?.cell ?? name.cell;
      if (!COST_KINDS.has(level2.name ?? "") || seen.has(cell)) return;
      seen.add(cell);
      report.finding({
        cell,
        ...(level1.source ? { related: [level1.source.cell] } : {}),
        data: { level2: quoted(level2.name ?? "", 20), level1: level1.name },
        subject: `${level1.name}/${level2.name ?? ""}`,
      });
    });
  },
});
