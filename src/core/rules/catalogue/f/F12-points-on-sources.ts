import { defineRule } from "../../rule";

/** F12: points on the rows of single sources; only the total row carries them. */
export const F12 = defineRule({
  code: "F12",
  slug: "points-on-sources",
  severity: "hint",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form"],
  check({ table }, report) {
    const pointed = (table.funds?.parts ?? []).flatMap((row) =>
      [row.weight, row.score].filter((field) => field?.value?.gt(0)),
    );
    const [first, ...more] = pointed;
    if (!first) return;
    report.finding({
      cell: first.cell,
      related: more.flatMap((field) => (field ? [field.cell] : [])),
      data: { count: pointed.length },
      subject: "sources",
    });
  },
});
