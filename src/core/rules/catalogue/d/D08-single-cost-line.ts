import { compareCosts } from "../../../appraisal/costs";
import { isWholeProjectName } from "../../../appraisal/cost-names";
import { defineRule } from "../../rule";
import { showWan } from "../../support/values/figures";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";

/** D08: the only cost line repeats the budget: nothing is said of what the money buys. */
export const D08 = defineRule({
  code: "D08",
  slug: "single-cost-line",
  severity: "hint",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2021-101"],
  check({ table }, report) {
    const { lines, excluded, unread, verdict } = compareCosts(table);
    const [line] = lines;
    if (!line || lines.length > 1 || excluded.length > 0 || unread.length > 0) return;
    if (verdict !== "equal") return;
    if (!isWholeProjectName(line.indicator.name.clean, table.projectName?.text ?? "")) return;
    report.finding({
      cell: line.indicator.name.cell,
      data: { name: quoted(line.indicator.name.text), amount: showWan(line.amount.yuan) },
      subject: subjectOf(line.indicator),
    });
  },
});
