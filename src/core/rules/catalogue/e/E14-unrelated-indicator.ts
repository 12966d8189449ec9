import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { domainsOf } from "../../vocabulary/domains";

/** E14: an indicator measures works of another kind than the project's. */
export const E14 = defineRule({
  code: "E14",
  slug: "unrelated-indicator",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    const { projectName } = table;
    if (!projectName || table.kind.startsWith("department")) return;
    const own = domainsOf(projectName.text);
    // A project of several kinds, or of none that is known, may measure anything.
    if (own.size !== 1) return;
    const said = [...table.goals, ...table.header.filter((entry) => entry.role === "overview")];
    const allowed = new Set([...own, ...said.flatMap((field) => [...domainsOf(field.text)])]);
    yield* eachInSteps(table.indicators, (row) => {
      if (!isNamed(row) || row.level2.name !== "数量指标" || dimensionOf(row) !== "output") return;
      const domains = [...domainsOf(row.name.text)];
      if (domains.length === 0 || domains.some((domain) => allowed.has(domain))) return;
      report.finding({
        cell: row.name.cell,
        related: [projectName.cell],
        data: {
          name: quoted(row.name.text),
          domains,
          own: [...own],
        },
        subject: subjectOf(row),
        cause: "unrelated",
      });
    });
  },
});
