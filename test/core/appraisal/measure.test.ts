import { Big } from "../../../src/core";
import { measure } from "../../../src/core/appraisal/measure";
import { type Indicator } from "../../../src/core/table/performance-table";
import { buildTable, count, percent, wan, type ValueSpec } from "./build-table";

function row(target: ValueSpec | null, actual: ValueSpec | null): Indicator {
  const [indicator] = buildTable({ rows: [{ name: "甲", target, actual }] }).indicators;
  if (!indicator) throw new Error("row is missing");
  return indicator;
}

/** The measured value, or why there is none. */
function said(target: ValueSpec | null, actual: ValueSpec | null): string {
  const measured = measure(row(target, actual));
  if (measured.kind === "missing") return measured.reason;
  return measured.kind === "date" ? measured.done : measured.actual.toFixed();
}

const done = (value: number | string, unit: string | null = null): ValueSpec => ({
  kind: "number",
  value,
  unit,
});

describe("units", () => {
  const SAME = [
    "次 批次 场次 场 期 批 回",
    "人 名 位 人次 人数",
    "个 项 件 处",
    "户 家",
    "天 日",
    "平方米 ㎡ m² M² m2",
    "公里 千米 km KM",
    "米 m M",
    "册 本",
    "套 台套 台",
  ].map((units) => units.split(" "));
  const pairs = SAME.flatMap(([first = "", ...others]) => others.map((unit) => [first, unit]));

  it.each(pairs)("%s and %s count the same", (first, unit) => {
    expect(said(count(3, ">=", first), done(5, unit))).toBe("5");
    expect(said(count(3, ">=", unit), done(5, first))).toBe("5");
  });

  it.each([
    ["次", "人"],
    ["个", "户"],
    ["米", "平方米"],
    ["天", "月"],
    ["册", "套"],
  ])("%s and %s do not", (target, actual) => {
    expect(said(count(3, ">=", target), done(5, actual))).toBe("unit-mismatch");
    expect(said(count(3, ">=", actual), done(5, target))).toBe("unit-mismatch");
  });

  it.each([
    ["公里", "米", 5200, "5.2"],
    ["米", "公里", "0.3", "300"],
    ["亩", "公顷", 2, "30"],
    ["吨", "公斤", 1500, "1.5"],
    ["小时", "分钟", 90, "1.5"],
    ["小时", "天", 1, "24"],
    ["月", "年", 1, "12"],
    ["㎡", "平方米", 5, "5"],
  ])("a target in %s is held against an actual in %s", (target, actual, value, expected) => {
    expect(said(count(3, ">=", target), done(value, actual))).toBe(expected);
  });

  it("a rate against a number is another kind, on either side", () => {
    expect(said(count(3, ">=", "个"), { ...done(5, "%"), kind: "percent" })).toBe("kind-mismatch");
    expect(said(percent(95), done(9, "个"))).toBe("kind-mismatch");
  });

  it("a target without a unit takes the number as it is written", () => {
    expect(said(done(3), { kind: "money", value: 3, unit: "万元" })).toBe("3");
  });

  it("a number without a unit takes the target's, with its scale", () => {
    expect(said(wan(30), done(33))).toBe("330000");
    expect(said(count(7), done(8))).toBe("8");
    expect(said(wan(0), done(5))).toBe("50000");
  });
});

describe("a lost percent format", () => {
  it.each([
    ["a bare 1 for 10 %", percent(10), 1, "percent-format"],
    ["a bare 0.5 for 95 %", percent(95), 0.5, "percent-format"],
    ["a bare 1.01 is a percentage", percent(95), 1.01, "1.01"],
    ["a bare 0 is nothing at all", percent(95), 0, "0"],
    ["1 for 9 % may well be meant", percent(9), 1, "1"],
    ["1 for 95 times is once", count(95), 1, "1"],
  ])("%s", (_, target, value, expected) => {
    expect(said(target, done(value))).toBe(expected);
  });

  it("with its sign it is read as it stands", () => {
    expect(said(percent(95), { kind: "percent", value: 1, unit: "%" })).toBe("1");
  });
});

describe("signs", () => {
  it.each([
    ["=", "8"],
    ["about", "8"],
    [null, "8"],
    [">=", "actual-not-measured"],
    ["<=", "actual-not-measured"],
    [">", "actual-not-measured"],
    ["<", "actual-not-measured"],
  ] as const)("%s before the actual value: %s", (operator, expected) => {
    expect(said(count(7), { ...done(8, "次"), operator })).toBe(expected);
  });

  it("a range is no measured value", () => {
    expect(said(count(7), { kind: "range", value: 7, upper: 9, unit: "次" })).toBe(
      "actual-not-measured",
    );
  });

  it("less than nothing counts as nothing, unless the target is below it too", () => {
    expect(said(count(7), done(-3))).toBe("0");
    expect(said(count(0), done(-3))).toBe("0");
    expect(said(count(-7), done(-3))).toBe("-3");
  });
});

describe("kinds", () => {
  it.each(["number", "percent", "money", "unit-cost", "range", "frequency"] as const)(
    "a target of kind %s is measured in numbers",
    (kind) => {
      expect(said({ kind, value: 5 }, done(7))).toBe("7");
      const actual = kind === "range" ? "actual-not-measured" : "7";
      expect(said(count(5), { kind, value: 7 })).toBe(actual);
    },
  );

  const words: ValueSpec = { kind: "qualitative", text: "提升" };
  const list: ValueSpec = { kind: "enumeration", text: "完成" };
  const blank: ValueSpec = { kind: "blank" };
  const placeholder: ValueSpec = { kind: "placeholder", text: "××" };
  const unreadable: ValueSpec = { kind: "unreadable", text: "9%0" };
  const date: ValueSpec = { kind: "date", to: "2022-06-30" };
  const undated: ValueSpec = { kind: "date", text: "按时" };
  const seven = done(7);

  it.each<[string, ValueSpec | null, ValueSpec | null, string]>([
    ["no target", null, seven, "no-target"],
    ["blank target", blank, seven, "no-target"],
    ["placeholder for a target", placeholder, seven, "no-target"],
    ["unreadable target", unreadable, seven, "target-unreadable"],
    ["target without its number", { kind: "number" }, seven, "target-unreadable"],
    ["no actual", seven, null, "no-actual"],
    ["blank actual", seven, blank, "no-actual"],
    ["placeholder for an actual", seven, placeholder, "no-actual"],
    ["unreadable actual", seven, unreadable, "actual-unreadable"],
    ["actual without its number", seven, { kind: "number" }, "actual-unreadable"],
    ["words for words", words, words, "qualitative"],
    ["words for a number", words, seven, "qualitative"],
    ["a list", list, seven, "qualitative"],
    ["words without an actual", words, blank, "no-actual"],
    ["a number for words", seven, words, "actual-not-measured"],
    ["a number for 完成", seven, list, "actual-not-measured"],
    ["a number for a date", seven, date, "kind-mismatch"],
    ["dates", date, date, "2022-06-30"],
    ["a date for words", date, words, "actual-not-measured"],
    ["a date for 完成", date, list, "actual-not-measured"],
    ["a date for a number", date, seven, "kind-mismatch"],
    ["a target date without its day", undated, date, "target-unreadable"],
    ["a date without its day", date, undated, "actual-unreadable"],
  ])("%s", (_, target, actual, expected) => {
    expect(said(target, actual)).toBe(expected);
  });

  it("a cell in error is not read, whatever it seems to say", () => {
    const { target, actual, ...rest } = row(seven, seven);
    const broken = (field: typeof target) =>
      field && { ...field, problem: "formula-error" as const };
    expect(measure({ ...rest, target: broken(target), actual })).toMatchObject({
      reason: "target-unreadable",
    });
    expect(measure({ ...rest, target, actual: broken(actual) })).toMatchObject({
      reason: "actual-unreadable",
    });
  });
});

it("a range keeps both its ends, a date both its days", () => {
  const target: ValueSpec = { kind: "range", operator: "between", value: 5, upper: 9, unit: "次" };
  expect(measure(row(target, done(7)))).toEqual({
    kind: "number",
    target: new Big(5),
    upper: new Big(9),
    actual: new Big(7),
  });
  const day = (to: string): ValueSpec => ({ kind: "date", to });
  expect(measure(row(day("2022-06-30"), day("2022-07-01")))).toEqual({
    kind: "date",
    due: "2022-06-30",
    done: "2022-07-01",
  });
});
