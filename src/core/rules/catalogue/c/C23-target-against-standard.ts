import { eachInSteps } from "../../../appraisal/steps";
import { type Indicator } from "../../../table/performance-table";
import { type Big, Big as Decimal } from "../../../values/decimal";
import { normalise } from "../../../values/normalise";
import { parseValue } from "../../../values/parse-value";
import { type Certainty, type FindingData } from "../../finding";
import { defineRule } from "../../rule";
import { subjectOf } from "../../support/rows/indicators";
import { isPercentLost, meantPercent } from "../../support/values/percent-lost";
import { namedRows } from "../../support/rows/rows";
import { show } from "../../support/values/figures";
import { isTargetWrong } from "../../support/values/target-fault";
import { plain, quoted } from "../../support/texts/words";
import { type PerformanceTable } from "../../../table/performance-table";

const SCORING_NOTES = new Set(["scoring-rule", "explanation", "standard", "remark"]);
const NO_POINTS = /(\d{1,3}(?:\.\d{1,2})?)%(?:\(不含\))?以下(?:的)?(?:不得分|得0分|不计分|计0分)/gu;
const POINTS =
  /(\d{1,3}(?:\.\d{1,2})?)%(?:\(含\))?(?:以上)?(?:的)?[,:]?(?:得|计)(\d{1,3}(?:\.\d{1,2})?)分/gu;

const FULL_POINTS =
  /(?:达到|达|大于等于|不低于|≥|>=)(\d{1,3}(?:\.\d{1,2})?)%(?:\(含\))?(?:及?以上)?(?:的|时)?[,:]?(?:得|计|为)满分/gu;

interface Contradiction {
  readonly cell: string;
  readonly variant: "kind" | "value" | "threshold" | "full-points";
  readonly certainty: Certainty;
  readonly data: FindingData;
}

/** Standards of other times or places, which a plan may well differ from. */
const OTHER_STANDARD = /历史|上年|去年|往年|全国|全省|全市|平均|同类|国际/u;
/** Standards that a plan may exceed but not fall below. */
const LEAST_STANDARD = /行业|国家|地方/u;

/** "90%（计划标准）" as the standard's own value; null for 计划标准 and other words. */
function standardValue(text: string): ReturnType<typeof parseValue> | null {
  const clean = normalise(text);
  if (clean.length > 30 || !/\d/u.test(clean) || OTHER_STANDARD.test(clean)) return null;
  const parsed = parseValue(clean);
  return parsed.kind === "percent" ||
    parsed.kind === "date" ||
    parsed.kind === "money" ||
    parsed.kind === "number"
    ? parsed
    : null;
}

function againstStandard(row: Indicator, table: PerformanceTable): Contradiction | null {
  const { target } = row;
  if (!target) return null;
  const lost = isPercentLost(target, table);
  const kind = lost ? "percent" : target.parsed.kind;
  const value = lost
    ? new Decimal((meantPercent(target) ?? "0").replace("%", ""))
    : target.parsed.value;
  for (const note of row.notes) {
    if (note.role !== "standard" && note.role !== "explanation") continue;
    const standard = standardValue(note.text);
    if (!standard) continue;
    const data = { standard: quoted(note.text), value: quoted(target.text) };
    if (kind === "number" && standard.kind === "number") {
      const sameUnit = standard.unit !== null && standard.unit === target.parsed.unit;
      // An explanation may count something else; a standard in the target's unit cannot.
      if (note.role !== "standard" || !sameUnit || !value || !standard.value) continue;
      if (value.eq(standard.value)) continue;
      return { cell: note.cell, variant: "value", certainty: "likely", data };
    }
    const numeric = kind === "percent" || kind === "money" || kind === "date";
    if (!numeric || standard.kind === "number") continue;
    if (standard.kind !== kind) {
      return { cell: note.cell, variant: "kind", certainty: "certain", data };
    }
    if (kind !== "date" && value && standard.value && !value.eq(standard.value)) {
      const exceeds = row.direction === "higher-is-better" && value.gt(standard.value);
      if (exceeds && LEAST_STANDARD.test(note.text)) continue;
      return { cell: note.cell, variant: "value", certainty: "likely", data };
    }
  }
  return null;
}

function thresholdsOf(text: string, pattern: RegExp): readonly Big[] {
  return [...text.matchAll(pattern)].map(([, threshold = "0"]) => new Decimal(threshold));
}

/** "95%以下不得分 … 90%得10分": the rule gives points where it has just taken them all. */
function againstScoringRule(row: Indicator): Contradiction | null {
  const planned = row.target?.parsed.kind === "percent" ? row.target.parsed.value : null;
  for (const note of row.notes) {
    if (!SCORING_NOTES.has(note.role) || !note.text.includes("分")) continue;
    const text = plain(note.text);
    const zero = thresholdsOf(text, NO_POINTS)[0];
    const points = thresholdsOf(text, POINTS);
    const data = { standard: quoted(note.text), value: quoted(row.target?.text ?? "") };
    const highest = points.reduce<Big | null>(
      (best, at) => (!best || at.gt(best) ? at : best),
      null,
    );
    if (zero && highest?.lt(zero)) {
      return {
        cell: note.cell,
        variant: "threshold",
        certainty: "certain",
        data: { ...data, zero: show(zero), full: show(highest) },
      };
    }
    const full = thresholdsOf(text, FULL_POINTS)[0];
    if (full && planned?.lt(full)) {
      return {
        cell: note.cell,
        variant: "full-points",
        certainty: "likely",
        data: { ...data, full: show(full) },
      };
    }
    if (zero && planned && zero.gt(planned)) {
      return {
        cell: note.cell,
        variant: "threshold",
        certainty: "certain",
        data: { ...data, zero: show(zero), full: show(planned) },
      };
    }
  }
  return null;
}

/** C23: the target contradicts the standard, explanation or scoring rule in its own row. */
export const C23 = defineRule({
  code: "C23",
  slug: "target-against-standard",
  severity: "warning",
  certainty: "likely",
  group: "appropriateness",
  basis: ["form", "arithmetic"],
  *check({ table }, report) {
    yield* eachInSteps(namedRows(table), (row) => {
      if (isTargetWrong(row, table)) return;
      const said = againstStandard(row, table) ?? againstScoringRule(row);
      if (!said || !row.target) return;
      report.finding({
        cell: row.target.cell,
        related: [said.cell],
        variant: said.variant,
        certainty: said.certainty,
        data: { name: quoted(row.name.text), ...said.data },
        subject: subjectOf(row),
      });
    });
  },
});
