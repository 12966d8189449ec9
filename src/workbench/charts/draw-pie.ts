import { type ChartValues } from "./chart-values";
import { type Plot } from "./plot";
import { label, svg } from "./svg";

/** The first series as a pie or a ring. */
export function drawPie(
  root: SVGElement,
  plot: Plot,
  { categories, series: [series] }: ChartValues,
  ring: boolean,
  colors: readonly string[],
): void {
  if (!series) return;
  const total = series.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  if (total <= 0) return;
  const radius = Math.min(plot.width, plot.height) / 2 - 4;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  const point = (turn: number, length: number): string =>
    `${String(x + Math.sin(turn) * length)},${String(y - Math.cos(turn) * length)}`;
  let turn = 0;
  series.values.forEach((value, index) => {
    // A full circle is no arc: it ends where it begins.
    const part = Math.min(0.9999, Math.max(0, value ?? 0) / total) * 2 * Math.PI;
    const r = String(radius);
    const d = `M${String(x)},${String(y)}L${point(turn, radius)}A${r},${r} 0 ${part > Math.PI ? "1" : "0"} 1 ${point(turn + part, radius)}Z`;
    const slice = svg("path", {
      d,
      fill: colors[index % colors.length] ?? "#1F4E79",
      stroke: "#FFFFFF",
    });
    slice.append(svg("title", {}, [`${categories[index] ?? ""}：${series.texts[index] ?? ""}`]));
    root.append(slice);
    if (series.labels && part > 0.15) {
      const [labelX = x, labelY = y] = point(turn + part / 2, radius * 0.7)
        .split(",")
        .map(Number);
      root.append(label(labelX, labelY + 4, series.texts[index] ?? "", { anchor: "middle" }));
    }
    turn += part;
  });
  if (ring) root.append(svg("circle", { cx: x, cy: y, r: radius * 0.55, fill: "#FFFFFF" }));
}
