import { type IndicatorAppraisal } from "../../appraisal/appraise";
import { weightedScoreOf } from "../../appraisal/weighted-score";
import { type Sheet } from "../../sheet/sheet";
import { type NumberField } from "../../table/performance-table";
import { Big } from "../../values/decimal";
import { type DraftedSummary } from "../plan-summary";
import { attainmentFormula, scoreFormula, type Operands } from "../summary/formulas";
import { type IndicatorFigures } from "../summary/indicator-block";
import { numberIn, type SummarySource } from "../summary/source";
import { onSheet, operandOf, percentText, type FillReason, type Wanted } from "./wanted";

/** 得分 and 完成率 of one indicator, where both sides were measured. */
export function wantedOfRow(
  figures: IndicatorFigures,
  source: SummarySource,
  summary: DraftedSummary,
): Wanted[] {
  const { row } = figures;
  const weighted = wantedOfWeighted(row, source);
  if (!figures.scored || figures.measured.kind !== "number") return weighted;
  const { indicator } = row;
  const { as } = figures.scored;
  const operands = ownOperands(figures, source, summary);
  const wanted: Wanted[] = [...weighted];
  const { profile } = summary.appraisal;
  const weightCell = indicator.weight?.cell;
  if (indicator.score && row.weight && row.score && figures.weight && weightCell) {
    const weight = weightOperand(row, weightCell, source, onSheet(summary, figures.weight));
    wanted.push({
      figure: "score",
      cell: (row.weighted ? indicator.score : (indicator.weightedScore ?? indicator.score)).cell,
      formula: scoreFormula(as, operands, weight, profile),
      value: row.weighted ? row.weighted.item : row.score,
      reason: scoreReason(row),
    });
  }
  if (indicator.attainment && row.attainment) {
    const { attainment } = row;
    wanted.push({
      figure: "attainment",
      cell: indicator.attainment.cell,
      formula: attainmentFormula(as, operands),
      value: attainment,
      reason: { key: "attainment", data: { ...said(row), ours: percentText(attainment) } },
      numberFormat: "0.00%",
    });
  }
  return wanted;
}

/** 权重占比 as a ratio: the cell's own number where it holds 0.25 or 25, else the ratio itself. */
function shareOperand(share: Big, field: NumberField | null, sheet: Sheet): string {
  const held = field && numberIn(sheet, field.cell);
  if (!field || held === null) return share.toFixed();
  if (share.eq(held)) return field.cell;
  return share.times(100).eq(held) ? `${field.cell}/100` : share.toFixed();
}

/** What full marks are: 分值, or 100 where 单项得分 is out of 100. */
function weightOperand(
  { weight, weighted }: IndicatorAppraisal,
  cell: string,
  source: SummarySource,
  onSummary: string,
): string {
  if (!weight) return onSummary;
  if (!weighted) return operandOf(source, cell, weight, onSummary);
  // `绩效汇总` has what the row adds to the total there.
  return weighted.fullMarks.eq(weight)
    ? operandOf(source, cell, weight, weight.toFixed())
    : weighted.fullMarks.toFixed();
}

/** 折算得分: 单项得分, whoever gave it, × 权重占比. */
function wantedOfWeighted(
  { indicator, weight, weighted }: IndicatorAppraisal,
  { sheet }: SummarySource,
): Wanted[] {
  const { score, weightedScore } = indicator;
  if (!weighted || !weight || !score || !weightedScore) return [];
  const share = shareOperand(weighted.share, indicator.weight, sheet);
  const item = score.value ?? weighted.item;
  const ours = item && weightedScoreOf(weight, weighted.fullMarks, item).points;
  return [
    {
      figure: "weightedScore",
      cell: weightedScore.cell,
      formula: `IF(ISNUMBER(${score.cell}),ROUND(${score.cell}*${share},2),"")`,
      value: ours,
      reason: {
        key: "weightedScore",
        data: {
          score: item?.toFixed() ?? "",
          share: percentText(weighted.share),
          ours: ours?.toFixed() ?? "",
        },
      },
    },
  ];
}

/** Actual and target: both from the table where both hold plain numbers of one unit, else both from `绩效汇总`. */
function ownOperands(
  figures: IndicatorFigures,
  source: SummarySource,
  summary: DraftedSummary,
): Operands {
  const { row, measured, scored } = figures;
  if (!scored || measured.kind !== "number") throw new Error("no operands without numbers");
  const { target, actual } = row.indicator;
  const heldActual = actual && numberIn(source.sheet, actual.cell);
  const heldTarget = target && numberIn(source.sheet, target.cell);
  const { operands } = scored;
  const upper = operands.upper && onSheet(summary, operands.upper);
  const factor = heldTarget ? measured.target.div(heldTarget) : null;
  const sameUnit =
    factor !== null && heldActual !== null && new Big(heldActual).times(factor).eq(measured.actual);
  if (target && actual && sameUnit && upper === null) {
    return { actual: actual.cell, target: target.cell, upper };
  }
  // Where only the actual holds its number, its own cell is followed at once.
  const actualNumber = actual && plainNumber(source, actual.cell, figures);
  return {
    actual: actualNumber ?? onSheet(summary, operands.actual),
    target: onSheet(summary, operands.target),
    upper,
  };
}

/** The actual's own cell, where its number is already in the unit of `绩效汇总`. */
function plainNumber(
  source: SummarySource,
  cell: string,
  { measured, row }: IndicatorFigures,
): string | null {
  const held = numberIn(source.sheet, cell);
  if (held === null || measured.kind !== "number") return null;
  const money = row.indicator.target?.parsed.unit === "元";
  const shown = money ? measured.actual.div(10_000) : measured.actual;
  return new Big(held).eq(shown) ? cell : null;
}

function said({ indicator }: IndicatorAppraisal): Record<string, string> {
  return { target: indicator.target?.text ?? "", actual: indicator.actual?.text ?? "" };
}

function scoreReason(row: IndicatorAppraisal): FillReason {
  const full = row.weighted?.fullMarks ?? row.weight;
  const weight = full?.toFixed() ?? "";
  const { weighted } = row;
  const ours = (weighted ? weighted.item : row.score)?.toFixed() ?? "";
  const declared = weighted ? row.indicator.score?.value : row.declaredScore;
  if (declared && full && declared.gt(full)) return { key: "overWeight", data: { weight } };
  if (row.met) return { key: "met", data: { ...said(row), weight } };
  const attainment = row.attainment ? percentText(row.attainment) : "—";
  return { key: "missed", data: { ...said(row), attainment, ours } };
}
