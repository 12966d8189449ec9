import { defineRule } from "../../rule";
import { headMoney } from "../../support/money-fields";
import { quoted } from "../../support/words";

/** D13: amounts in the head of the form without a unit: 元 or 万元? */
export const D13 = defineRule({
  code: "D13",
  slug: "money-without-unit",
  severity: "warning",
  certainty: "certain",
  group: "completeness",
  basis: ["form"],
  check({ table }, report) {
    const bare = headMoney(table).filter(
      (field) =>
        field.number !== null &&
        !field.number.eq(0) &&
        (field.unitSource === null || field.unitSource === "assumed"),
    );
    const [first, ...more] = bare;
    if (!first) return;
    report.finding({
      cell: first.cell,
      related: more.map((field) => field.cell),
      data: { value: quoted(first.text), count: bare.length },
      subject: "unit",
    });
  },
});
