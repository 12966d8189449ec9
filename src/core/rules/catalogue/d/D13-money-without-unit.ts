import { defineRule } from "../../rule";
import { headMoney } from "../../support/money/money-fields";
import { quoted } from "../../support/texts/words";

/** D13: amounts in the head of the form without a unit: 元 or 万元? */
export const D13 = defineRule({
  code: "D13",
  slug: "money-without-unit",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  check({ table }, report) {
    const amounts = headMoney(table);
    const bare = amounts.filter(
      (field) =>
        field.number !== null &&
        !field.number.eq(0) &&
        (field.unitSource === null || field.unitSource === "assumed"),
    );
    const [first, ...more] = bare;
    if (!first) return;
    // Beside a block whose label has the unit, readers will not be in doubt.
    const isSaid = amounts.some(
      ({ unitSource }) => unitSource === "block" || unitSource === "sheet",
    );
    report.finding({
      cell: first.cell,
      related: more.map((field) => field.cell),
      ...(isSaid ? { severity: "hint" as const } : {}),
      data: { value: quoted(first.text), count: bare.length },
      subject: "unit",
    });
  },
});
