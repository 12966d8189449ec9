import { type IndicatorAppraisal } from "../appraisal/appraise";
import { type MissingReason } from "../appraisal/measure";
import { atOnce, eachInSteps, gatherInSteps, SHORT_STEP } from "../appraisal/steps";
import { Big } from "../values/decimal";
import { contentPrint } from "./content-print";
import { type CellContent, type CellEdit, type EditPlan } from "./edit";
import { type FigureCell } from "./fill/earlier-fills";
import { wantedOfExecution } from "./fill/execution-figures";
import { wantedOfRow } from "./fill/row-figures";
import { rowKeys } from "./fill/row-keys";
import { isBlank, tableCell, type TableCell } from "./fill/table-cells";
import { wantedTotals } from "./fill/total-figures";
import { percentText, type FilledFigure, type FillReason, type Wanted } from "./fill/wanted";
import { draftSummary, type DraftedSummary, type SummaryOptions } from "./plan-summary";
import { type IndicatorFigures } from "./summary/indicator-block";
import { type SummarySource } from "./summary/source";

export { type FilledFigure, type FillReason } from "./fill/wanted";

/** A cell that a person has filled otherwise: written only when accepted. */
export interface FillProposal {
  readonly figure: FilledFigure;
  /** Figure and indicator, to know the cell again. */
  readonly of: string;
  readonly edit: CellEdit;
  /** What stands there, and what ours comes to, as shown. */
  readonly old: string;
  readonly value: string;
  readonly reason: FillReason;
}

/** A score that must wait, and why (key of `messages.fill.open`). */
export interface OpenScore {
  readonly row: IndicatorAppraisal;
  readonly cell: string;
  readonly reason: MissingReason | "date";
}

/** What 填写完成情况 would do to a table. */
export interface FillPlan {
  /** Blank cells and earlier ones of ours, and the sheet `绩效汇总` that they refer to. */
  readonly plan: EditPlan;
  readonly proposals: readonly FillProposal[];
  readonly open: readonly OpenScore[];
  readonly summary: DraftedSummary;
  /** What the cells of the plan are about, and earlier ones of ours that stand as they should. */
  readonly ours: readonly FigureCell[];
}

export interface FillOptions extends SummaryOptions {
  /** Whether the add-in wrote what stands in a cell of the table's sheet. */
  readonly isOurs: (found: FigureCell) => boolean;
}

/** Points within half a cent say the same, rates within what one printed decimal rounds off. */
const SAME_POINTS = new Big("0.005");
const SAME_RATE = new Big("0.0006");

/**
 * Plans 填写完成情况: 得分, 完成率, 执行率 and its points, 总分 and 等级 as native formulas
 * in the table itself. Only blank cells and our own earlier ones are filled; where a
 * person's figure differs, a proposal says what would stand there and why.
 */
export function planFill(source: SummarySource, options: FillOptions): FillPlan {
  return atOnce(planFillInSteps(source, options));
}

/** As `planFill`, but pausing now and then, so that the pane can give the thread back. */
export function* planFillInSteps(
  source: SummarySource,
  options: FillOptions,
): Generator<undefined, FillPlan> {
  const summary = yield* draftSummary(source, { ...options, detail: "full" });
  yield;
  const keys = yield* rowKeys(summary.appraisal.rows);
  const wanted: { readonly want: Wanted; readonly key: string }[] = [];
  const fillRow = (figures: IndicatorFigures, index: number): void => {
    for (const want of wantedOfRow(figures, source, summary)) {
      wanted.push({ want, key: keys[index] ?? "" });
    }
  };
  yield* eachInSteps(summary.figures?.indicators.figures ?? [], fillRow, SHORT_STEP);
  for (const want of wantedOfExecution(source, summary)) wanted.push({ want, key: "" });
  yield;
  for (const want of yield* wantedTotals(source, summary)) wanted.push({ want, key: "" });
  const cells: CellEdit[] = [];
  const ours: FigureCell[] = [];
  const proposals: FillProposal[] = [];
  yield* eachInSteps(wanted, ({ want, key }) => {
    const { cell, figure, reason } = want;
    const there = tableCell(source.sheet, cell);
    const edit = editOf(want, there, source);
    const of = `${figure}|${key}`;
    const asItShouldBe = contentPrint(there.content) === contentPrint(edit.to);
    const mayWrite = isBlank(there) || options.isOurs({ cell, of, content: there.content });
    if (asItShouldBe || mayWrite) {
      ours.push({ cell, of, content: edit.to });
      if (!asItShouldBe) cells.push(edit);
    } else if (differs(want, there)) {
      const value = want.value === null ? "" : shownValue(want);
      proposals.push({ figure, of, edit, old: there.text, value, reason });
    }
  });
  return {
    plan: { kind: "fill", cells, sheets: [summary.sheet] },
    proposals,
    open: yield* openScores(summary),
    summary,
    ours,
  };
}

/** The plan with accepted proposals in it. */
export function withAccepted(fill: FillPlan, accepted: readonly FillProposal[]): EditPlan {
  return { ...fill.plan, cells: [...fill.plan.cells, ...accepted.map(({ edit }) => edit)] };
}

function editOf(want: Wanted, there: TableCell, source: SummarySource): CellEdit {
  const keepsFormat = want.numberFormat === undefined || there.format.includes("%");
  return {
    sheet: source.sheet.name,
    cell: want.cell,
    from: there.content,
    to: `=${want.formula}`,
    result: resultOf(want),
    ...(keepsFormat ? {} : { numberFormat: want.numberFormat }),
  };
}

/** As the cell holds it: a number, a word, or nothing yet. */
function resultOf({ value }: Wanted): CellContent {
  if (value === null || typeof value === "string") return value ?? "";
  return value.toNumber();
}

function isRate(figure: FilledFigure): boolean {
  return figure === "attainment" || figure === "executionRate";
}

function shownValue({ figure, value }: Wanted): string {
  if (value === null || typeof value === "string") return value ?? "";
  return isRate(figure) ? percentText(value) : value.toFixed();
}

/** Whether a person's figure says something else than ours; words beside a number do. */
function differs(want: Wanted, there: TableCell): boolean {
  if (want.value === null) return false;
  if (typeof want.value === "string") return there.text.trim() !== want.value;
  const number = numberOf(there, isRate(want.figure));
  if (!number) return true;
  const tolerance = isRate(want.figure) ? SAME_RATE : SAME_POINTS;
  return number.minus(want.value).abs().gt(tolerance);
}

function numberOf(there: TableCell, rate: boolean): Big | null {
  if (typeof there.value === "number") {
    // A rate typed without its sign: 86.5 for 86.5 %.
    const bare = rate && !there.format.includes("%") && Math.abs(there.value) > 1.5;
    return new Big(there.value).div(bare ? 100 : 1);
  }
  const match = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s*(%|分)?\s*$/.exec(there.text);
  if (!match?.[1]) return null;
  const value = new Big(match[1]);
  return match[2] === "%" || (rate && value.gt(1.5)) ? value.div(100) : value;
}

function openScores({ appraisal }: DraftedSummary): Generator<undefined, OpenScore[]> {
  return gatherInSteps(appraisal.rows, (row): OpenScore | null => {
    const { indicator } = row;
    if (row.score || !indicator.score || row.declaredScore) return null;
    const reason = row.missing[0] ?? "date";
    return { row, cell: indicator.score.cell, reason };
  });
}
