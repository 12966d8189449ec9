import { defineRule } from "../../rule";
import { nameCore } from "../../support/names";
import { subjectOf } from "../../support/indicators";
import { namedRows, pausesAt } from "../../support/rows";
import { plain, quoted } from "../../support/words";
import { isValue } from "./C19-name-is-value";

/** C20: the target only repeats the indicator's name. */
export const C20 = defineRule({
  code: "C20",
  slug: "value-repeats-name",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form", "review"],
  *check({ table }, report) {
    for (const row of namedRows(table)) {
      if (pausesAt(row)) yield;
      const { target } = row;
      const kind = target?.parsed.kind;
      if (!target || (kind !== "qualitative" && kind !== "enumeration")) continue;
      const text = plain(target.text);
      if (text.length < 2 || isValue(row.name.clean)) continue;
      if (text !== plain(row.name.clean) && text !== nameCore(row.name.clean)) continue;
      report.finding({
        cell: target.cell,
        related: [row.name.cell],
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    }
  },
});
