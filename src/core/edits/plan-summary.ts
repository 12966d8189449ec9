import { appraiseInSteps, type Appraisal } from "../appraisal/appraise";
import { linkInSteps } from "../appraisal/linking";
import { type ScoringProfile } from "../appraisal/profile";
import { DEFAULT_PROFILE } from "../appraisal/profiles";
import { atOnce } from "../appraisal/steps";
import { fill, messagesFor, type Language } from "../messages";
import { rangeToA1, toA1 } from "../sheet/address";
import { type PerformanceTable } from "../table/performance-table";
import { type EditPlan, type SheetPlan } from "./edit";
import { SUMMARY_ROLE } from "./ownership";
import { withRowHeights } from "./row-heights";
import { SheetSketch } from "./sheet-sketch";
import { writeBudgetBlock, type BudgetBlockPlace } from "./summary/budget-block";
import { drawAttainment, drawCosts, type ChartSpace } from "./summary/charts";
import { COST_COLUMNS, writeCostBlock, type CostBlockPlace } from "./summary/cost-block";
import {
  INDICATOR_COLUMNS,
  writeIndicatorBlock,
  type IndicatorBlockPlace,
} from "./summary/indicator-block";
import { writeLevelBlock, type LevelBlockPlace } from "./summary/level-block";
import { REMARK, TITLE } from "./summary/look";
import { type SummarySource } from "./summary/source";
import { writeSpendingColumns } from "./summary/spending-columns";

export { type SummarySource } from "./summary/source";

const COST_WIDTHS = [7, 46, 12, 18, 15, 12];
const FULL_WIDTHS = [5, 30, 11, 15, 13, 13, 16, 11, 15, 9, 13, 9, 8, 8, 8];
/** Columns of the chart beside the cost block alone. */
const CHART_WIDTH = 8;
/** So many rows are still legible on one page of A4. */
const PAGE_ROWS = 52;
/** First column to the right of the blocks 预算执行 and 得分汇总. */
const BESIDE_BLOCKS = 6;
/** The heading row of the cost block, zero-based, and its height in points: 节约/超支 take two lines. */
const HEADING_ROW = 3;
const TWO_LINES = 30;

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
  /** What the table comes to under the profile, where it was worked out before. */
  readonly appraisal?: Appraisal;
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
  return atOnce(planSummaryInSteps(source, options));
}

/** As `planSummary`, but pausing now and then, so that the pane can give the thread back. */
export function* planSummaryInSteps(
  source: SummarySource,
  options: SummaryOptions,
): Generator<undefined, EditPlan> {
  const { sheet } = yield* draftSummary(source, options);
  return { kind: "summary", cells: [], sheets: [sheet] };
}

/** The sheet with the places of its figures: 填写完成情况 refers to them. Pauses now and then. */
export function* draftSummary(
  source: SummarySource,
  options: SummaryOptions,
): Generator<undefined, DraftedSummary> {
  const { language } = options;
  const words = messagesFor(language).summary;
  const { table } = source;
  const appraisal =
    options.appraisal ?? (yield* appraiseInSteps(table, options.profile ?? DEFAULT_PROFILE));
  const filled = table.columns.some(({ role }) => role === "actual");
  const full = (options.detail ?? (filled ? "full" : "costs")) === "full";
  const last = full ? INDICATOR_COLUMNS.line : COST_COLUMNS.share;

  const sketch = new SheetSketch();
  writeTitle(sketch, source, options, last);
  const place = yield* writeCostBlock(sketch, HEADING_ROW, source, appraisal.costs, language);
  const drawn = full
    ? yield* writeFull(sketch, place, source, appraisal, language)
    : { figures: null, ...withCostChart(sketch, place, language) };
  const { figures, bottom, right } = drawn;
  yield;
  const sheet = yield* sketch.planInSteps({
    name: options.sheetName ?? words.sheetName,
    role: options.role ?? SUMMARY_ROLE,
    columnWidths: full ? FULL_WIDTHS : COST_WIDTHS,
    freezeRows: place.headingRow + 1,
    print: {
      area: rangeToA1({ top: 0, left: 0, bottom, right }),
      orientation: "landscape",
      titleRows: full ? "1:3" : `1:${String(place.headingRow + 1)}`,
      fitWidth: true,
      fitHeight: bottom < PAGE_ROWS,
      paper: "A4",
      footer: words.footer,
      centerHorizontally: true,
    },
    select: "A1",
  });
  const from = { sheet: source.sheet.name, cell: anchorOf(table) };
  yield;
  return { sheet: yield* withRowHeights({ ...sheet, source: from }), appraisal, figures };
}

/** The cell of a table that is the last to go: a heading of the indicator block. */
function anchorOf({ columns, title, range }: PerformanceTable): string {
  const heading = columns.find(({ role, heading }) => role === "level3" && heading);
  return heading?.heading?.cell ?? title?.cell ?? toA1(range.top, range.left);
}

/** The cost block alone, with its chart to the right of it. */
function withCostChart(
  sketch: SheetSketch,
  place: CostBlockPlace,
  language: Language,
): { readonly bottom: number; readonly right: number } {
  const left = COST_COLUMNS.share + 2;
  const space = { top: place.headingRow, left, right: left + CHART_WIDTH };
  const end = drawCosts(sketch, space, place, false, language);
  if (end === null) return { bottom: place.next - 1, right: COST_COLUMNS.share };
  return { bottom: Math.max(place.next - 1, end), right: space.right };
}

/**
 * All blocks of a filled form. The charts stand beside the narrow blocks, so that the sheet
 * is no wider than its widest table and stays legible on A4.
 */
function* writeFull(
  sketch: SheetSketch,
  place: CostBlockPlace,
  source: SummarySource,
  appraisal: Appraisal,
  language: Language,
): Generator<
  undefined,
  Pick<DraftedSummary, "figures"> & { readonly bottom: number; readonly right: number }
> {
  const right = INDICATOR_COLUMNS.line;
  const beside = (top: number): ChartSpace => ({ top, left: BESIDE_BLOCKS, right });
  const linking = yield* linkInSteps(source.table);
  yield* writeSpendingColumns(sketch, place, source, appraisal.costs, linking, language);
  sketch.height(place.headingRow, TWO_LINES);
  const top = place.next + 1;
  const budget = writeBudgetBlock(sketch, top, source, appraisal, language);
  const costs = drawCosts(sketch, beside(top), place, true, language);
  const below = Math.max(budget.next, (costs ?? 0) + 1) + 1;
  yield;
  const indicators = yield* writeIndicatorBlock(sketch, below, source, appraisal, language);
  yield;
  const levelsTop = indicators.next + 1;
  const levels = yield* writeLevelBlock(sketch, levelsTop, appraisal, indicators, budget, language);
  const attained = drawAttainment(sketch, beside(levelsTop), indicators, language);
  const bottom = Math.max(levels.next - 1, attained ?? 0);
  return { figures: { indicators, budget, levels }, bottom, right };
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
