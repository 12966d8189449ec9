import { defineRule } from "../../rule";
import { pausesAt } from "../../support/rows";
import { isNamed } from "../../support/blank-rows";
import { subjectOf } from "../../support/indicators";
import { quoted } from "../../support/words";
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
    for (const row of table.indicators) {
      if (pausesAt(row)) yield;
      if (row.level2.name !== "经济效益指标" || !isNamed(row)) continue;
      const value = row.target?.text ?? "";
      if (!lacksEconomy(row.name.clean, value)) continue;
      report.finding({
        cell: row.name.cell,
        ...(row.target ? { related: [row.target.cell] } : {}),
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    }
  },
});
