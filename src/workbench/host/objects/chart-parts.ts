import { type ChartAxis, type ChartSeries, type Json } from "../../model";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import { expectFlag, expectNumber, expectText, type HostObject } from "../object";
import { type Session } from "../session";
import { changeChart, chartOf, type ChartTarget } from "../targets";
import { readColor } from "./range-format";

export const chartTitle = defineClass<ChartTarget>({
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (target) => chartOf(target).title.text,
      set: (target, value) => {
        changeChart(target, { title: { text: expectText(value), visible: true } });
      },
    },
    Visible: {
      get: (target) => chartOf(target).title.visible,
      set: (target, value) => {
        changeChart(target, { title: { ...chartOf(target).title, visible: expectFlag(value) } });
      },
    },
  },
});

export const chartLegend = defineClass<ChartTarget>({
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (target) => chartOf(target).legend.visible,
      set: (target, value) => {
        changeChart(target, { legend: { ...chartOf(target).legend, visible: expectFlag(value) } });
      },
    },
    Position: {
      get: (target) => chartOf(target).legend.position,
      set: (target, value) => {
        changeChart(target, { legend: { ...chartOf(target).legend, position: expectText(value) } });
      },
    },
  },
});

const chartFill = defineClass<ChartTarget>({
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, args) => {
      changeChart(target, { fill: readColor(args.json(0)) });
    },
    Clear: (target) => {
      changeChart(target, { fill: undefined });
    },
  },
});

export const chartAreaFormat = defineClass<ChartTarget>({
  name: "ChartAreaFormat",
  parts: { Fill: (target, session) => chartFill(session, target) },
});

/** Labels of the whole chart, or of one of its series. */
interface LabelsTarget {
  readonly chart: ChartTarget;
  readonly series: number | null;
}

const dataLabels = defineClass<LabelsTarget>({
  name: "ChartDataLabels",
  scalars: {
    ShowValue: {
      get: ({ chart, series }) =>
        series === null ? chartOf(chart).dataLabels : (seriesOf(chart, series).dataLabels ?? false),
      set: ({ chart, series }, value) => {
        const dataLabels = expectFlag(value);
        if (series === null) changeChart(chart, { dataLabels });
        else changeSeries(chart, series, { dataLabels });
      },
    },
    NumberFormat: {
      get: ({ chart, series }) =>
        series === null ? "General" : (seriesOf(chart, series).labelFormat ?? "General"),
      set: ({ chart, series }, value) => {
        const labelFormat = expectText(value);
        const wanted = series === null ? chartOf(chart).series.map((_one, at) => at) : [series];
        for (const at of wanted) changeSeries(chart, at, { labelFormat });
      },
    },
  },
});

export function chartDataLabels(session: Session, chart: ChartTarget): HostObject {
  return dataLabels(session, { chart, series: null });
}

// --- axes ---

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly which: "categoryAxis" | "valueAxis";
}

function axisOf({ chart, which }: AxisTarget): ChartAxis {
  return chartOf(chart)[which];
}

function changeAxis(target: AxisTarget, patch: Partial<ChartAxis>): void {
  changeChart(target.chart, {
    [target.which]: { ...axisOf(target), ...patch },
  });
}

const axisTitle = defineClass<AxisTarget>({
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: (target) => axisOf(target).title,
      set: (target, value) => {
        changeAxis(target, { title: expectText(value) });
      },
    },
    Visible: {
      get: (target) => axisOf(target).title !== "",
      set: (target, value) => {
        if (!expectFlag(value)) changeAxis(target, { title: "" });
      },
    },
  },
});

const gridlines = defineClass<AxisTarget>({
  name: "ChartGridlines",
  scalars: {
    Visible: {
      get: (target) => axisOf(target).majorGridlines ?? false,
      set: (target, value) => {
        changeAxis(target, { majorGridlines: expectFlag(value) });
      },
    },
  },
});

function bound(key: "minimum" | "maximum"): Scalar<AxisTarget> {
  return {
    get: (target) => axisOf(target)[key] ?? "",
    set: (target, value) => {
      changeAxis(target, { [key]: expectNumber(value) });
    },
  };
}

const axis = defineClass<AxisTarget>({
  name: "ChartAxis",
  scalars: {
    Visible: {
      get: (target) => axisOf(target).visible,
      set: (target, value) => {
        changeAxis(target, { visible: expectFlag(value) });
      },
    },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    ReversePlotOrder: {
      get: (target) => axisOf(target).reversed ?? false,
      set: (target, value) => {
        changeAxis(target, { reversed: expectFlag(value) });
      },
    },
    NumberFormat: {
      get: (target) => axisOf(target).numberFormat ?? "General",
      set: (target, value) => {
        changeAxis(target, { numberFormat: expectText(value) });
      },
    },
  },
  parts: {
    Title: (target, session) => axisTitle(session, target),
    MajorGridlines: (target, session) => gridlines(session, target),
  },
});

export const chartAxes = defineClass<ChartTarget>({
  name: "ChartAxes",
  parts: {
    CategoryAxis: (chart, session) => axis(session, { chart, which: "categoryAxis" }),
    ValueAxis: (chart, session) => axis(session, { chart, which: "valueAxis" }),
  },
  methods: {
    GetItem: (chart, args, session) => {
      const type = args.text(0);
      if (type === "Category") return axis(session, { chart, which: "categoryAxis" });
      if (type === "Value") return axis(session, { chart, which: "valueAxis" });
      return refuse("InvalidArgument");
    },
  },
});

// --- series ---

interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

function seriesOf(chart: ChartTarget, index: number): ChartSeries {
  return chartOf(chart).series[index] ?? refuse("ItemNotFound");
}

function changeSeries(chart: ChartTarget, index: number, patch: Partial<ChartSeries>): void {
  const changed = { ...seriesOf(chart, index), ...patch };
  changeChart(chart, {
    series: chartOf(chart).series.map((series, at) => (at === index ? changed : series)),
  });
}

const seriesFill = defineClass<SeriesTarget>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ chart, index }, args) => {
      changeSeries(chart, index, { color: readColor(args.json(0)) });
    },
  },
});

const seriesFormat = defineClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  parts: { Fill: (target, session) => seriesFill(session, target) },
});

const series = defineClass<SeriesTarget>({
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ chart, index }) => seriesOf(chart, index).name,
      set: ({ chart, index }, value) => {
        changeSeries(chart, index, { name: expectText(value) });
      },
    },
    HasDataLabels: {
      get: ({ chart, index }) => seriesOf(chart, index).dataLabels ?? false,
      set: ({ chart, index }, value) => {
        changeSeries(chart, index, { dataLabels: expectFlag(value) });
      },
    },
    GapWidth: {
      get: ({ chart, index }) => seriesOf(chart, index).gapWidth ?? 150,
      set: ({ chart, index }, value) => {
        const width = expectNumber(value);
        if (width < 0 || width > 500) refuse("InvalidArgument");
        changeSeries(chart, index, { gapWidth: width });
      },
    },
    AxisGroup: {
      get: ({ chart, index }) => seriesOf(chart, index).axisGroup ?? "Primary",
      set: ({ chart, index }, value) => {
        changeSeries(chart, index, { axisGroup: expectText(value) });
      },
    },
  },
  parts: {
    Format: (target, session) => seriesFormat(session, target),
    DataLabels: ({ chart, index }, session) => dataLabels(session, { chart, series: index }),
  },
  methods: {
    Delete: ({ chart, index }) => {
      seriesOf(chart, index);
      changeChart(chart, { series: chartOf(chart).series.filter((_one, at) => at !== index) });
    },
    SetValues: ({ chart, index }, args) => {
      changeSeries(chart, index, { values: args.cells(0, null).address });
    },
    SetXAxisValues: ({ chart, index }, args) => {
      changeSeries(chart, index, { categories: args.cells(0, null).address });
    },
  },
});

function seriesAt(chart: ChartTarget, index: Json, session: Session): HostObject {
  if (typeof index !== "number") refuse("InvalidArgument");
  seriesOf(chart, index);
  return series(session, { chart, index });
}

export const chartSeriesCollection = defineClass<ChartTarget>({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (chart) => chartOf(chart).series.length } },
  items: (chart, session) =>
    chartOf(chart).series.map((_one, index) => series(session, { chart, index })),
  methods: {
    Add: (chart, args, session) => {
      const { series: before } = chartOf(chart);
      const name = args.optionalText(0) ?? `系列${before.length + 1}`;
      changeChart(chart, {
        series: [...before, { name, values: "", categories: before[0]?.categories ?? "" }],
      });
      return series(session, { chart, index: before.length });
    },
    GetCount: (chart) => chartOf(chart).series.length,
    GetItemAt: (chart, args, session) => seriesAt(chart, args.json(0), session),
  },
});
