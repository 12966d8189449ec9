import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { dimensionOf, subjectOf } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";
import { isGenericName } from "../../vocabulary/dimension-words";

/** B08: the indicator's name is only that of its category (社会成本指标, 工作安排时间). */
export const B08 = defineRule({
  code: "B08",
  slug: "generic-name",
  severity: "warning",
  certainty: "certain",
  group: "relevance",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      const name = row.name.clean;
      const sameAsLabel =
        row.level2.source !== null && plain(row.level2.source.text) === plain(name);
      // 服务对象满意度 under 满意度 names itself well enough; G02 asks for the object.
      if (dimensionOf(row) === "satisfaction") return;
      if (!isGenericName(name) && !sameAsLabel) return;
      report.finding({
        cell: row.name.cell,
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    });
  },
});
