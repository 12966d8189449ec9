import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { nameCore } from "../../support/texts/names";
import { namedRows, partOf } from "../../support/rows/rows";
import { quoted } from "../../support/texts/words";
import { isValue } from "./C19-name-is-value";

const COUNTED =
  /数|次|量|额|率|度|比|面积|里程|长度|规模|期|频|时长|年限|产值|容量|人口|户|吨|公里|亩|套$|个$|场$|辆$|台$/u;
const COSTED =
  /费|成本|经费|支出|投资|资金|补助|补贴|补偿|金|价|额|薪|酬|工资|奖|款|预算|投入|津贴|概算|开支|利息|标准|造价/u;

function lacks(row: Indicator): "quantity" | "cost" | null {
  const parsed = row.target?.parsed;
  if (!parsed?.value) return null;
  if (row.target?.unitSource === "name" || isValue(row.name.clean)) return null;
  const name = nameCore(row.name.clean);
  const part = partOf(row);
  if (part === "quantity" && parsed.kind === "number" && parsed.unit !== null) {
    return COUNTED.test(name) ? null : "quantity";
  }
  if (part === "cost" && parsed.kind === "money") return COSTED.test(name) ? null : "cost";
  return null;
}

/** C10: the name says the task, not what is counted (次数, 人数) or paid (经费). */
export const C10 = defineRule({
  code: "C10",
  slug: "name-without-measure",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2021-101", "language"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const variant = lacks(row);
      if (!variant) return;
      report.finding({
        cell: row.name.cell,
        related: row.target ? [row.target.cell] : [],
        variant,
        data: { name: quoted(row.name.text), value: quoted(row.target?.text ?? "") },
        subject: subjectOf(row),
        cause: "name",
      });
    });
  },
});
