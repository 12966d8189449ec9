import { defineRule } from "../../rule";
import { bare, quoted } from "../../support/texts/words";

/** Shorter texts may well be the same by chance. */
const SHORTEST = 6;

/** F18: 实际完成情况 is a copy of 预期目标. */
export const F18 = defineRule({
  code: "F18",
  slug: "result-copies-goal",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["mof-2020-10"],
  check({ table }, report) {
    const name = bare(table.projectName?.text ?? "");
    const expected = table.goals.filter((goal) => goal.role === "expected");
    for (const result of table.goals.filter((goal) => goal.role === "result")) {
      const text = bare(result.text);
      // The project's name in both fields is E16's.
      if (text.length < SHORTEST || text === name) continue;
      const goal = expected.find((each) => bare(each.text) === text);
      if (!goal) continue;
      report.finding({
        cell: result.cell,
        related: [goal.cell],
        data: { text: quoted(result.text) },
        subject: "result",
      });
    }
  },
});
