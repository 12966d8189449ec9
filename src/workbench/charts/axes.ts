import { format } from "numfmt";
import { type ChartAxis, type ChartData } from "../model";
import { type Plot } from "./plot";
import { along, scaleFor, type Scale } from "./scale";
import { label, svg, textWidth, wrapText } from "./svg";

const SIZE = 11;
const LINE = 13;

/** Axes of a chart, drawn: where the plot is and how values lie in it. */
export interface Axes {
  readonly plot: Plot;
  readonly scale: Scale;
  /** Category axis from bottom to top, bars lying. */
  readonly lying: boolean;
  /** Pixels of a value along its axis. */
  at(value: number): number;
  /** Start and length of the place of a category. */
  band(index: number): { readonly start: number; readonly size: number };
}

function tickText(value: number, axis: ChartAxis): string {
  return axis.numberFormat !== undefined && axis.numberFormat !== "General"
    ? format(axis.numberFormat, value, { locale: "zh-CN", throws: false })
    : String(value);
}

/**
 * Draws both axes with their titles, grid lines and labels.
 *
 * @param extremes values that must have place on the axis
 */
export function drawAxes(
  root: SVGElement,
  whole: Plot,
  chart: ChartData,
  categories: readonly string[],
  extremes: readonly number[],
): Axes {
  const lying = chart.type.startsWith("Bar");
  const { categoryAxis, valueAxis } = chart;
  let plot = whole;
  const below = lying ? valueAxis : categoryAxis;
  const beside = lying ? categoryAxis : valueAxis;
  if (below.title !== "") {
    const y = plot.top + plot.height - 2;
    root.append(label(plot.left + plot.width / 2, y, below.title, { size: 12, anchor: "middle" }));
    plot = { ...plot, height: plot.height - 18 };
  }
  if (beside.title !== "") {
    const [x, y] = [plot.left + 11, plot.top + plot.height / 2];
    root.append(label(x, y, beside.title, { size: 12, anchor: "middle", rotate: -90 }));
    plot = { ...plot, left: plot.left + 20, width: plot.width - 20 };
  }
  const scale = scaleFor(
    extremes,
    Math.max(2, Math.floor((lying ? plot.width : plot.height) / 55)),
    {
      minimum: valueAxis.minimum,
      maximum: valueAxis.maximum,
    },
  );
  const ticks = scale.ticks.map((value) => tickText(value, valueAxis));
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
  const besideWidth = !beside.visible
    ? 4
    : lying
      ? Math.min(plot.width * 0.38, widest(categories) + 8)
      : widest(ticks) + 8;
  plot = { ...plot, left: plot.left + besideWidth, width: plot.width - besideWidth - 10 };
  const count = Math.max(1, categories.length);
  const columnWidth = plot.width / count;
  const lines = lying
    ? 1
    : Math.min(
        3,
        Math.max(1, ...categories.map((text) => Math.ceil(textWidth(text, SIZE) / columnWidth))),
      );
  plot = { ...plot, height: plot.height - (below.visible ? lines * LINE + 8 : 4) };
  const axes = makeAxes(plot, scale, lying, count, categoryAxis.reversed === true);
  drawValueAxis(root, axes, ticks, valueAxis);
  if (categoryAxis.visible) drawCategories(root, axes, categories, besideWidth, lines);
  return axes;
}

function makeAxes(
  plot: Plot,
  scale: Scale,
  lying: boolean,
  count: number,
  reversed: boolean,
): Axes {
  const size = (lying ? plot.height : plot.width) / count;
  return {
    plot,
    scale,
    lying,
    at: (value) =>
      lying
        ? plot.left + along(scale, value) * plot.width
        : plot.top + plot.height - along(scale, value) * plot.height,
    band: (index) => {
      // Lying bars begin at the bottom, as Excel draws them, unless the axis is reversed.
      const place = lying !== reversed ? count - 1 - index : index;
      return { start: (lying ? plot.top : plot.left) + place * size, size };
    },
  };
}

function drawValueAxis(
  root: SVGElement,
  axes: Axes,
  ticks: readonly string[],
  axis: ChartAxis,
): void {
  const { plot, scale, lying } = axes;
  scale.ticks.forEach((value, index) => {
    const place = axes.at(value);
    const ends = lying
      ? { x1: place, x2: place, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: place, y2: place };
    if (axis.majorGridlines !== false || value === 0) {
      root.append(svg("line", { ...ends, stroke: value === 0 ? "#595959" : "#D9D9D9" }));
    }
    if (!axis.visible) return;
    const text = ticks[index] ?? "";
    root.append(
      lying
        ? label(place, plot.top + plot.height + LINE, text, { size: SIZE, anchor: "middle" })
        : label(plot.left - 5, place + 4, text, { size: SIZE, anchor: "end" }),
    );
  });
}

function drawCategories(
  root: SVGElement,
  axes: Axes,
  categories: readonly string[],
  width: number,
  most: number,
): void {
  const { plot, lying } = axes;
  categories.forEach((text, index) => {
    const { start, size } = axes.band(index);
    const middle = start + size / 2;
    if (lying) {
      const lines = wrapText(text, width - 8, SIZE, size > 2 * LINE ? 2 : 1);
      lines.forEach((line, at) => {
        const y = middle + 4 + (at - (lines.length - 1) / 2) * LINE;
        root.append(label(plot.left - 5, y, line, { size: SIZE, anchor: "end" }, text));
      });
      return;
    }
    wrapText(text, size - 2, SIZE, most).forEach((line, at) => {
      const y = plot.top + plot.height + LINE * (at + 1);
      root.append(label(middle, y, line, { size: SIZE, anchor: "middle" }, text));
    });
  });
}
