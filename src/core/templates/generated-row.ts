import { type ScoringProfile } from "../appraisal/profile";
import { isSatisfactionRate } from "../appraisal/score";
import { scoreFormula, type Operands } from "../edits/summary/formulas";
import { type ColumnRole, type Indicator } from "../table/performance-table";
import { type Big } from "../values/decimal";
import { type ParsedValue } from "../values/parsed-value";
import { type AnswerCell, type AnswerValue, type IndicatorAnswer } from "./answers";
import { type IndicatorRole } from "./form";
import { numericValue, type NumericValue } from "./numeric-value";

type Values = Partial<Record<IndicatorRole, AnswerValue>>;

/** What a scale word in the unit column multiplied the number with. */
const SCALES: Readonly<Record<string, string>> = {
  "1": "",
  "1000": "千",
  "10000": "万",
  "1000000": "百万",
  "100000000": "亿",
};

/** The unit as its column says it: 万元 for a number that was read as 10 000 times as many 元. */
function unitInColumn({ unit, value, written }: ParsedValue): string {
  if (written.unit !== null) return written.unit;
  if (unit === null || !value || !written.value || written.value.eq(0)) return unit ?? "";
  return `${SCALES[value.div(written.value).toFixed()] ?? ""}${unit}`;
}

/** The target as it reads in one cell: operator and unit columns of the source are put back into it. */
function targetText(indicator: Indicator): string {
  const { target } = indicator;
  if (!target) return "";
  const text = target.text.trim();
  if (!target.operatorCell && !target.unitCell) return text;
  const { operator, kind } = target.parsed;
  if (target.parsed.value === null || kind === "date") return text;
  const signs: Record<string, string> = { ">=": "≥", "<=": "≤", ">": "＞", "<": "＜", "=": "＝" };
  const sign = target.operatorCell && operator ? (signs[operator] ?? "") : "";
  const unit = target.unitCell ? unitInColumn(target.parsed) : "";
  return `${sign}${text}${text.endsWith(unit) ? "" : unit}`;
}

/** Name without numbering, and the target: a number with a format where that reads the same. */
function targetValues(indicator: Indicator): {
  readonly values: Values;
  readonly numeric: NumericValue | null;
} {
  const numeric = indicator.target && numericValue(indicator.target);
  const target: AnswerValue = numeric
    ? { value: numeric.value, numberFormat: numeric.numberFormat }
    : targetText(indicator);
  return { values: { name: indicator.name.clean, target }, numeric };
}

function answer(indicator: Indicator, values: Values): IndicatorAnswer {
  return {
    level1: indicator.level1.name,
    level2: indicator.level2.name,
    values,
  };
}

/** The blank actual: a percent target's takes 98 for 98 %, words are chosen from the tiers. */
function blankActual(indicator: Indicator, numeric: NumericValue | null): AnswerCell {
  if (numeric?.percent) return { numberFormat: "0.00%" };
  return indicator.direction === "qualitative" ? { list: "tiers" } : {};
}

/** Score of a generated row: a formula over its own cells, blank where there is no number to refer to. */
function score(
  indicator: Indicator,
  numeric: NumericValue | null,
  profile: ScoringProfile,
): AnswerCell {
  const value = indicator.target?.parsed.value;
  if (!numeric || !value || !profile.scored) return {};
  const satisfaction = isSatisfactionRate(indicator);
  // Steps of 满意度赋分 are in percent, the cells hold ratios.
  const inPercent = satisfaction && profile.satisfactionSteps !== null && numeric.percent;
  const operands: Operands = inPercent
    ? { actual: "({actual}*100)", target: "({target}*100)", upper: null }
    : { actual: "{actual}", target: "{target}", upper: null };
  const as = { direction: indicator.direction, target: value, upper: null, satisfaction };
  const formula = scoreFormula(as, operands, "{weight}", profile);
  return {
    formula: inPercent
      ? formula.replace("ISNUMBER(({actual}*100))", "ISNUMBER({actual})")
      : formula,
  };
}

/** A row of a self-evaluation sheet: target, blank actual, proposed weight, score as a formula. */
export function evaluationRow(
  indicator: Indicator,
  weight: Big | null,
  profile: ScoringProfile,
): IndicatorAnswer {
  const { values, numeric } = targetValues(indicator);
  return answer(indicator, {
    ...values,
    actual: blankActual(indicator, numeric),
    ...(weight ? { weight: weight.toNumber() } : {}),
    score: score(indicator, numeric, profile),
  });
}

/** A row of a monitoring sheet: target, blank state and forecast. */
export function monitoringRow(indicator: Indicator): IndicatorAnswer {
  const { values, numeric } = targetValues(indicator);
  const blank = numeric?.percent ? { numberFormat: "0.00%" } : {};
  return answer(indicator, { ...values, actual: blank, expected: blank });
}

/** Columns of notes that a form may have, by the roles that the reader gives them. */
const NOTE_COLUMNS: Readonly<Partial<Record<ColumnRole, IndicatorRole>>> = {
  standard: "standard",
  explanation: "explanation",
  "scoring-rule": "scoringRule",
  source: "source",
  remark: "remark",
};

/** Operator, number and unit apart, for a form with columns for them; null for anything but one number. */
function targetInColumns(text: string): Values | null {
  const match = /^(≥|≤|＝|=|＞|＜|>|<)?(\d{1,12}(?:\.\d{1,6})?)(\D{0,12})$/u.exec(text.trim());
  const [, sign = "", number = "", unit = ""] = match ?? [];
  if (number === "") return null;
  return { operator: sign.replace("=", "＝"), target: Number(number), unit };
}

/**
 * A row of next year's target sheet; `change` moves years in texts and says what to look at.
 *
 * @param inColumns the form has columns of their own for operator and unit
 */
export function nextYearRow(
  indicator: Indicator,
  change: (text: string) => { readonly text: string; readonly note: string | null },
  inColumns: boolean,
): IndicatorAnswer {
  const name = change(indicator.name.clean);
  const target = change(targetText(indicator));
  const parts = inColumns && target.note === null ? targetInColumns(target.text) : null;
  const notes = indicator.notes.flatMap(({ role, text }): [IndicatorRole, string][] => {
    const column = NOTE_COLUMNS[role];
    return column && text.trim() !== "" ? [[column, text.trim()]] : [];
  });
  return answer(indicator, {
    ...Object.fromEntries(notes),
    name: { value: name.text, ...(name.note === null ? {} : { note: name.note }) },
    ...(parts ?? {
      target: { value: target.text, ...(target.note === null ? {} : { note: target.note }) },
    }),
  });
}
