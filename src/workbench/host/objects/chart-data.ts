import { type RangeRef } from "../../../core/sheet";
import {
  columnCount,
  quoteSheetName,
  rowCount,
  type ChartAxis,
  type ChartData,
  type ChartSeries,
  type SheetModel,
} from "../../model";
import { areaToA1, type Cells } from "../cells";
import { refuse } from "../errors";

/** Which way the series of a chart run, and what they are made of: as Excel guesses it from cells. */
export function seriesFrom(
  cells: Cells,
  seriesBy: string,
): { seriesBy: ChartData["seriesBy"]; series: ChartSeries[]; source: string } {
  const { sheet, range } = cells;
  const direction = directionOf(range, seriesBy);
  const at = (area: RangeRef): string =>
    `${quoteSheetName(sheet.name)}!${areaToA1(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`)}`;
  const byColumns = direction === "Columns";
  const heading = hasHeading(sheet, range, byColumns);
  const categories = hasCategories(sheet, range, byColumns);
  const body: RangeRef = byColumns
    ? { ...range, top: range.top + (heading ? 1 : 0), left: range.left + (categories ? 1 : 0) }
    : { ...range, left: range.left + (heading ? 1 : 0), top: range.top + (categories ? 1 : 0) };
  const series: ChartSeries[] = [];
  const count = byColumns ? columnCount(body) : rowCount(body);
  for (let step = 0; step < count; step++) {
    const line: RangeRef = byColumns
      ? { ...body, left: body.left + step, right: body.left + step }
      : { ...body, top: body.top + step, bottom: body.top + step };
    const labels: RangeRef = byColumns
      ? { ...body, left: range.left, right: range.left }
      : { ...body, top: range.top, bottom: range.top };
    const named = byColumns ? sheet.text(range.top, line.left) : sheet.text(line.top, range.left);
    series.push({
      name: heading && named !== "" ? named : `系列${step + 1}`,
      values: at(line),
      categories: categories ? at(labels) : "",
    });
  }
  return {
    seriesBy: direction,
    series,
    source: `${quoteSheetName(sheet.name)}!${areaToA1(range)}`,
  };
}

function directionOf(range: RangeRef, seriesBy: string): ChartData["seriesBy"] {
  if (seriesBy === "Columns" || seriesBy === "Rows") return seriesBy;
  if (seriesBy !== "Auto") refuse("InvalidArgument");
  return rowCount(range) >= columnCount(range) ? "Columns" : "Rows";
}

/** Names of the series stand in the first line if it holds text. */
function hasHeading(sheet: SheetModel, range: RangeRef, byColumns: boolean): boolean {
  return byColumns
    ? rowCount(range) > 1 && typeof sheet.value(range.top, range.right) === "string"
    : columnCount(range) > 1 && typeof sheet.value(range.bottom, range.left) === "string";
}

/** Categories stand in the first line across if it holds text and others remain. */
function hasCategories(sheet: SheetModel, range: RangeRef, byColumns: boolean): boolean {
  return byColumns
    ? columnCount(range) > 1 && typeof sheet.value(range.bottom, range.left) === "string"
    : rowCount(range) > 1 && typeof sheet.value(range.top, range.right) === "string";
}

const PLAIN_AXIS: ChartAxis = { visible: true, title: "" };

/** A new chart as Excel puts it: no title where there are several series, its name where there is one. */
export function newChart(cells: Cells, type: string, seriesBy: string, on: SheetModel): ChartData {
  const made = seriesFrom(cells, seriesBy);
  const single = made.series.length === 1 ? (made.series[0]?.name ?? "") : "图表标题";
  const number = freeNumber(on);
  return {
    id: `{00000000-0000-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000000CA57}`,
    name: `图表 ${number}`,
    type,
    title: { text: single, visible: true },
    ...made,
    left: 180,
    top: 90,
    width: 360,
    height: 216,
    legend: { visible: made.series.length > 1, position: "Bottom" },
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, majorGridlines: true },
    dataLabels: false,
  };
}

function freeNumber(sheet: SheetModel): number {
  for (let number = 1; ; number++) {
    const name = `图表 ${number}`;
    const suffix = `-${number.toString(16).toUpperCase().padStart(4, "0")}-0000000CA57}`;
    const taken = sheet.lists.charts.some((c) => c.name === name || c.id.endsWith(suffix));
    if (!taken) return number;
  }
}

const CHART_TYPES = new Set([
  "Area",
  "AreaStacked",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Doughnut",
  "Line",
  "LineMarkers",
  "Pie",
  "Radar",
  "XYScatter",
]);

/** Refuses a type that is none, and those that this host does not draw. */
export function checkChartType(type: string): string {
  return CHART_TYPES.has(type) ? type : refuse("InvalidArgument");
}
