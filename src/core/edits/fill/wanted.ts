import { Big } from "../../values/decimal";
import { type DraftedSummary } from "../plan-summary";
import { cellReference } from "../reference";
import { numberIn, type SummarySource } from "../summary/source";

/** What kind of figure is filled (key of `messages.fill.figures`). */
export type FilledFigure =
  | "score"
  | "weightedScore"
  | "attainment"
  | "executionRate"
  | "executionScore"
  | "total"
  | "totalWeight"
  | "grade";

/** Why ours differs: key of `messages.fill.reasons` with what its sentence is made of. */
export interface FillReason {
  readonly key:
    | "met"
    | "missed"
    | "overWeight"
    | "attainment"
    | "executionRate"
    | "executionRateAdjusted"
    | "executionScore"
    | "weightedScore"
    | "total"
    | "totalWeight"
    | "grade";
  readonly data: Readonly<Record<string, string | number>>;
}

/** A figure that has a cell in the person's table. */
export interface Wanted {
  readonly figure: FilledFigure;
  readonly cell: string;
  /** Without "=". */
  readonly formula: string;
  /** What it comes to now; null where it stays blank for the time being. */
  readonly value: Big | string | null;
  readonly reason: FillReason;
  readonly numberFormat?: string;
}

/** A ratio as it is shown: 0.714286 → 71.43%. */
export function percentText(ratio: Big): string {
  return `${ratio.times(100).round(2, Big.roundHalfUp).toFixed()}%`;
}

/** The cell itself where it holds the number as it is, else where `绩效汇总` has it. */
export function operandOf(
  source: SummarySource,
  cell: string | null | undefined,
  value: Big,
  onSummary: string,
): string {
  const held = cell ? numberIn(source.sheet, cell) : null;
  return cell && held !== null && new Big(held).eq(value) ? cell : onSummary;
}

/** A cell of the sheet `绩效汇总` as the person's table refers to it. */
export function onSheet(summary: DraftedSummary, cell: string): string {
  return cellReference(summary.sheet.name, cell);
}
