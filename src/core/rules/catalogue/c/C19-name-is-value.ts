import { filterInSteps } from "../../../appraisal/steps";
import { parseValue } from "../../../values/parse-value";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { measureOf } from "../../support/values/unit-kinds";
import { plain, quoted } from "../../support/texts/words";

const STARTS_WITH_NUMBER = /^(?:[≥≤><=约]|>=|<=)?\d/u;
/** Nothing but a date: 2023年完工并投入使用 says more. */
const DATE_ONLY = /^[\d年月日号.\-~/—–至到全度上下半季初中底末前后旬以之内]+$/u;
/** Units that count anything; a longer word behind the number makes it a name (110警务). */
const COUNTERS = /^[个件套台项处座条辆家所份块起例篇支组门株人次]$/u;
/** From here on it is one mistake made many times, said once. */
const MANY = 4;

const NUMBERS = /^[≥≤><=约]*[\d.,~\-—–至到]+/u;
const BOUND = /(?:以上|以下|以内|左右|之内)$/u;

/** "1年以上" is its number and unit, "2023年完工并投入使用" and "24次党代表活动次" are not. */
function endsWithUnit(clean: string, unit: string): boolean {
  return clean.replace(BOUND, "").replace(NUMBERS, "") === unit;
}

/** 每季度1次, 每月2次: how often something is done, not what. */
const FREQUENCY =
  /^每(?:个?[年季月周日天]|半年|季度|学期|两周)?(?:至少|不少于)?[≥]?\d{1,4}[次场期批件份](?:以上)?$/u;

/** True for a name that is only a number, an amount, a span of time or a date. */
export function isValue(name: string): boolean {
  const clean = plain(name);
  if (clean.length > 20) return false;
  if (FREQUENCY.test(clean)) return true;
  if (!STARTS_WITH_NUMBER.test(clean)) return false;
  const { kind, unit, written } = parseValue(clean);
  if (kind === "date") return DATE_ONLY.test(clean);
  if (kind === "percent" || kind === "money") return true;
  if (kind !== "number" && kind !== "range") return false;
  if (written.unit !== null && !endsWithUnit(clean, written.unit)) return false;
  return unit === null ? /^[\d.,]+$/u.test(clean) : measureOf(unit) !== null || COUNTERS.test(unit);
}

/** C19: the name of an indicator is itself a value: 88, 1年, 2020年全年. */
export const C19 = defineRule({
  code: "C19",
  slug: "name-is-value",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["form", "review"],
  *check({ table }, report) {
    const wrong = yield* filterInSteps(namedRows(table), (row) => isValue(row.name.clean));
    const [first] = wrong;
    const last = wrong.at(-1);
    if (!first || !last) return;
    if (wrong.length >= MANY) {
      report.finding({
        cell: `${first.name.cell}:${last.name.cell}`,
        variant: "many",
        data: { count: wrong.length, names: wrong.slice(0, 3).map((row) => quoted(row.name.text)) },
        subject: "column",
      });
      return;
    }
    for (const row of wrong) {
      report.finding({
        cell: row.name.cell,
        data: { name: quoted(row.name.text) },
        subject: subjectOf(row),
      });
    }
  },
});
