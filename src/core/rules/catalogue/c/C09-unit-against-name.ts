import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { type FindingData } from "../../finding";
import { defineRule } from "../../rule";
import { isDateName, isPeriodName, nameCore } from "../../support/texts/names";
import { subjectOf } from "../../support/rows/indicators";
import { namedRows } from "../../support/rows/rows";
import { fitsName, kindsOfName } from "../../support/values/unit-kinds";
import { plain, quoted } from "../../support/texts/words";

const AMOUNT = /\d[\d.,]{0,20}(?:万元|亿元|元)(?!\/)/u;
const LASTING = /长期|永久|常年|全年|年|月|日|天|周|季/u;

/** 全年预算安排800万元: the name itself is an amount. */
export function holdsAmount(name: string): boolean {
  return AMOUNT.test(plain(name));
}

/** What is counted whole: half a person, or a third of a case, is a slip. */
const WHOLE: ReadonlySet<string> = new Set(
  "人 名 户 台 辆 套 所 座 栋 起 例 村 头 只 人次".split(" "),
);
/** 人均, 每千人, 折算人数: averages and what is worked out may well have decimals. */
const WORKED_OUT = /均|每|率|比|密度|系数|当量|折算|折合|倍/u;

function isDivided({ name, target }: Indicator): boolean {
  const { kind, unit, value } = target?.parsed ?? { kind: null, unit: null, value: null };
  if (kind !== "number" || !value || unit === null || !WHOLE.has(unit)) return false;
  return !value.eq(value.round(0)) && !WORKED_OUT.test(name.clean);
}

interface Mismatch {
  readonly variant: "measure" | "period" | "date" | "amount" | "fraction";
  readonly data: FindingData;
}

function mismatchOf(row: Indicator): Mismatch | null {
  if (!row.target) return null;
  const { parsed } = row.target;
  const name = row.name.clean;
  const { kind, unit } = parsed;
  if (kind === "qualitative" && isPeriodName(name)) {
    const text = plain(row.target.text);
    return LASTING.test(text) && text.length <= 8 ? null : { variant: "period", data: {} };
  }
  if (kind === "percent" && isDateName(name)) return { variant: "date", data: {} };
  if (kind === "percent" && holdsAmount(name)) return { variant: "amount", data: {} };
  if (isDivided(row)) return { variant: "fraction", data: { unit: unit ?? "" } };
  if (kind !== "number" && kind !== "percent" && kind !== "money" && kind !== "range") return null;
  const asked = kindsOfName(nameCore(name));
  if (!asked || unit === null || fitsName(asked.word, asked.kinds, unit)) return null;
  return { variant: "measure", data: { word: asked.word, unit } };
}

/** C09: the measure word of the name and the unit of the value do not go together. */
export const C09 = defineRule({
  code: "C09",
  slug: "unit-against-name",
  severity: "warning",
  certainty: "certain",
  group: "appropriateness",
  basis: ["language", "review"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      const mismatch = mismatchOf(row);
      if (!mismatch || !row.target) return;
      report.finding({
        cell: row.target.cell,
        related: [row.name.cell],
        variant: mismatch.variant,
        data: { name: quoted(row.name.text), value: quoted(row.target.text), ...mismatch.data },
        subject: subjectOf(row),
      });
    });
  },
});
