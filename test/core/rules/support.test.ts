import {
  median,
  near,
  printedDecimals,
  show,
  showPercent,
  showWan,
  sum,
} from "../../../src/core/rules/support/values/figures";
import { isCeiling, isFloor, withSign } from "../../../src/core/rules/support/values/operators";
import { pointsInLabel } from "../../../src/core/rules/support/scores/points-in-label";
import { spanOf } from "../../../src/core/rules/support/rows/spans";
import {
  executionPoints,
  weightSurplus,
} from "../../../src/core/rules/support/scores/weight-total";
import { Big, type Operator } from "../../../src/core";
import { buildTable, valueField, type RowSpec } from "../appraisal/build-table";

const bigs = (...values: readonly (number | string)[]) => values.map((value) => new Big(value));

describe("figures in sentences", () => {
  it.each([
    ["2.50", "2.5"],
    ["0.33335", "0.3334"],
    ["7", "7"],
  ])("%s is shown as %s", (value, shown) => {
    expect(show(new Big(value))).toBe(shown);
  });

  it.each([
    ["2330000", "233"],
    ["100", "0.01"],
    ["12", "0.0012"],
    ["0.5", "0.00005"],
  ])("%s yuan are %s wan", (yuan, wan) => {
    expect(showWan(new Big(yuan))).toBe(wan);
  });

  it.each([
    ["0.889444", "88.94"],
    ["0.88945", "88.95"],
    ["1", "100"],
  ])("%s is %s percent", (ratio, percent) => {
    expect(showPercent(new Big(ratio))).toBe(percent);
  });

  it.each([
    ["88.94%", 2],
    ["88．9%", 1],
    ["50", 0],
    [".5", 1],
    ["12.分", 0],
    ["", 0],
  ])("%s is printed with %s decimals", (text, decimals) => {
    expect(printedDecimals(text)).toBe(decimals);
  });

  it("the middle of an even number is the lower; of none there is none", () => {
    expect(median(bigs(9, 1, 5))?.toFixed()).toBe("5");
    expect(median(bigs(9, 1, 5, 7))?.toFixed()).toBe("5");
    expect(median([])).toBeNull();
  });

  it("the middle tells apart what floats cannot", () => {
    const close = ["0.10000000000000000003", "0.10000000000000000001", "0.10000000000000000002"];
    expect(median(bigs(...close))?.toFixed()).toBe(close[2]);
  });

  it("sums and nearness", () => {
    expect(sum(bigs("0.1", "0.2")).toFixed()).toBe("0.3");
    expect(sum([]).toFixed()).toBe("0");
    expect(near(new Big(1), new Big("1.01"), new Big("0.01"))).toBe(true);
    expect(near(new Big("1.02"), new Big(1), new Big("0.01"))).toBe(false);
  });
});

describe("signs", () => {
  const field = (operator: Operator | null, text: string) =>
    valueField("D9", { kind: "percent", operator, value: 5, unit: "%", text });

  it.each<[Operator | null, boolean, boolean]>([
    [">=", true, false],
    [">", true, false],
    ["<=", false, true],
    ["<", false, true],
    ["=", false, false],
    [null, false, false],
  ])("%s is a floor: %s, a ceiling: %s", (operator, floor, ceiling) => {
    expect(isFloor(field(operator, "5%"))).toBe(floor);
    expect(isCeiling(field(operator, "5%"))).toBe(ceiling);
  });

  it("no value has no sign", () => {
    expect([isFloor(null), isCeiling(null)]).toEqual([false, false]);
  });

  it.each<[Operator, string, string]>([
    [">=", "≥5%", "≤5%"],
    [">=", ">=5%", "≤5%"],
    [">", "＞5%", "≤5%"],
  ])("%s in %s becomes %s", (operator, text, to) => {
    expect(withSign(field(operator, text), "≤")).toEqual({ cell: "D9", from: text, to });
  });

  it("a ceiling becomes a floor", () => {
    expect(withSign(field("<=", "≤5%"), "≥")?.to).toBe("≥5%");
  });

  it("words have no sign to change, and a sign in another cell is not the value's", () => {
    expect(withSign(field(">=", "不低于5%"), "≤")).toBeNull();
    expect(withSign({ ...field(">=", "≥5%"), operatorCell: "C9" }, "≤")).toBeNull();
    expect(withSign({ ...field(">=", "≥5%"), operatorCell: "D9" }, "≤")?.to).toBe("≤5%");
  });
});

it.each([
  [["D9", "D10", "D12"], "D9:D12"],
  [["D9", "E9"], "D9"],
  [["D9"], "D9"],
  [["D9:D10", "D12"], "D9:D10"],
  [[], ""],
])("%j as one address is %s", (cells, address) => {
  expect(spanOf(cells)).toBe(address);
});

it.each([
  ["产出指标（50分）", "50"],
  ["产出指标(12.25分)", "12.25"],
  ["产出指标", null],
  ["产出指标（共三项）", null],
])("%s carries %s points", (label, points) => {
  expect(pointsInLabel(label)?.toFixed() ?? null).toBe(points);
});

describe("all weights of a form", () => {
  const row = (weight: number | null, period: "annual" | "long-term" = "annual"): RowSpec => ({
    name: "培训次数",
    weight,
    period,
  });

  it("above or below 100, with the points of the execution, without other periods", () => {
    const table = buildTable({
      rows: [row(60), row(35), row(40, "long-term")],
      executedWan: 20,
      executionWeight: 10,
    });
    expect(executionPoints(table)).toMatchObject({ cell: "F4" });
    expect(weightSurplus(table)?.toFixed()).toBe("5");
    expect(weightSurplus(table)?.toFixed()).toBe("5");
  });

  it("without points for the execution", () => {
    const table = buildTable({ rows: [row(60), row(30)] });
    expect(executionPoints(table)).toBeNull();
    expect(weightSurplus(table)?.toFixed()).toBe("-10");
  });

  it("none at all", () => {
    expect(weightSurplus(buildTable({ rows: [row(null)], weightColumn: true }))).toBeNull();
  });
});
