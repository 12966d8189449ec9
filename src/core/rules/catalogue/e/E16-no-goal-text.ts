import { type GoalField } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { bare, plain, quoted } from "../../support/texts/words";

const NUMBER = /^[¥$]?-?\d[\d,.]*(?:%|元|万元|亿元|分|个|项|次|人)?$/;

/** Why a text is no goal; null where it may be one. */
function wrongWith(goal: GoalField, projectName: string): "number" | "name" | null {
  const text = plain(goal.text).replace(/[。.;]$/, "");
  if (NUMBER.test(text)) return "number";
  const letters = bare(goal.text);
  return letters !== "" && letters === projectName ? "name" : null;
}

/** E16: the goal or the result is no sentence but a number, or only the project's name. */
export const E16 = defineRule({
  code: "E16",
  slug: "no-goal-text",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2015-88", "review"],
  check({ table }, report) {
    const projectName = bare(table.projectName?.text ?? "");
    for (const goal of table.goals) {
      const wrong = wrongWith(goal, projectName);
      if (!wrong) continue;
      report.finding({
        cell: goal.cell,
        variant: `${goal.role}-${wrong}`,
        data: { text: quoted(goal.text) },
        subject: `goal/${goal.role}/${goal.period ?? ""}`,
      });
    }
  },
});
