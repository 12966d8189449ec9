import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { pausesAt } from "../../support/rows";
import { isNamed } from "../../support/blank-rows";
import { subjectOf } from "../../support/indicators";
import { bare, quoted } from "../../support/words";

/** Names that may stand several times: they are numbers, or say only "other". */
const NO_NAME = /^(?:[\d.%]+|其他|其它|具体指标)$/;

/** E09: the same 三级指标 stands twice under one 二级指标. */
export const E09 = defineRule({
  code: "E09",
  slug: "duplicate-indicator",
  severity: "error",
  certainty: "certain",
  group: "relevance",
  basis: ["review"],
  *check({ table }, report) {
    const seen = new Map<string, Indicator>();
    for (const row of table.indicators) {
      if (pausesAt(row)) yield;
      if (row.sub || !isNamed(row)) continue;
      const name = bare(row.name.clean);
      if (name === "" || NO_NAME.test(name)) continue;
      const { section, period, level1, level2 } = row;
      const key = `${section?.cell ?? ""}|${period ?? ""}|${level1.name ?? ""}|${level2.name ?? ""}|${name}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, row);
        continue;
      }
      report.finding({
        cell: row.name.cell,
        related: [first.name.cell],
        data: { name: quoted(row.name.text), level2: row.level2.name ?? row.level1.name ?? "" },
        subject: subjectOf(row),
      });
    }
  },
});
