import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { stemOf } from "../../../appraisal/linking";
import { defineRule } from "../../rule";
import { isNamed } from "../../support/rows/blank-rows";
import { subjectOf } from "../../support/rows/indicators";
import { plain, quoted } from "../../support/texts/words";

/** Units that count things and can never count an act. */
const THING_UNITS: ReadonlySet<string> = new Set(
  "册 本 套 台 辆 份 件 平方米 ㎡ 公里 千米 米 亩 公顷 株 棵 盏 张 幅 栋 座 吨 公斤 立方米 把 块 台套".split(
    " ",
  ),
);
/** Acts, which none of these units counts. */
const ACT_END =
  /(?:培训|会议|活动|督查|检查|考核|座谈|调研|宣传|讲座|演出|巡查|排查|服务|比赛|竞赛|演练|慰问|走访)$/;
const JOIN = /[、及和与]/;

/** The part of the name that the unit cannot count; null where it counts all. */
function uncounted(row: Indicator): string | null {
  const unit = row.target?.parsed.unit ?? null;
  if (unit === null || !THING_UNITS.has(unit)) return null;
  const parts = plain(row.name.clean)
    .split(JOIN)
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  const acts = parts.filter((part) => ACT_END.test(stemOf(part)));
  // All acts: then the unit contradicts the name, which C09 says.
  return acts.length > 0 && acts.length < parts.length ? (acts[0] ?? null) : null;
}

/** E11: the name joins two matters and the unit counts only one of them. */
export const E11 = defineRule({
  code: "E11",
  slug: "one-value-many-objects",
  severity: "hint",
  certainty: "likely",
  group: "appropriateness",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(table.indicators, (row) => {
      if (!row.target || !isNamed(row)) return;
      const part = uncounted(row);
      if (part === null) return;
      report.finding({
        cell: row.name.cell,
        related: [row.target.cell],
        data: { name: quoted(row.name.text), part, value: quoted(row.target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
