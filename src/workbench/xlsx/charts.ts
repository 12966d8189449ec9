import { type Chart, type SheetChart } from "hucre";
import { type ChartAxis, type ChartData, type ChartSeries, type SheetData } from "../model";
import { fromHex } from "./colors";

/** Where cells stand on a sheet, in points. */
export interface Geometry {
  leftOf(column: number): number;
  topOf(row: number): number;
  columnAt(points: number): number;
  rowAt(points: number): number;
}

/** Places of columns and rows of a sheet as data. */
export function geometryOf(sheet: {
  readonly rows: SheetData["rows"];
  readonly columns: SheetData["columns"];
  readonly standardWidth: number;
  readonly standardHeight: number;
}): Geometry {
  const offset = (lines: SheetData["rows"], standard: number, index: number): number =>
    lines.reduce(
      (sum, line) =>
        line.index < index
          ? sum + (line.hidden === true ? 0 : (line.size ?? standard)) - standard
          : sum,
      index * standard,
    );
  const leftOf = (column: number): number => offset(sheet.columns, sheet.standardWidth, column);
  const topOf = (row: number): number => offset(sheet.rows, sheet.standardHeight, row);
  const nearest = (at: (index: number) => number, points: number): number => {
    let index = 0;
    while (at(index + 1) <= points) index++;
    return points - at(index) > at(index + 1) - points ? index + 1 : index;
  };
  return {
    leftOf,
    topOf,
    columnAt: (points) => nearest(leftOf, points),
    rowAt: (points) => nearest(topOf, points),
  };
}

const LEGENDS: readonly (readonly [Exclude<SheetChart["legend"], false | undefined>, string])[] = [
  ["top", "Top"],
  ["bottom", "Bottom"],
  ["left", "Left"],
  ["right", "Right"],
  ["topRight", "Corner"],
];

const GROUPINGS = [
  ["clustered", "Clustered"],
  ["stacked", "Stacked"],
  ["percentStacked", "Stacked100"],
] as const;

function typeFromFile(chart: Chart): string {
  const kind = chart.kinds[0];
  if (kind === "bar" || kind === "bar3D") {
    const grouping = GROUPINGS.find(([word]) => word === chart.barGrouping)?.[1] ?? "Clustered";
    // The file calls both "bar"; the library tells upright columns by their category axis.
    return `${isUpright(chart) ? "Column" : "Bar"}${grouping}`;
  }
  if (kind === "pie" || kind === "pie3D") return "Pie";
  if (kind === "doughnut") return "Doughnut";
  if (kind === "area" || kind === "area3D") return "Area";
  if (kind === "scatter") return "XYScatter";
  return "Line";
}

function isUpright(chart: Chart): boolean {
  return (chart as Chart & { readonly barDir?: string }).barDir !== "bar";
}

function axisFromFile(info: NonNullable<NonNullable<Chart["axes"]>["x"]> | undefined): ChartAxis {
  return {
    visible: info?.hidden !== true,
    title: info?.title ?? "",
    ...(info?.numberFormat && { numberFormat: info.numberFormat.formatCode }),
    ...(info?.scale?.min !== undefined && { minimum: info.scale.min }),
    ...(info?.scale?.max !== undefined && { maximum: info.scale.max }),
    ...(info?.reverse === true && { reversed: true }),
    ...(info?.gridlines && { majorGridlines: info.gridlines.major === true }),
  };
}

function hexColor(color: unknown): string | undefined {
  return typeof color === "string" ? `#${color.replace("#", "").toUpperCase()}` : undefined;
}

/** Charts of a sheet of a file, at the cells that they are anchored to. */
export function chartsFromFile(charts: readonly Chart[], geometry: Geometry): ChartData[] {
  return charts.map((chart, index) => {
    const from = chart.anchor?.from ?? { row: 0, col: 0 };
    const to = chart.anchor?.to ?? { row: from.row + 15, col: from.col + 8 };
    const left = geometry.leftOf(from.col);
    const top = geometry.topOf(from.row);
    const series: ChartSeries[] = (chart.series ?? []).map((one) => {
      const color = hexColor(one.color);
      return {
        name: one.name ?? "",
        values: one.valuesRef ?? "",
        categories: one.categoriesRef ?? "",
        ...(color !== undefined && { color }),
        ...(one.dataLabels?.showValue === true && { dataLabels: true }),
        ...(chart.gapWidth !== undefined && { gapWidth: chart.gapWidth }),
      };
    });
    return {
      id: `{CHART-${String(index + 1).padStart(4, "0")}}`,
      name: chart.frameTitle ?? `图表 ${String(index + 1)}`,
      type: typeFromFile(chart),
      title: { text: chart.title ?? "", visible: (chart.title ?? "") !== "" },
      source: series[0]?.values ?? "",
      seriesBy: "Columns",
      series,
      left,
      top,
      width: geometry.leftOf(to.col) - left,
      height: geometry.topOf(to.row) - top,
      legend: {
        visible: chart.legend !== undefined && chart.legend !== false,
        position: LEGENDS.find(([word]) => word === chart.legend)?.[1] ?? "Right",
      },
      categoryAxis: axisFromFile(chart.axes?.x),
      valueAxis: axisFromFile(chart.axes?.y),
      dataLabels: chart.dataLabels?.showValue === true,
    };
  });
}

function kindToFile(type: string): Pick<SheetChart, "type" | "barGrouping"> {
  const bar = /^(Column|Bar)(Clustered|Stacked|Stacked100)$/.exec(type);
  if (bar) {
    const barGrouping = GROUPINGS.find(([, name]) => name === bar[2])?.[0];
    return {
      type: bar[1] === "Bar" ? "bar" : "column",
      ...(barGrouping && barGrouping !== "clustered" && { barGrouping }),
    };
  }
  if (type.startsWith("Pie")) return { type: "pie" };
  if (type.startsWith("Doughnut")) return { type: "doughnut" };
  if (type.startsWith("Area")) return { type: "area" };
  if (type.startsWith("XYScatter")) return { type: "scatter" };
  return { type: "line" };
}

function axisToFile(axis: ChartAxis): NonNullable<NonNullable<SheetChart["axes"]>["y"]> {
  return {
    ...(axis.title !== "" && { title: axis.title }),
    ...(axis.visible ? {} : { hidden: true }),
    ...(axis.reversed === true && { reverse: true }),
    ...(axis.numberFormat !== undefined && {
      numberFormat: { formatCode: axis.numberFormat },
    }),
    ...((axis.minimum !== undefined || axis.maximum !== undefined) && {
      scale: {
        ...(axis.minimum !== undefined && { min: axis.minimum }),
        ...(axis.maximum !== undefined && { max: axis.maximum }),
      },
    }),
    ...(axis.majorGridlines !== undefined && { gridlines: { major: axis.majorGridlines } }),
  };
}

export function chartsToFile(charts: readonly ChartData[], geometry: Geometry): SheetChart[] {
  return charts.map((chart) => {
    const from = { row: geometry.rowAt(chart.top), col: geometry.columnAt(chart.left) };
    const to = {
      row: Math.max(from.row + 1, geometry.rowAt(chart.top + chart.height)),
      col: Math.max(from.col + 1, geometry.columnAt(chart.left + chart.width)),
    };
    const gapWidth = chart.series[0]?.gapWidth;
    const legend = LEGENDS.find(([, name]) => name === chart.legend.position)?.[0] ?? "right";
    return {
      ...kindToFile(chart.type),
      ...(chart.title.visible ? { title: chart.title.text } : { showTitle: false }),
      series: chart.series.map((series) => ({
        values: series.values,
        ...(series.name !== "" && { name: series.name }),
        ...(series.categories !== "" && { categories: series.categories }),
        ...(series.color !== undefined && { color: fromHex(series.color).rgb ?? "" }),
        ...(series.dataLabels === true && { dataLabels: { showValue: true } }),
      })),
      anchor: { from, to },
      legend: chart.legend.visible ? legend : false,
      frameTitle: chart.name,
      axes: { x: axisToFile(chart.categoryAxis), y: axisToFile(chart.valueAxis) },
      ...(gapWidth !== undefined && { gapWidth }),
      ...(chart.dataLabels && { dataLabels: { showValue: true } }),
    };
  });
}
