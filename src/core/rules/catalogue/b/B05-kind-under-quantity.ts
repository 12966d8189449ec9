import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import {
  isAmountName,
  isCostName,
  isPureExpense,
  isTimelinessName,
} from "../../vocabulary/dimension-words";

/** B05: a ratio, or an amount of money, is the target of a 数量指标. */
export const B05 = defineRule({
  code: "B05",
  slug: "kind-under-quantity",
  severity: "hint",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      if (row.level2.name !== "数量指标" || !isNamed(row) || !row.target) return;
      const name = row.name.clean;
      // B04 has said that the whole row belongs elsewhere.
      if (isTimelinessName(name) || isCostName(name)) return;
      const data = { name: quoted(row.name.text), value: quoted(row.target.text) };
      const place = { cell: row.target.cell, related: [row.name.cell], data };
      const { kind } = row.target.parsed;
      if (kind === "percent") {
        report.finding({ ...place, variant: "ratio", subject: subjectOf(row) });
      } else if (kind === "money") {
        report.finding({
          ...place,
          variant: "money",
          severity: isAmountName(name) && !isPureExpense(name) ? "hint" : "warning",
          subject: subjectOf(row),
        });
      }
    });
  },
});
