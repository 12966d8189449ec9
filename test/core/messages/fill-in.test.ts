import { fill } from "../../../src/core/messages";

test("data stands in its places, lists with the language's comma", () => {
  expect(fill("{name}：{cells}", { name: "甲", cells: ["A1", "B2"] }, "zh-CN")).toBe("甲：A1、B2");
  expect(fill("{cells}", { cells: ["A1", "B2"] }, "en-US")).toBe("A1, B2");
});

test("a date is written as people write it", () => {
  const data = { end: "2022-06-30" };
  expect(fill("止于{end:date}", data, "zh-CN")).toBe("止于2022年6月30日");
  expect(fill("until {end:date}", data, "en-US")).toBe("until 30 June 2022");
  // Without being asked to, a text that looks like one is left as it was typed.
  expect(fill("{end}", data, "zh-CN")).toBe("2022-06-30");
});

test("a place without data is a mistake of ours", () => {
  expect(() => fill("{name}", {}, "zh-CN")).toThrow("no data for {name}");
});
