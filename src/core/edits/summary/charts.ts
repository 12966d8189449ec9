import { messagesFor, type Language } from "../../messages";
import { rangeToA1, toA1 } from "../../sheet/address";
import { type ChartSeries } from "../edit";
import { type SheetSketch } from "../sheet-sketch";
import { COST_COLUMNS, type CostBlockPlace } from "./cost-block";
import { INDICATOR_COLUMNS, type IndicatorBlockPlace } from "./indicator-block";
import { BAR_COLOR, SECOND_BAR_COLOR } from "./look";
import { SPENDING_COLUMNS } from "./spending-columns";

/** Where a chart is to stand: its upper left corner and its last column, zero-based. */
export interface ChartSpace {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

interface Bars {
  readonly name: string;
  readonly title: string;
  /** First and last row of the block that is drawn, zero-based. */
  readonly first: number;
  readonly last: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  readonly valueFormat: string;
}

/** Rows of title, legend and axis, those of a bar, and the least and most that a chart takes up. */
const FRAME_ROWS = 6;
const BAR_ROWS = 0.65;
const LEAST_ROWS = 12;
const MOST_ROWS = 60;

/** Bars of one series are told from the other's in grey print. */
const COLORS = [BAR_COLOR, SECOND_BAR_COLOR];

/**
 * Draws the cost lines: ceilings, and for a filled form what was spent beside each.
 *
 * @returns the last row that the chart reaches; null without lines
 */
export function drawCosts(
  sketch: SheetSketch,
  space: ChartSpace,
  { lines }: CostBlockPlace,
  full: boolean,
  language: Language,
): number | null {
  if (!lines) return null;
  const { chart, headings, spending } = messagesFor(language).summary;
  const ceilings = { name: headings.amount, column: COST_COLUMNS.amount };
  const spent = { name: spending.actual, column: SPENDING_COLUMNS.actual };
  return draw(sketch, space, {
    name: "jixiao-cost",
    title: full ? chart.spending : chart.cost,
    ...lines,
    series: full ? [ceilings, spent] : [ceilings],
    valueFormat: "General",
  });
}

/**
 * Draws 完成率 of each indicator against 100%.
 *
 * @returns the last row that the chart reaches; null without indicators
 */
export function drawAttainment(
  sketch: SheetSketch,
  space: ChartSpace,
  { first, last }: IndicatorBlockPlace,
  language: Language,
): number | null {
  if (last < first) return null;
  const { chart, indicatorBlock } = messagesFor(language).summary;
  return draw(sketch, space, {
    name: "jixiao-attainment",
    title: chart.attainment,
    first,
    last,
    series: [
      { name: indicatorBlock.attainment, column: INDICATOR_COLUMNS.attainment },
      { name: indicatorBlock.line, column: INDICATOR_COLUMNS.line },
    ],
    valueFormat: "0%",
  });
}

function draw(sketch: SheetSketch, space: ChartSpace, bars: Bars): number {
  const { top, left, right } = space;
  const { first, last, series } = bars;
  const rows = FRAME_ROWS + (last - first + 1) * Math.max(1, series.length * BAR_ROWS);
  const bottom = top + Math.round(Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows))) - 1;
  const column = (at: number): string =>
    rangeToA1({ top: first, left: at, bottom: last, right: at });
  sketch.chart({
    name: bars.name,
    kind: "bar-clustered",
    title: bars.title,
    categories: column(COST_COLUMNS.name),
    series: series.map(({ name, column: at }, index): ChartSeries => {
      return { name, values: column(at), color: COLORS[index] ?? BAR_COLOR };
    }),
    firstOnTop: true,
    fromZero: true,
    valueFormat: bars.valueFormat,
    from: toA1(top, left),
    to: toA1(bottom, right),
  });
  return bottom;
}
