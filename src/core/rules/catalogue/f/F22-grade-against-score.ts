import { gradeOf } from "../../../appraisal";
import { defineRule } from "../../rule";
import { show } from "../../support/values/figures";
import { plain } from "../../support/texts/words";

const GRADE = /[优良中差]/u;

/** F22: 优 良 中 差 against 总分 (90, 80, 60). */
export const F22 = defineRule({
  code: "F22",
  slug: "grade-against-score",
  severity: "error",
  certainty: "certain",
  group: "appropriateness",
  basis: ["mof-2020-10"],
  check({ table }, report) {
    const declared = table.totals?.score;
    const { grade } = table;
    if (!declared?.value || !grade) return;
    const score = declared.value;
    const text = plain(grade.text);
    const word = GRADE.exec(text)?.[0];
    // 优□良□中□差□ is a row of boxes, no grade.
    if (word === undefined || text.length > 6 || /[□☑√✓/]/u.test(text)) return;
    const right = gradeOf(score);
    const data = { grade: word, score: show(score), right };
    if (word === right) {
      report.pass({ data });
      return;
    }
    report.finding({
      cell: grade.cell,
      related: [declared.cell],
      data,
      ...(text === word ? { fix: { cell: grade.cell, from: grade.text, to: right } } : {}),
      subject: "grade",
    });
  },
});
