import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { quoted } from "../../support/texts/words";
import { lacksEconomy } from "../../vocabulary/dimension-words";

/** B06: a row of 经济效益 says nothing economic. */
export const B06 = defineRule({
  code: "B06",
  slug: "not-economic",
  severity: "warning",
  certainty: "likely",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      if (row.level2.name !== "经济效益指标" || !isNamed(row)) return;
      const value = row.target?.text ?? "";
      if (!lacksEconomy(row.name.clean, value)) return;
      report.finding({
        cell: row.name.cell,
        ...(row.target ? { related: [row.target.cell] } : {}),
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    });
  },
});
