import { appraise, type Appraisal } from "../appraisal/appraise";
import { link } from "../appraisal/linking";
import { type ScoringProfile } from "../appraisal/profile";
import { DEFAULT_PROFILE } from "../appraisal/profiles";
import { fill, messagesFor, type Language } from "../messages";
import { rangeToA1, toA1 } from "../sheet/address";
import { type PerformanceTable } from "../table/performance-table";
import { type ChartSeries, type EditPlan, type SheetPlan } from "./edit";
import { SheetSketch } from "./sheet-sketch";
import { writeBudgetBlock, type BudgetBlockPlace } from "./summary/budget-block";
import { COST_COLUMNS, writeCostBlock, type CostBlockPlace } from "./summary/cost-block";
import {
  INDICATOR_COLUMNS,
  writeIndicatorBlock,
  type IndicatorBlockPlace,
} from "./summary/indicator-block";
import { writeLevelBlock, type LevelBlockPlace } from "./summary/level-block";
import { BAR_COLOR, REMARK, SECOND_BAR_COLOR, TITLE } from "./summary/look";
import { type SummarySource } from "./summary/source";
import { SPENDING_COLUMNS, writeSpendingColumns } from "./summary/spending-columns";

export { type SummarySource } from "./summary/source";

/** Role of the sheet `绩效汇总`: it is found again by it, whatever its name has become. */
export const SUMMARY_ROLE = "summary";

const COST_WIDTHS = [7, 46, 12, 18, 15, 12];
const FULL_WIDTHS = [7, 40, 12, 18, 15, 14, 14, 12, 16, 11, 14, 10, 9, 9, 8];
const CHART_WIDTH = 8;

export interface SummaryOptions {
  readonly language: Language;
  /** When the sheet is made, as it is to be shown: "2022-12-31 10:30". */
  readonly madeAt: string;
  /** Scoring profile; 财预〔2020〕10号 if left out. */
  readonly profile?: ScoringProfile;
  /** Name that the sheet has or shall have; 绩效汇总 if left out. */
  readonly sheetName?: string;
  /** Role of the sheet, ASCII; workbooks with several tables give each its own. */
  readonly role?: string;
  /**
   * "costs": the cost block only. "full": spending, execution, indicators and points as
   * well. Left out: full where the form has actual values, else costs.
   */
  readonly detail?: "costs" | "full";
}

/** The planned sheet, and where the figures stand that a person's table refers to. */
export interface DraftedSummary {
  readonly sheet: SheetPlan;
  readonly appraisal: Appraisal;
  /** Null where only the cost block is drawn. */
  readonly figures: {
    readonly indicators: IndicatorBlockPlace;
    readonly budget: BudgetBlockPlace;
    readonly levels: LevelBlockPlace;
  } | null;
}

/**
 * Plans the sheet `绩效汇总`: the cost lines of a table against its budget, each with
 * its source cell, sums and verdict as formulas, with a native bar chart beside; for a
 * filled form also spending, execution, every indicator's attainment and score, points
 * by level, and a second chart.
 */
export function planSummary(source: SummarySource, options: SummaryOptions): EditPlan {
  return { kind: "summary", cells: [], sheets: [draftSummary(source, options).sheet] };
}

/** As `planSummary`, with the places of the figures: 填写完成情况 refers to them. */
export function draftSummary(source: SummarySource, options: SummaryOptions): DraftedSummary {
  const { language } = options;
  const words = messagesFor(language).summary;
  const { table } = source;
  const appraisal = appraise(table, options.profile ?? DEFAULT_PROFILE);
  const filled = table.columns.some(({ role }) => role === "actual");
  const full = (options.detail ?? (filled ? "full" : "costs")) === "full";
  const last = full ? INDICATOR_COLUMNS.line : COST_COLUMNS.share;

  const sketch = new SheetSketch();
  writeTitle(sketch, source, options, last);
  const place = writeCostBlock(sketch, 3, source, appraisal.costs, language);
  const chartLeft = last + 2;
  let bottom = place.next - 1;
  let figures: DraftedSummary["figures"] = null;
  if (full) {
    writeSpendingColumns(sketch, place, source, appraisal.costs, link(table), language);
    const budget = writeBudgetBlock(sketch, place.next + 1, source, appraisal, language);
    const indicators = writeIndicatorBlock(sketch, budget.next + 1, source, appraisal, language);
    const levels = writeLevelBlock(
      sketch,
      indicators.next + 1,
      appraisal,
      indicators,
      budget,
      language,
    );
    figures = { indicators, budget, levels };
    bottom = levels.next - 1;
  }
  const chartsBottom = drawCharts(sketch, place, figures, chartLeft, full, language);
  bottom = Math.max(bottom, chartsBottom);
  const right = chartsBottom > 0 ? chartLeft + CHART_WIDTH : last;
  const sheet = sketch.plan({
    name: options.sheetName ?? words.sheetName,
    role: options.role ?? SUMMARY_ROLE,
    columnWidths: full ? FULL_WIDTHS : COST_WIDTHS,
    freezeRows: place.headingRow + 1,
    print: {
      area: rangeToA1({ top: 0, left: 0, bottom, right }),
      orientation: "landscape",
      titleRows: full ? "1:3" : `1:${String(place.headingRow + 1)}`,
      fitWidth: true,
      paper: "A4",
      footer: words.footer,
      centerHorizontally: true,
    },
    select: "A1",
  });
  const from = { sheet: source.sheet.name, cell: anchorOf(table) };
  return { sheet: { ...sheet, source: from }, appraisal, figures };
}

/** The cell of a table that is the last to go: a heading of the indicator block. */
function anchorOf({ columns, title, range }: PerformanceTable): string {
  const heading = columns.find(({ role, heading }) => role === "level3" && heading);
  return heading?.heading?.cell ?? title?.cell ?? toA1(range.top, range.left);
}

function writeTitle(
  sketch: SheetSketch,
  source: SummarySource,
  { language, madeAt }: SummaryOptions,
  last: number,
): void {
  const words = messagesFor(language).summary;
  sketch.text(0, 0, words.title);
  sketch.merge(0, 0, 0, last);
  sketch.style(0, 0, 0, last, TITLE);
  sketch.height(0, 28);
  const project = source.table.projectName?.text.trim();
  sketch.text(1, 0, project ? fill(words.project, { name: project }, language) : "");
  sketch.merge(1, 0, 1, last - 2);
  sketch.text(1, last - 1, words.moneyUnit);
  sketch.merge(1, last - 1, 1, last);
  sketch.text(2, 0, fill(words.made, { date: madeAt, sheet: source.sheet.name }, language));
  sketch.merge(2, 0, 2, last);
  sketch.style(1, 0, 2, last, REMARK);
  sketch.style(1, last - 1, 1, last, { ...REMARK, align: "right" });
}

/** Draws cost lines, and attainment of filled forms; returns the last row that a chart reaches. */
function drawCharts(
  sketch: SheetSketch,
  place: CostBlockPlace,
  figures: DraftedSummary["figures"],
  left: number,
  full: boolean,
  language: Language,
): number {
  const words = messagesFor(language).summary;
  let bottom = 0;
  const draw = (
    name: string,
    title: string,
    rows: { readonly top: number; readonly first: number; readonly last: number },
    series: readonly { name: string; column: number; color: string }[],
    valueFormat: string,
  ): void => {
    const { top, first, last } = rows;
    const column = (index: number): string =>
      rangeToA1({ top: first, left: index, bottom: last, right: index });
    const height = Math.max(12, 5 + (last - first + 1) * Math.max(1, series.length * 0.75));
    const end = Math.round(Math.max(top, bottom + 2) + height);
    sketch.chart({
      name,
      kind: "bar-clustered",
      title,
      categories: column(COST_COLUMNS.name),
      series: series.map(({ name: label, column: at, color }): ChartSeries => {
        return { name: label, values: column(at), color };
      }),
      firstOnTop: true,
      valueFormat,
      from: toA1(Math.max(top, bottom === 0 ? top : bottom + 2), left),
      to: toA1(end, left + CHART_WIDTH),
    });
    bottom = end;
  };
  if (place.lines) {
    const ceilings = { name: words.headings.amount, column: COST_COLUMNS.amount, color: BAR_COLOR };
    const spent = {
      name: words.spending.actual,
      column: SPENDING_COLUMNS.actual,
      color: SECOND_BAR_COLOR,
    };
    draw(
      "jixiao-cost",
      full ? words.chart.spending : words.chart.cost,
      { top: place.headingRow, ...place.lines },
      full ? [ceilings, spent] : [ceilings],
      "#,##0.##",
    );
  }
  if (figures && figures.indicators.last >= figures.indicators.first) {
    const { first, last } = figures.indicators;
    const { attainment, line } = INDICATOR_COLUMNS;
    draw(
      "jixiao-attainment",
      words.chart.attainment,
      { top: first - 2, first, last },
      [
        { name: words.indicatorBlock.attainment, column: attainment, color: BAR_COLOR },
        { name: words.indicatorBlock.line, column: line, color: SECOND_BAR_COLOR },
      ],
      "0%",
    );
  }
  return bottom;
}
