import { type Json, type SheetModel } from "../../model";
import { defineClass, type Scalar } from "../class";
import { refuse } from "../errors";
import { expectNumber, expectText, type HostObject } from "../object";
import { type Session } from "../session";
import { changeChart, chartOf, type ChartTarget } from "../targets";
import { checkChartType, newChart, seriesFrom } from "./chart-data";
import {
  chartAreaFormat,
  chartAxes,
  chartDataLabels,
  chartLegend,
  chartSeriesCollection,
  chartTitle,
} from "./chart-parts";

function length(key: "left" | "top" | "width" | "height"): Scalar<ChartTarget> {
  return {
    get: (target) => chartOf(target)[key],
    set: (target, value) => {
      const points = expectNumber(value);
      if (points < 0) refuse("InvalidArgument");
      changeChart(target, { [key]: points });
    },
  };
}

export const chart = defineClass<ChartTarget>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => chartOf(target).name,
      set: (target, value) => {
        changeChart(target, { name: expectText(value) });
      },
    },
    ChartType: {
      get: (target) => chartOf(target).type,
      set: (target, value) => {
        changeChart(target, { type: checkChartType(expectText(value)) });
      },
    },
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
  },
  parts: {
    Axes: (target, session) => chartAxes(session, target),
    DataLabels: (target, session) => chartDataLabels(session, target),
    Format: (target, session) => chartAreaFormat(session, target),
    Legend: (target, session) => chartLegend(session, target),
    Series: (target, session) => chartSeriesCollection(session, target),
    Title: (target, session) => chartTitle(session, target),
    Worksheet: ({ sheet }, session) => session.make.worksheet(sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, session) => {
      session.model.activate(sheet);
    },
    Delete: (target, _args, session) => {
      session.requireAllowed(target.sheet, "allowEditObjects");
      const { id } = chartOf(target);
      target.sheet.replace(
        "charts",
        target.sheet.lists.charts.filter((other) => other.id !== id),
      );
    },
    SetData: (target, args) => {
      changeChart(target, seriesFrom(args.cells(0, null), args.optionalText(1) ?? "Auto"));
    },
    SetPosition: (target, args, session) => {
      const { sheet } = target;
      const near = session.cells(sheet, []);
      const from = args.cells(0, near).range;
      const to = args.missing(1) ? null : args.cells(1, near).range;
      const left = sheet.leftOf(from.left);
      const top = sheet.topOf(from.top);
      changeChart(target, {
        left,
        top,
        ...(to && {
          width: sheet.leftOf(to.right + 1) - left,
          height: sheet.topOf(to.bottom + 1) - top,
        }),
      });
    },
  },
});

function find(sheet: SheetModel, key: Json, session: Session): HostObject | null {
  const found = sheet.lists.charts.find(({ id, name }) => id === key || name === key);
  return found ? chart(session, { sheet, id: found.id }) : null;
}

export const charts = defineClass<SheetModel>({
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => sheet.lists.charts.length } },
  items: (sheet, session) => sheet.lists.charts.map(({ id }) => chart(session, { sheet, id })),
  item: find,
  methods: {
    Add: (sheet, args, session) => {
      session.requireAllowed(sheet, "allowEditObjects");
      const type = checkChartType(args.text(0));
      const source = args.cells(1, session.cells(sheet, []));
      const made = newChart(source, type, args.optionalText(2) ?? "Auto", sheet);
      sheet.replace("charts", [...sheet.lists.charts, made]);
      return chart(session, { sheet, id: made.id });
    },
    GetCount: (sheet) => sheet.lists.charts.length,
    GetItemAt: (sheet, args, session) => {
      const found = sheet.lists.charts[args.integer(0)];
      return found ? chart(session, { sheet, id: found.id }) : refuse("InvalidArgument");
    },
    GetItemOrNullObject: (sheet, args, session) => find(sheet, args.text(0), session),
  },
});
