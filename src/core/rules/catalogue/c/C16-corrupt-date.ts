import { eachInSteps } from "../../../appraisal/steps";
import { type TextField } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { isCorruptDate, whyUnreadable } from "../../support/values/unreadable";
import { quoted } from "../../support/texts/words";

/** C16: a date or period that cannot be: 20246-202516, 202年1月11日, 13月. */
export const C16 = defineRule({
  code: "C16",
  slug: "corrupt-date",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "language"],
  *check({ table }, report) {
    const period = table.implementationPeriod?.field;
    const dated: TextField[] = [
      ...(period ? [period] : []),
      ...table.header.filter((entry) => entry.role === "period" && entry.cell !== period?.cell),
    ];
    for (const field of dated) {
      if (!isCorruptDate(field.text)) continue;
      report.finding({ cell: field.cell, data: { value: quoted(field.text) }, subject: "period" });
    }
    yield* eachInSteps(namedRows(table), (row) => {
      for (const field of [row.target, row.actual]) {
        if (!field || whyUnreadable(field) !== "date") continue;
        report.finding({
          cell: field.cell,
          data: { value: quoted(field.text) },
          subject: subjectOf(row),
        });
      }
    });
  },
});
