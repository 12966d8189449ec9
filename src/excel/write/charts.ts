import { type ChartPlan } from "../../core/edits";

const TYPES = {
  "bar-clustered": "BarClustered",
  "column-clustered": "ColumnClustered",
  "column-stacked": "ColumnStacked",
} as const;

/** Queues a native chart on the sheet. */
export function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[plan.kind], sheet.getRange(first.values), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  const categories = sheet.getRange(plan.categories);
  const series = chart.series.getItemAt(0);
  // Excel takes a first cell that holds no number for a heading; this says what is meant.
  series.setValues(sheet.getRange(first.values));
  series.name = first.name;
  queueSeries(series, first.color, categories);
  for (const other of others) {
    const added = chart.series.add(other.name);
    added.setValues(sheet.getRange(other.values));
    queueSeries(added, other.color, categories);
  }
  if (plan.firstOnTop) chart.axes.categoryAxis.reversePlotOrder = true;
  if (plan.fromZero) chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  chart.setPosition(plan.from, plan.to);
}

function queueSeries(series: Excel.ChartSeries, color: string, categories: Excel.Range): void {
  series.setXAxisValues(categories);
  series.format.fill.setSolidColor(color);
  // Labels are shown in the number format of the cells they stand for.
  series.hasDataLabels = true;
}
