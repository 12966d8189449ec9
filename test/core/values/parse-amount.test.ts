import { amountIn } from "../../../src/core/values";
import { parseMoney, parseNumber, parseRate } from "../../../src/core/values/parse-amount";

describe("parseMoney", () => {
  test.each([
    ["233万元", null, "2330000"],
    ["233", "万元", "2330000"],
    ["2,565", "万元", "25650000"],
    ["387,664.62", "元", "387664.62"],
    ["3,498,000.00元", "万元", "3498000"],
    ["854万（高标准农田400万元，示范片295万元）", "万元", "8540000"],
    ["1.2亿元", null, "120000000"],
    ["0", "万元", "0"],
  ] as const)("%s in %s is %s yuan", (text, unit, yuan) => {
    expect(parseMoney(text, unit).money?.yuan.toFixed()).toBe(yuan);
  });

  test.each(["", "-", "（分级填报）", "854万854万", "50人", "略"])("%s is no amount", (text) => {
    expect(parseMoney(text, "万元").money).toBeNull();
  });

  test("349.80万元 and 3,498,000.00元 are the same amount", () => {
    const [left, right] = [
      parseMoney("349.80万元", null).money,
      parseMoney("3,498,000.00元", null).money,
    ];
    expect(left?.yuan.eq(right?.yuan ?? 0)).toBe(true);
    expect(right && amountIn(right, "万元").toFixed()).toBe("349.8");
  });

  test("without any unit only the number is known", () => {
    const reading = parseMoney("500", null);
    expect(reading.money).toBeNull();
    expect(reading.number?.toFixed()).toBe("500");
  });
});

describe("parseRate", () => {
  test.each([
    ["86.5%", "0.865", true],
    ["1", "1", false],
    ["0.98", "0.98", false],
    ["98", "0.98", false],
    ["20", "0.2", false],
    ["102.59%", "1.0259", true],
  ] as const)("%s is %s", (text, ratio, sign) => {
    expect(parseRate(text)).toMatchObject({ hasPercentSign: sign });
    expect(parseRate(text).ratio?.toFixed()).toBe(ratio);
  });

  test.each(["", "—", "完成", "5人"])("%s is no rate", (text) => {
    expect(parseRate(text).ratio).toBeNull();
  });
});

describe("parseNumber", () => {
  test.each([
    ["10", "10"],
    ["10分", "10"],
    ["12.50", "12.5"],
    ["25%", "25"],
    ["１０", "10"],
  ])("%s is %s points", (text, points) => {
    expect(parseNumber(text)?.toFixed()).toBe(points);
  });

  test.each(["", "—", "/", "≥5", "优", "10人"])("%s is no number of points", (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});
