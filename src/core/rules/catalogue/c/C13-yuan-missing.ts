import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows, partOf } from "../../support/rows/rows";
import { lacksYuan } from "../../support/values/unreadable";
import { plain, quoted } from "../../support/texts/words";

const PRICE_NAME = /成本|单价|标准|补助|补贴|费|价格|均价|工资|报酬|津贴/u;

function isPrice(row: Indicator): boolean {
  return partOf(row) === "cost" || PRICE_NAME.test(plain(row.name.clean));
}

/** C13: a price per piece or period without its 元: 28.40/株. */
export const C13 = defineRule({
  code: "C13",
  slug: "yuan-missing",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form", "language"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      if (!isPrice(row)) return;
      for (const field of [row.target, row.actual]) {
        if (!field || field.problem || !lacksYuan(field.text)) continue;
        report.finding({
          cell: field.cell,
          data: { name: quoted(row.name.text), value: quoted(field.text) },
          subject: subjectOf(row),
        });
        break;
      }
    });
  },
});
