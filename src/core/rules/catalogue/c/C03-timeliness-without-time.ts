import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows, partOf } from "../../support/rows/rows";
import { repeatsName } from "../../support/values/target-words";
import { whyUnreadable } from "../../support/values/unreadable";
import { plain, quoted } from "../../support/texts/words";
import { notAValue } from "./C01-not-a-number";

const TIME =
  /\d{1,4}(?:年|个?月|个?季|周|日|天|号|个?工作日|个?小时|分钟|%)|[年月季]底|年末|月末|季末|上半年|下半年|[一二三四]季度|全年|当[天日月]|次[日月]|每[年月周日天季]|按[年月季周日]|逐[月季]|合同|[一二三四五六七八九十]+(?:个月|月|天|日|年|周)/u;

/** C03: 时效 says neither a date nor a duration nor a rate. */
export const C03 = defineRule({
  code: "C03",
  slug: "timeliness-without-time",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (!target || target.problem || partOf(row) !== "timeliness") return;
      const { kind } = target.parsed;
      if (kind !== "qualitative" && kind !== "enumeration") return;
      if (notAValue(target.text) !== null || repeatsName(row) || whyUnreadable(target)) return;
      if (TIME.test(plain(target.text)) || TIME.test(plain(row.name.text))) return;
      report.finding({
        cell: target.cell,
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
