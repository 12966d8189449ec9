import { type ChartData } from "../model";
import { drawAxes, type Axes } from "./axes";
import { type ChartValues, type SeriesValues } from "./chart-values";
import { colorOf, type Plot } from "./plot";
import { label, svg, textWidth } from "./svg";

const LABEL_SIZE = 11;

/** Share of a category's place that stays free, from Excel's gap width in percent of a bar. */
function freeShare(gapWidth: number, bars: number): number {
  return gapWidth / (gapWidth + 100 * bars);
}

interface Bar {
  readonly from: number;
  readonly to: number;
  /** Start and thickness across the value axis. */
  readonly start: number;
  readonly size: number;
}

function drawBar(root: SVGElement, axes: Axes, bar: Bar, color: string, tip: string): void {
  const [a, b] = [axes.at(bar.from), axes.at(bar.to)];
  const along = { start: Math.min(a, b), size: Math.abs(a - b) };
  const rect = axes.lying
    ? { x: along.start, width: along.size, y: bar.start, height: bar.size }
    : { y: along.start, height: along.size, x: bar.start, width: bar.size };
  root.append(
    svg("rect", { ...rect, fill: color, stroke: "#595959", "stroke-width": 0.5 }, [
      svg("title", {}, [tip]),
    ]),
  );
}

/** The value beside the end of its bar, or within it where there is no room or it is stacked. */
function drawLabel(root: SVGElement, axes: Axes, bar: Bar, text: string, stacked: boolean): void {
  const end = axes.at(bar.to);
  const middle = bar.start + bar.size / 2;
  const width = textWidth(text, LABEL_SIZE);
  if (axes.lying) {
    const inside = stacked || end + width + 6 > axes.plot.left + axes.plot.width + 10;
    const x = stacked ? (axes.at(bar.from) + end) / 2 : inside ? end - 4 : end + 4;
    const anchor = stacked ? "middle" : inside ? "end" : "start";
    root.append(halo(label(x, middle + 4, text, { size: LABEL_SIZE, anchor })));
    return;
  }
  const y = stacked ? (axes.at(bar.from) + end) / 2 + 4 : Math.max(axes.plot.top + 10, end - 4);
  root.append(halo(label(middle, y, text, { size: LABEL_SIZE, anchor: "middle" })));
}

/** A white rim, so that a label can be read on any bar. */
function halo(text: SVGElement): SVGElement {
  text.setAttribute("paint-order", "stroke");
  text.setAttribute("stroke", "#FFFFFF");
  text.setAttribute("stroke-width", "3");
  return text;
}

function tipOf(series: SeriesValues, category: string, index: number): string {
  return `${category} · ${series.name}：${series.texts[index] ?? ""}`;
}

/** Bars and columns: side by side, stacked, or stacked to 100 %. */
export function drawBars(
  root: SVGElement,
  plot: Plot,
  chart: ChartData,
  values: ChartValues,
): void {
  const hundred = chart.type.endsWith("100");
  const stacked = hundred || chart.type.endsWith("Stacked");
  const { series, categories } = values;
  const at = (one: SeriesValues, index: number): number => one.values[index] ?? 0;
  const total = (index: number): number =>
    series.reduce((sum, one) => sum + Math.abs(at(one, index)), 0) || 1;
  const share = (one: SeriesValues, index: number): number =>
    hundred ? (at(one, index) / total(index)) * 100 : at(one, index);
  const extremes = categories.flatMap((_, index) => {
    const all = series.map((one) => share(one, index));
    if (!stacked) return all;
    const sum = (sign: number): number =>
      all.reduce((part, value) => (value * sign > 0 ? part + value : part), 0);
    return [sum(1), sum(-1)];
  });
  const axes = drawAxes(root, plot, chart, categories, extremes);
  const perCategory = stacked ? 1 : series.length;
  const free = freeShare(chart.series[0]?.gapWidth ?? 150, perCategory);
  categories.forEach((category, index) => {
    const { start, size } = axes.band(index);
    const thickness = (size * (1 - free)) / perCategory;
    let above = 0;
    let below = 0;
    series.forEach((one, order) => {
      if (typeof one.values[index] !== "number") return;
      const value = share(one, index);
      const from = !stacked ? 0 : value >= 0 ? above : below;
      if (value >= 0) above += value;
      else below += value;
      // Lying bars of one category stand in the same order as in the legend from below.
      const place = stacked ? 0 : axes.lying ? series.length - 1 - order : order;
      const bar: Bar = {
        from: Math.max(from, axes.scale.from),
        to: from + value,
        start: start + (size * free) / 2 + place * thickness,
        size: thickness,
      };
      drawBar(root, axes, bar, colorOf(one, order), tipOf(one, category, index));
      if (one.labels) drawLabel(root, axes, bar, one.texts[index] ?? "", stacked);
    });
  });
}
