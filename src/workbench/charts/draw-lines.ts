import { type ChartData } from "../model";
import { drawAxes } from "./axes";
import { type ChartValues } from "./chart-values";
import { colorOf, type Plot } from "./plot";
import { label, svg } from "./svg";

/** Lines with markers, one for each series; gaps where cells hold no number. */
export function drawLines(
  root: SVGElement,
  plot: Plot,
  chart: ChartData,
  values: ChartValues,
): void {
  const numbers = values.series.flatMap((one) => one.values.filter((value) => value !== null));
  const axes = drawAxes(root, plot, chart, values.categories, numbers);
  values.series.forEach((series, order) => {
    const color = colorOf(series, order);
    let path = "";
    series.values.forEach((value, index) => {
      if (value === null) {
        if (path !== "") path += " ";
        return;
      }
      const { start, size } = axes.band(index);
      const [x, y] = [start + size / 2, axes.at(value)];
      path += `${path === "" || path.endsWith(" ") ? "M" : "L"}${String(x)},${String(y)}`;
      const marker = svg("circle", { cx: x, cy: y, r: 3, fill: color, stroke: "#FFFFFF" });
      marker.append(
        svg("title", {}, [`${values.categories[index] ?? ""}：${series.texts[index] ?? ""}`]),
      );
      root.append(marker);
      if (series.labels) {
        root.append(label(x, y - 8, series.texts[index] ?? "", { anchor: "middle" }));
      }
    });
    root.append(svg("path", { d: path, fill: "none", stroke: color, "stroke-width": 2 }));
  });
}
