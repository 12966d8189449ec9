import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { type IsoDate, type ParsedValue } from "../../../values";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";

type Dates = NonNullable<ParsedValue["dates"]>;

/** The target's date lies behind the period's last day. */
function isAfter(dates: Dates, end: IsoDate): boolean {
  if (dates.to === null || dates.to <= end) return false;
  // A whole span in another year is said with its year (E01).
  return dates.from === null || dates.from <= end || dates.from.slice(0, 4) === end.slice(0, 4);
}

/** E04: a span ends before it starts, or a target's date lies behind the implementation period. */
export const E04 = defineRule({
  code: "E04",
  slug: "end-before-start",
  severity: "error",
  certainty: "certain",
  group: "feasibility",
  basis: ["form", "review"],
  *check({ table }, report) {
    const period = table.implementationPeriod;
    const backwards = !!period?.from && !!period.to && period.to < period.from;
    if (period && backwards) {
      report.finding({
        cell: period.field.cell,
        variant: "period",
        data: { text: quoted(period.field.text) },
        subject: "period",
      });
    }
    const end = backwards ? null : (period?.to ?? null);
    yield* eachInSteps(table.indicators, (row) => {
      const { target } = row;
      const dates = target?.parsed.dates;
      if (!target || !dates || !isNamed(row)) return;
      const data = { name: quoted(row.name.text), text: quoted(target.text) };
      const subject = subjectOf(row);
      if (dates.from !== null && dates.to !== null && dates.to < dates.from) {
        report.finding({ cell: target.cell, variant: "span", data, subject });
      } else if (period && end !== null && row.period !== "long-term" && isAfter(dates, end)) {
        report.finding({
          cell: target.cell,
          related: [period.field.cell],
          variant: "after-period",
          data: { ...data, end },
          subject,
        });
      }
    });
  },
});
