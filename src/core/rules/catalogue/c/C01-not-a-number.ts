import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { wordsWhereNumber } from "../../support/values/target-words";
import { whyUnreadable } from "../../support/values/unreadable";
import { plain, quoted } from "../../support/texts/words";

const NAME_LIKE = /(?:率|度|人数|次数|户数|数量|面积|总额|金额)$/u;
const SAYS_HOW =
  /提高|提升|提供|降低|减少|增加|扩大|保持|稳定|逐步|有效|持续|进一步|确保|达到|实现|符合|不|高|低|好|按|控制|加强|完成/u;
const GOOD_OR_BAD =
  /^(?:优秀|优良|优|良好|良|中等|中|一般|不合格|合格|不达标|达标|不满意|基本满意|非常满意|比较满意|满意|较高|较低|高|低|较差|较好|差|好|坏|是|否|有|无|[/、,;|或])+$/u;
const GOOD = /优|好|是|有|良|(?<!不)(?:合格|达标|满意)|高/u;
const BAD = /差|坏|否|无|低|不/u;
/** Grades with their bounds: 优（90分以上）、良（80-90分）、差（60分以下）. */
const GRADE_WITH_BOUND = /(?:优秀?|良好?|中等?|合格|差)[:(=≥≤><]?\d/gu;
const SEVERAL = 3;

/** The target is not a value at all: a name, a question, or a whole scale of grades. */
export function notAValue(text: string): "name" | "question" | "scale" | null {
  const clean = plain(text);
  if (clean.length <= 80 && (clean.match(GRADE_WITH_BOUND)?.length ?? 0) >= SEVERAL) return "scale";
  if (clean.length > 40 || /\d/u.test(clean)) return null;
  if (clean.endsWith("?") || clean.endsWith("与否")) return "question";
  if (clean.includes("是否") && clean !== "是否") return "question";
  if (GOOD_OR_BAD.test(clean) && GOOD.test(clean) && BAD.test(clean)) return "scale";
  return clean.length >= 4 && NAME_LIKE.test(clean) && !SAYS_HOW.test(clean) ? "name" : null;
}

/** C01: words where 数量, 成本 or 满意度 needs a number, or a target that is no value. */
export const C01 = defineRule({
  code: "C01",
  slug: "not-a-number",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2021-101", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const { target } = row;
      if (!target || target.problem || whyUnreadable(target)) return;
      const { kind } = target.parsed;
      const wrong =
        kind === "qualitative" || kind === "enumeration" || kind === "placeholder"
          ? notAValue(target.text)
          : null;
      const variant = wrong ?? wordsWhereNumber(row);
      if (!variant) return;
      report.finding({
        cell: target.cell,
        variant,
        data: { name: quoted(row.name.text), value: quoted(target.text) },
        subject: subjectOf(row),
      });
    });
  },
});
