import { type ChartData } from "../model";
import { type ChartValues } from "./chart-values";
import { drawBars } from "./draw-bars";
import { drawLines } from "./draw-lines";
import { drawPie } from "./draw-pie";
import { COLORS, colorOf, type Plot } from "./plot";
import { fitText, label, svg, textWidth } from "./svg";

const TITLE_SIZE = 14;
const LEGEND_SIZE = 12;
const MARGIN = 10;

function without(plot: Plot, side: "top" | "bottom" | "left" | "right", size: number): Plot {
  switch (side) {
    case "top":
      return { ...plot, top: plot.top + size, height: plot.height - size };
    case "bottom":
      return { ...plot, height: plot.height - size };
    case "left":
      return { ...plot, left: plot.left + size, width: plot.width - size };
    case "right":
      return { ...plot, width: plot.width - size };
  }
}

interface LegendEntry {
  readonly text: string;
  readonly color: string;
}

function legendEntry({ text, color }: LegendEntry, x: number, y: number): SVGElement[] {
  return [
    svg("rect", { x, y: y - 9, width: 10, height: 10, fill: color, stroke: "#595959" }),
    label(x + 15, y, text, { size: LEGEND_SIZE }),
  ];
}

/** Draws the legend at its side and answers what it leaves of the plot. */
function drawLegend(root: SVGElement, plot: Plot, position: string, all: LegendEntry[]): Plot {
  const entries = all.map((entry) => ({
    ...entry,
    text: fitText(entry.text, Math.max(60, plot.width * 0.4), LEGEND_SIZE),
  }));
  const widths = entries.map(({ text }) => textWidth(text, LEGEND_SIZE) + 30);
  if (position === "Left" || position === "Right" || position === "Corner") {
    const width = Math.min(plot.width * 0.4, Math.max(0, ...widths));
    const side = position === "Left" ? "left" : "right";
    const x = side === "left" ? plot.left : plot.left + plot.width - width + 8;
    const first = plot.top + Math.max(14, (plot.height - entries.length * 20) / 2);
    entries.forEach((entry, index) => {
      root.append(...legendEntry(entry, x, first + index * 20));
    });
    return without(plot, side, width);
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = plot.left + Math.max(0, (plot.width - total) / 2);
  const y = position === "Top" ? plot.top + 12 : plot.top + plot.height - 4;
  entries.forEach((entry, index) => {
    root.append(...legendEntry(entry, x, y));
    x += widths[index] ?? 0;
  });
  return without(plot, position === "Top" ? "top" : "bottom", 22);
}

/** The picture of a chart. What is no bar, column, line or pie is drawn as lines. */
export function drawChart(
  chart: ChartData,
  values: ChartValues,
  width: number,
  height: number,
): SVGElement {
  const title = chart.title.visible ? chart.title.text : "";
  const root = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: "img",
    "aria-label": title || chart.name,
  });
  root.append(
    svg("rect", {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: "#FFFFFF",
      stroke: "#A6A6A6",
    }),
  );
  let plot: Plot = {
    left: MARGIN,
    top: MARGIN,
    width: Math.max(0, width - 2 * MARGIN),
    height: Math.max(0, height - 2 * MARGIN),
  };
  if (title !== "") {
    const shown = fitText(title, plot.width, TITLE_SIZE);
    const options = { size: TITLE_SIZE, anchor: "middle", bold: true } as const;
    root.append(label(width / 2, plot.top + 14, shown, options, title));
    plot = without(plot, "top", 26);
  }
  const round = chart.type.startsWith("Pie") || chart.type.startsWith("Doughnut");
  if (chart.legend.visible) {
    const entries = round
      ? values.categories.map((text, index) => ({
          text,
          color: COLORS[index % COLORS.length] ?? "",
        }))
      : values.series.map((series, index) => ({
          text: series.name,
          color: colorOf(series, index),
        }));
    plot = drawLegend(root, plot, chart.legend.position, entries);
  }
  if (plot.width < 40 || plot.height < 40 || values.series.length === 0) return root;
  if (round) drawPie(root, plot, values, chart.type.startsWith("Doughnut"), COLORS);
  else if (chart.type.startsWith("Bar") || chart.type.startsWith("Column")) {
    drawBars(root, plot, chart, values);
  } else drawLines(root, plot, chart, values);
  return root;
}
