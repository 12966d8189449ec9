import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/indicators";
import { nameCore } from "../../support/names";
import { namedRows } from "../../support/rows";
import { quoted } from "../../support/words";
import { readQuantities } from "../../../values/quantities";
import { type Big } from "../../../values/decimal";

/** A digit near the end, with room for a unit and a bracket behind it: only such names are read. */
const ENDS_IN_NUMBER = /\d[^\d]{0,10}(?:\([^)]*\)|（[^）]*）)?$/u;

/** The number that ends the name, in the unit of the target; null where there is none. */
function promised(row: Indicator): { readonly value: Big; readonly text: string } | null {
  const parsed = row.target?.parsed;
  if (!parsed?.value || parsed.unit === null || parsed.kind === "range") return null;
  const raw = row.name.clean;
  if (!ENDS_IN_NUMBER.test(raw)) return null;
  const name = nameCore(raw.endsWith("%") ? `${raw}。` : raw).replace(/。$/u, "");
  const last = readQuantities(name, 8).at(-1);
  if (!last || last.chinese || last.end !== name.length || last.start < 2) return null;
  if (last.unit?.name !== parsed.unit) return null;
  return { value: last.number.times(last.unit.factor), text: name.slice(last.start) };
}

/** C14: the name ends in a number that the target does not repeat. */
export const C14 = defineRule({
  code: "C14",
  slug: "number-in-name",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["arithmetic", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const number = promised(row);
      if (!number || !row.target || row.target.parsed.value?.eq(number.value) !== false) return;
      report.finding({
        cell: row.target.cell,
        related: [row.name.cell],
        data: {
          name: quoted(row.name.text),
          inName: number.text,
          value: quoted(row.target.text),
        },
        subject: subjectOf(row),
      });
    });
  },
});
