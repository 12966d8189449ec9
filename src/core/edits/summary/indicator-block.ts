import { type Appraisal, type IndicatorAppraisal } from "../../appraisal/appraise";
import { measure, type Measure } from "../../appraisal/measure";
import { isSatisfactionRate } from "../../appraisal/score";
import { eachInSteps, SHORT_STEP } from "../../appraisal/steps";
import { type ScoringProfile } from "../../appraisal/profile";
import { type WeightedScore } from "../../appraisal/weighted-score";
import { scoringDirection } from "../../appraisal/scoring-direction";
import { messagesFor, type Language } from "../../messages";
import { toA1 } from "../../sheet/address";
import { type Indicator } from "../../table/performance-table";
import { type Big } from "../../values/decimal";
import { type ParsedValue } from "../../values/parsed-value";
import { cellReference } from "../reference";
import { type SheetSketch } from "../sheet-sketch";
import { attainmentFormula, scoreFormula, type Operands, type ScoredAs } from "./formulas";
import { BODY, CENTRED, HEADING, SECTION, SHARE } from "./look";
import { putSourced, readTextFormula, type SummarySource } from "./source";

/** Columns of the block, zero-based; the first four are those of the cost block. */
export const INDICATOR_COLUMNS = {
  number: 0,
  name: 1,
  source: 2,
  written: 3,
  level1: 4,
  level2: 5,
  operator: 6,
  target: 7,
  upper: 8,
  unit: 9,
  actual: 10,
  attainment: 11,
  weight: 12,
  score: 13,
  line: 14,
} as const;

const C = INDICATOR_COLUMNS;
const LAST = C.line;

/** Where the figures of one indicator stand on the sheet, as A1 text. */
export interface IndicatorFigures {
  readonly row: IndicatorAppraisal;
  readonly measured: Measure;
  /** Null where the target is no number. */
  readonly scored: { readonly as: ScoredAs; readonly operands: Operands } | null;
  readonly weight: string | null;
  readonly score: string;
  readonly attainment: string;
}

export interface IndicatorBlockPlace {
  readonly next: number;
  readonly first: number;
  readonly last: number;
  /** Of each indicator, in the order of the appraisal's rows. */
  readonly figures: readonly IndicatorFigures[];
}

/** A bare number in a rate's blank cell may later be typed as 98 or as 98 %: both are read. */
const PERCENT_TYPED_AS_NUMBER = 10;

/** Money is shown in 万元, everything else in the unit that it was read in. */
function shown(value: Big, parsed: ParsedValue): Big {
  return parsed.unit === "元" ? value.div(10_000) : value;
}

function unitOf(parsed: ParsedValue): string {
  return parsed.unit === "元" ? "万元" : (parsed.unit ?? "");
}

const OPERATORS: Readonly<Record<string, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": "＞",
  "<": "＜",
  "=": "＝",
  between: "～",
  about: "约",
};

/**
 * Writes the block 指标完成情况: target and actual as numbers (references to the source
 * cell where that holds one), attainment and score as formulas. Pauses now and then.
 */
export function* writeIndicatorBlock(
  sketch: SheetSketch,
  top: number,
  source: SummarySource,
  appraisal: Appraisal,
  language: Language,
): Generator<undefined, IndicatorBlockPlace> {
  const words = messagesFor(language).summary;
  const block = words.indicatorBlock;
  sketch.text(top, 0, block.title);
  sketch.style(top, 0, top, LAST, SECTION);
  const headingRow = top + 1;
  [
    words.headings.number,
    block.name,
    words.headings.source,
    words.headings.written,
    block.level1,
    block.level2,
    block.operator,
    block.target,
    block.upper,
    block.unit,
    block.actual,
    block.attainment,
    block.weight,
    block.score,
    block.line,
  ].forEach((heading, column) => sketch.text(headingRow, column, heading));
  sketch.style(headingRow, 0, headingRow, LAST, HEADING);

  const first = headingRow + 1;
  const figures: IndicatorFigures[] = [];
  const draw = (row: IndicatorAppraisal, index: number): void => {
    const at = first + index;
    sketch.number(at, C.number, index + 1);
    figures.push(writeRow(sketch, at, source, row, appraisal));
  };
  yield* eachInSteps(appraisal.rows, draw, SHORT_STEP);
  const last = headingRow + appraisal.rows.length;
  if (last >= first) {
    sketch.style(first, 0, last, LAST, BODY);
    sketch.style(first, C.number, last, C.number, CENTRED);
    sketch.style(first, C.source, last, C.written, CENTRED);
    sketch.style(first, C.level1, last, C.unit, CENTRED);
    sketch.style(first, C.target, last, C.upper, NUMBER);
    sketch.style(first, C.actual, last, C.actual, NUMBER);
    sketch.style(first, C.attainment, last, C.attainment, SHARE);
    sketch.style(first, C.weight, last, C.score, POINTS);
    sketch.style(first, C.line, last, C.line, { ...SHARE, numberFormat: "0%" });
  }
  return { next: last + 1, first, last, figures };
}

/** As Excel shows it by itself: a format with places that may be missing would end in a bare point. */
const NUMBER = { align: "right", numberFormat: "General" } as const;
const POINTS = { align: "right", numberFormat: "0.00" } as const;

function writeRow(
  sketch: SheetSketch,
  at: number,
  source: SummarySource,
  row: IndicatorAppraisal,
  appraisal: Appraisal,
): IndicatorFigures {
  const { indicator } = row;
  const { target } = indicator;
  sketch.text(at, C.name, indicator.name.clean);
  sketch.link(at, C.source, source.sheet.name, target?.cell ?? indicator.name.cell);
  sketch.text(at, C.written, target?.text ?? "");
  sketch.text(at, C.level1, indicator.level1.name ?? "");
  sketch.text(at, C.level2, indicator.level2.name ?? "");
  sketch.number(at, C.line, 1);

  const measured = measure(indicator);
  const weight = row.weight && putWeight(sketch, at, source, row);
  const scored = writeOperands(sketch, at, source, indicator, measured);
  const attainment = toA1(at, C.attainment);
  const score = toA1(at, C.score);
  if (scored) {
    sketch.formula(at, C.attainment, attainmentFormula(scored.as, scored.operands));
    if (weight && appraisal.profile.scored) {
      sketch.formula(
        at,
        C.score,
        row.weighted
          ? weightedFormula(scored, row.weighted, appraisal.profile)
          : scoreFormula(scored.as, scored.operands, weight, appraisal.profile),
      );
    }
  } else if (indicator.score) {
    // Words and dates: the points that a person gives in the table.
    const { cell } = (row.weighted && indicator.weightedScore) ?? indicator.score;
    const given = cellReference(source.sheet.name, cell);
    sketch.formula(at, C.score, `IF(ISNUMBER(${given}),${given},"")`);
  }
  return { row, measured, scored, weight, score, attainment };
}

/** 折算得分 from what its parts are now: a form that weights points once more is rare. */
function weightedFormula(
  { as, operands }: NonNullable<IndicatorFigures["scored"]>,
  { fullMarks, share }: WeightedScore,
  profile: ScoringProfile,
): string {
  return scoreFormula(as, operands, fullMarks.toFixed(), profile, share.toFixed());
}

function putWeight(
  sketch: SheetSketch,
  at: number,
  source: SummarySource,
  { indicator, weight, weighted }: IndicatorAppraisal,
): string {
  // What the row adds to the total at most, so that its points are out of it.
  if (weighted) return sketch.number(at, C.weight, weighted.full.toNumber());
  const place = { row: at, column: C.weight };
  const inTable = indicator.weight?.value;
  if (indicator.weight && inTable) {
    return putSourced(sketch, place, source, indicator.weight.cell, inTable);
  }
  return sketch.number(at, C.weight, weight?.toNumber() ?? 0);
}

/** Target, upper bound, unit and actual; null where the target is no number. */
function writeOperands(
  sketch: SheetSketch,
  at: number,
  source: SummarySource,
  indicator: Indicator,
  measured: Measure,
): IndicatorFigures["scored"] {
  const { target, actual } = indicator;
  const parsed = target?.parsed;
  if (parsed?.operator) sketch.text(at, C.operator, OPERATORS[parsed.operator] ?? "");
  const words = measured.kind === "missing" && measured.reason === "qualitative";
  const value = parsed?.value;
  if (!target || !parsed || !value || words || parsed.kind === "date" || target.problem) {
    if (actual) sketch.text(at, C.actual, actual.text);
    return null;
  }
  const targetCell = putSourced(
    sketch,
    { row: at, column: C.target },
    source,
    target.cell,
    shown(value, parsed),
  );
  const upper = parsed.upper && sketch.number(at, C.upper, shown(parsed.upper, parsed).toNumber());
  sketch.text(at, C.unit, unitOf(parsed));
  const actualCell = writeActual(sketch, at, source, indicator, measured, parsed);
  return {
    as: {
      direction: scoringDirection(indicator),
      target: value,
      upper: parsed.upper,
      satisfaction: isSatisfactionRate(indicator),
    },
    operands: { actual: actualCell, target: targetCell, upper },
  };
}

function writeActual(
  sketch: SheetSketch,
  at: number,
  source: SummarySource,
  indicator: Indicator,
  measured: Measure,
  target: ParsedValue,
): string {
  const { actual } = indicator;
  const place = { row: at, column: C.actual };
  const cell = toA1(at, C.actual);
  if (!actual) return cell;
  if (measured.kind === "number") {
    const value = shown(measured.actual, target);
    const read = readTextFormula(source, actual.cell, value, (typed, scale) =>
      target.unit === "%" ? typedNumber(typed, target) : typed + scale,
    );
    if (read !== null) return sketch.formula(at, C.actual, read);
    return putSourced(sketch, place, source, actual.cell, value);
  }
  if (measured.kind === "missing" && measured.reason === "no-actual") {
    const typed = cellReference(source.sheet.name, actual.cell);
    return sketch.formula(at, C.actual, `IF(ISNUMBER(${typed}),${typedNumber(typed, target)},"")`);
  }
  return sketch.text(at, C.actual, actual.text);
}

/** What a number that will be typed into a blank cell means, in the target's unit. */
function typedNumber(typed: string, target: ParsedValue): string {
  if (target.unit !== "%") return typed;
  const most = target.value?.gte(PERCENT_TYPED_AS_NUMBER) ? "1.5" : "0";
  return `IF(${typed}<=${most},${typed}*100,${typed})`;
}
