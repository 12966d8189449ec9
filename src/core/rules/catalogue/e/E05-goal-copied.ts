import { defineRule } from "../../rule";
import { bare } from "../../support/texts/words";

/** E05: the project runs over several years, and the annual goal repeats the long-term one word for word. */
export const E05 = defineRule({
  code: "E05",
  slug: "goal-copied",
  severity: "hint",
  certainty: "certain",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  check({ table }, report) {
    const period = table.implementationPeriod;
    if (!period?.from || !period.to) return;
    const first = period.from.slice(0, 4);
    const last = period.to.slice(0, 4);
    if (first === last) return;
    const expected = table.goals.filter((goal) => goal.role === "expected");
    const longTerm = expected.find((goal) => goal.period === "long-term");
    const annual = expected.find((goal) => goal.period === "annual");
    if (!longTerm || !annual || bare(annual.text) === "") return;
    if (bare(annual.text) !== bare(longTerm.text)) return;
    report.finding({
      cell: annual.cell,
      related: [longTerm.cell],
      data: { first, last },
      subject: "goal",
    });
  },
});
