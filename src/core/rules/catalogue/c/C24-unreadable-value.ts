import { defineRule } from "../../rule";
import { subjectOf } from "../../support/indicators";
import { namedRows, pausesAt } from "../../support/rows";
import { whyUnreadable } from "../../support/unreadable";
import { plain, quoted } from "../../support/words";

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
    for (const row of namedRows(table)) {
      if (pausesAt(row)) yield;
      const subject = subjectOf(row);
      const name = quoted(row.name.text);
      for (const field of [row.target, row.actual]) {
        if (!field || whyUnreadable(field) !== "garbled") continue;
        report.finding({ cell: field.cell, data: { name, value: quoted(field.text) }, subject });
      }
      for (const note of row.notes) {
        if (!SPLIT_PERCENT.test(plain(note.text))) continue;
        report.finding({
          cell: note.cell,
          variant: "note",
          data: { name, value: quoted(note.text) },
          subject,
        });
      }
    }
  },
});
