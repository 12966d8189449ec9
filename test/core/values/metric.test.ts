import { Big } from "../../../src/core";
import { convertUnit, sizeOf } from "../../../src/core/values/metric";

it.each([
  [5200, "米", "公里", "5.2"],
  ["0.3", "km", "米", "300"],
  [2, "公顷", "亩", "30"],
  [1, "平方公里", "亩", "1500"],
  [3, "亩", "平方米", "2000"],
  [1500, "公斤", "吨", "1.5"],
  [1, "立方米", "升", "1000"],
  [90, "分钟", "小时", "1.5"],
  [1, "天", "小时", "24"],
  [2, "年", "个月", "24"],
])("%s%s is the same in %s: %s", (value, from, to, expected) => {
  expect(convertUnit(new Big(value), from, to)?.toFixed()).toBe(expected);
});

it.each([
  ["米", "平方米"],
  ["天", "个月"],
  ["个", "项"],
  ["元", "万元"],
  ["工作日", "天"],
])("%s and %s do not convert", (from, to) => {
  expect(convertUnit(new Big(1), from, to)).toBeNull();
});

it("units that count things have no size", () => {
  expect(sizeOf("个")).toBeNull();
  expect(sizeOf("亩")?.quantity).toBe("area");
});
