import { eachInSteps } from "../../../appraisal/steps";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { whyUnreadable } from "../../support/values/unreadable";
import { plain, quoted } from "../../support/texts/words";

/** A percent sign that swallowed a digit: 9%0得10分. */
const SPLIT_PERCENT = /\d%\d/u;

/** C24: a value, or a figure in a note of the row, that cannot be read. */
export const C24 = defineRule({
  code: "C24",
  slug: "unreadable-value",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["language"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      for (const field of [row.target, row.actual]) {
        if (!field || whyUnreadable(field) !== "garbled") continue;
        report.finding({
          cell: field.cell,
          data: { name: quoted(row.name.text), value: quoted(field.text) },
          subject: subjectOf(row),
        });
      }
      for (const note of row.notes) {
        if (!SPLIT_PERCENT.test(plain(note.text))) continue;
        report.finding({
          cell: note.cell,
          variant: "note",
          data: { name: quoted(row.name.text), value: quoted(note.text) },
          subject: subjectOf(row),
        });
      }
    });
  },
});
