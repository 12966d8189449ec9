import { eachInSteps } from "../../../appraisal/steps";
import { type PerformanceTable, type TextField } from "../../../table/performance-table";
import { defineRule, type Reporter } from "../../rule";
import { detailColumn } from "../../support/money/detail-amounts";
import { near, show, showWan, sum } from "../../support/values/figures";
import { sameMoney } from "../../support/money/fund-sums";
import { statedSums, type StatedSum } from "../../support/money/sums-in-text";
import { quoted } from "../../support/texts/words";
import { STATED_SUM_TOLERANCE } from "../../tolerances";

/** Amounts in 万 beside a result in 元, or a result without its 万, still agree. */
const SCALES = [1, 10_000, 0.0001];

function holds({ stated, computed }: StatedSum): boolean {
  return SCALES.some((scale) => {
    const scaled = computed.times(scale);
    return near(scaled, stated, stated.abs().times(STATED_SUM_TOLERANCE));
  });
}

/** 合计 of a list of expenses against its rows. */
function checkLists(table: PerformanceTable, report: Reporter): void {
  for (const list of table.details) {
    const column = detailColumn(list, table);
    if (!column?.total) continue;
    const { rows, total, heading } = column;
    const computed = sum(rows.map((row) => row.yuan));
    const data = {
      heading: quoted(heading.text),
      stated: showWan(total.yuan),
      computed: showWan(computed),
    };
    if (sameMoney(computed, total.yuan)) {
      report.pass({ variant: "list", data });
      continue;
    }
    report.finding({
      cell: total.field.cell,
      related: rows.map((row) => row.field.cell),
      variant: "list",
      data,
      subject: heading.text,
    });
  }
}

/** D04: a sum or a price times a quantity that the text itself states wrongly. */
export const D04 = defineRule({
  code: "D04",
  slug: "stated-sum",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic"],
  *check({ table }, report) {
    checkLists(table, report);
    const seen = new Set<string>();
    const look = (field: TextField): void => {
      if (!field.text.includes("=") && !field.text.includes("＝")) return;
      if (seen.has(field.cell)) return;
      seen.add(field.cell);
      for (const stated of statedSums(field.text)) {
        if (holds(stated)) {
          report.pass({ data: { sum: quoted(stated.text) } });
          continue;
        }
        report.finding({
          cell: field.cell,
          data: {
            sum: quoted(stated.text),
            computed: show(stated.computed),
            stated: show(stated.stated),
          },
          subject: stated.text,
        });
      }
    };
    for (const texts of [table.header, table.goals, table.footer, table.unrecognised])
      yield* eachInSteps(texts, look);
    yield* eachInSteps(table.indicators, (row) => {
      row.notes.forEach(look);
    });
  },
});
