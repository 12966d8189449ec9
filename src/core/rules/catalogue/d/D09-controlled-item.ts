import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { isDepartment, namedRows, partOf } from "../../support/rows/rows";
import { plain, quoted } from "../../support/texts/words";

/** Basic spending (基本支出), which a project's budget does not carry. */
const BASIC =
  /福利费|在职人员工资|行政人员工资|职工工资|工资福利|工资性支出|住房公积金|津补贴|绩效奖金|年终奖|社会保险缴费|离退休费/u;
/** The three public expenses (三公经费), which are controlled department by department. */
const CONTROLLED =
  /公务接待|业务招待|招待费|因公出国|出国\(境\)费|出国费|出国经费|公务用车(?:购置|运行)|公车运行/u;

/** D09: basic or controlled spending inside a project. */
export const D09 = defineRule({
  code: "D09",
  slug: "controlled-item",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["review"],
  *check({ table }, report) {
    if (isDepartment(table)) return;
    yield* eachInSteps(namedRows(table), (row) => {
      if (partOf(row) !== "cost") return;
      const name = plain(row.name.clean);
      const item = BASIC.exec(name)?.[0] ?? CONTROLLED.exec(name)?.[0];
      if (item === undefined) return;
      report.finding({
        cell: row.name.cell,
        variant: BASIC.test(name) ? "basic" : "controlled",
        data: { name: quoted(row.name.text), item },
        subject: subjectOf(row),
      });
    });
  },
});
