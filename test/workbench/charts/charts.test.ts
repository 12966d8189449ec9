/** @jest-environment jsdom */
import { WorkbookModel, type ChartData } from "../../../src/workbench/model";
import { chartValues } from "../../../src/workbench/charts/chart-values";
import { drawChart } from "../../../src/workbench/charts/draw";
import { scaleFor } from "../../../src/workbench/charts/scale";
import { fitText, wrapText } from "../../../src/workbench/charts/svg";

const AXIS = { visible: true, title: "" };

function chart(type: string): ChartData {
  return {
    id: "1",
    name: "图",
    type,
    title: { text: "成本与预算", visible: true },
    source: "表!A1:C4",
    seriesBy: "Columns",
    series: [
      { name: "金额", values: "表!$B$2:$B$4", categories: "表!$A$2:$A$4" },
      { name: "其他", values: "表!$C$2:$C$4", categories: "表!$A$2:$A$4" },
    ],
    left: 0,
    top: 0,
    width: 360,
    height: 240,
    legend: { visible: true, position: "Bottom" },
    categoryAxis: AXIS,
    valueAxis: AXIS,
    dataLabels: true,
  };
}

function book() {
  const model = new WorkbookModel();
  const sheet = model.addSheet("表");
  sheet.write({ top: 0, left: 0, bottom: 3, right: 2 }, [
    ["指标", "金额", "其他"],
    ["会议培训经费", 60, 10],
    ["党建网维护", 25.5, 12],
    ["出国审批", "", 3],
  ]);
  sheet.restyle({ top: 1, left: 1, bottom: 3, right: 1 }, { numberFormat: "0.00" });
  return { model, sheet };
}

test("a chart shows what its cells say now, in their formats", () => {
  const { model, sheet } = book();
  const values = chartValues(model, sheet, chart("BarClustered"));
  expect(values.categories).toEqual(["会议培训经费", "党建网维护", "出国审批"]);
  expect(values.series[0]?.values).toEqual([60, 25.5, null]);
  expect(values.series[0]?.texts).toEqual(["60.00", "25.50", ""]);
  sheet.write({ top: 3, left: 1, bottom: 3, right: 1 }, [[8]]);
  expect(chartValues(model, sheet, chart("BarClustered")).series[0]?.values[2]).toBe(8);
});

const numbers = (elements: Iterable<Element>, name: string): number[] =>
  Array.from(elements, (element) => Number(element.getAttribute(name)));

function bars(type: string): Element[] {
  const { model, sheet } = book();
  const picture = drawChart(chart(type), chartValues(model, sheet, chart(type)), 480, 320);
  return [...picture.querySelectorAll("rect")].filter((rect) => rect.querySelector("title"));
}

test("bars are as long as their values, lie beside each other and have a value each", () => {
  const drawn = bars("BarClustered");
  expect(drawn).toHaveLength(5);
  const widths = numbers(drawn, "width");
  const [sixty = 0, ten = 0] = widths;
  expect(sixty / ten).toBeCloseTo(6, 5);
  expect(new Set(numbers(drawn, "y")).size).toBe(5);
});

test("stacked columns stand on each other", () => {
  const [first, second] = bars("ColumnStacked");
  expect(first?.getAttribute("x")).toBe(second?.getAttribute("x"));
  const top = Number(first?.getAttribute("y"));
  const above = Number(second?.getAttribute("y")) + Number(second?.getAttribute("height"));
  expect(above).toBeCloseTo(top, 6);
});

test("stacked to a hundred, every category is full", () => {
  const drawn = bars("ColumnStacked100");
  const heights = numbers(drawn, "height");
  expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBeCloseTo(
    (heights[2] ?? 0) + (heights[3] ?? 0),
    6,
  );
});

test("title, legend, labels and axis are there to be read", () => {
  const { model, sheet } = book();
  const picture = drawChart(
    chart("ColumnClustered"),
    chartValues(model, sheet, chart("C")),
    480,
    320,
  );
  const texts = [...picture.querySelectorAll("text")].map((text) => text.firstChild?.textContent);
  expect(texts).toEqual(
    expect.arrayContaining(["成本与预算", "金额", "其他", "60.00", "会议培训经费", "0", "20"]),
  );
});

test.each([
  [[60, 25.5], 5, 0, 80],
  [[100], 5, 0, 150],
  [[-3, 4], 4, -4, 6],
  [[], 4, 0, 0.5],
  [[0.3, 0.1], 3, 0, 0.4],
])("the axis for %j in about %i steps goes from %d to %d", (values, steps, from, to) => {
  const scale = scaleFor(values, steps);
  expect([scale.from, scale.to]).toEqual([from, to]);
  expect(scale.ticks.every((tick) => String(tick).length < 6)).toBe(true);
});

test("long names are wrapped and cut, never run over", () => {
  expect(fitText("全县组织工作会议及组工干部培训经费", 60, 12)).toBe("全县组织…");
  expect(wrapText("全县组织工作会议", 48, 12, 2)).toEqual(["全县组织", "工作会议"]);
});
