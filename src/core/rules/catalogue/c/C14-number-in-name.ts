import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { nameCore } from "../../support/texts/names";
import { namedRows } from "../../support/rows/rows";
import { plain, quoted } from "../../support/texts/words";
import { readQuantities } from "../../../values/quantities";
import { type Big } from "../../../values/decimal";

/** A digit near the end, with room for a unit and a bracket behind it: only such names are read. */
const ENDS_IN_NUMBER = /\d[^\d]{0,10}(?:\([^)]*\)|（[^）]*）)?$/u;

/** What the last bracket of a name holds. */
const LAST_BRACKET = /[(（]([^()（）]{1,12})[)）]$/u;
/** A sign and a number, and nothing else before the unit. */
const ONLY_A_NUMBER = /^(?:[≥≤><=]|>=|<=)?\d/u;

interface Promised {
  readonly value: Big;
  readonly text: string;
  readonly unit?: string;
}

/** The value that a bracket behind the name is: 合格率（95%）; null where it says anything else. */
function numberInBracket(name: string): Promised | null {
  const inside = plain(LAST_BRACKET.exec(name)?.[1] ?? "");
  if (!ONLY_A_NUMBER.test(inside)) return null;
  const [only, ...more] = readQuantities(inside, 2);
  if (!only?.unit || only.chinese || more.length > 0 || only.end !== inside.length) return null;
  return {
    value: only.number.times(only.unit.factor),
    text: inside.slice(only.start),
    unit: only.unit.name,
  };
}

/** The number that ends the name, in the unit of the target; null where there is none. */
function promised(row: Indicator): Promised | null {
  const parsed = row.target?.parsed;
  if (!parsed?.value || parsed.unit === null || parsed.kind === "range") return null;
  const raw = row.name.clean;
  if (!ENDS_IN_NUMBER.test(raw)) return null;
  const inBracket = numberInBracket(raw);
  if (inBracket) return inBracket.unit === parsed.unit ? inBracket : null;
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
