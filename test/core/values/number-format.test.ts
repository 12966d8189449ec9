import {
  decimalOf,
  isTooNarrow,
  readableText,
  shownText,
} from "../../../src/core/values/number-format";
import { type CellValue } from "../../../src/core/sheet";

describe("a column too narrow for its number", () => {
  test.each([
    [0.95, "0%", "95%"],
    [0.8894, "0.00%", "88.94%"],
    [7, '"≥"0"次"', "≥7次"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [12, "General", "12"],
    [44561, 'yyyy"年"m"月"d"日"', "2021年12月31日"],
    [44561, "yyyy/m/d", "2021年12月31日"],
    [44561, 'yyyy"年"m"月"', "2021年12月"],
    [0.1 + 0.2, "General", "0.3"],
  ])("%p as %s is shown as %s", (value: number, format, expected) => {
    expect(isTooNarrow(value, "#####")).toBe(true);
    expect(shownText(value, "#####", format)).toBe(expected);
  });

  test("a text of hashes is a text", () => {
    expect(shownText("###", "###", "General")).toBe("###");
  });
});

describe("what a value is read from", () => {
  const cases: [CellValue, string, string, string][] = [
    [0.95, "95%", "0%", "95%"],
    [0.8894, "89%", "0%", "88.94%"],
    [0.95, "≥95%", '"≥"0%', "≥95%"],
    [7, "≥7次", '"≥"0"次"', "≥7次"],
    [12.3456, "12.35", "0.00", "12.3456"],
    [12.3456, "12.35万元", '0.00"万元"', "12.3456万元"],
    [1234567.891, "1,234,567.89", "#,##0.00", "1234567.891"],
    [44561, "12/31/21", "m/d/yy", "2021年12月31日"],
    [44561, "2021年12月31日", 'yyyy"年"m"月"d"日"', "2021年12月31日"],
    [2021.6, "2021.6", "General", "2021.6"],
    [100_000, "1E+05", "General", "100000"],
    [123_456_789_012, "1.23457E+11", "General", "123456789012"],
    ["≥7次", "≥7次", "General", "≥7次"],
    [25_000_000, "2500.00", '0.00,"万"', "2500.00"],
  ];
  test.each(cases)("%p shown %s in %s reads %s", (value, text, format, expected) => {
    expect(readableText(value, text, format)).toBe(expected);
  });
});

test("binary noise is no part of a number", () => {
  expect(decimalOf(0.1 + 0.2).toFixed()).toBe("0.3");
  expect(decimalOf(1.005 * 1000).toFixed()).toBe("1005");
  expect(decimalOf(20_233_000).toFixed()).toBe("20233000");
});
