import {
  parseUnit,
  parseValue,
  type ParsedValue,
  type ValueContext,
} from "../../../src/core/values";

/** A reading in one line: kind, operator, value..upper, unit. */
function line(text: string, context?: ValueContext): string {
  const parsed: ParsedValue = parseValue(text, context);
  const { kind, operator, value, upper, dates, unit } = parsed;
  const numbers = dates
    ? `${dates.from ?? ""}..${dates.to ?? ""}`
    : value === null
      ? ""
      : upper === null
        ? value.toFixed()
        : `${value.toFixed()}..${upper.toFixed()}`;
  return [kind, operator ?? "", numbers, unit ?? ""].join(" ").replace(/\s+/g, " ").trim();
}

describe("operators", () => {
  test.each([
    ["＞95％", "percent > 95 %"],
    ["〉5次", "number > 5 次"],
    ["﹥10%", "percent > 10 %"],
    ["≦3次", "number <= 3 次"],
    ["⩾3次", "number >= 3 次"],
    ["=>3次", "number >= 3 次"],
    ["═12套", "number = 12 套"],
    ["不低于90%", "percent >= 90 %"],
    ["不少于3次", "number >= 3 次"],
    ["大于等于3次", "number >= 3 次"],
    ["不超过50万元", "money <= 500000 元"],
    ["最高20万元", "money <= 200000 元"],
    ["低于5%", "percent < 5 %"],
    ["50万元以内", "money <= 500000 元"],
    ["控制在50万元以内", "money <= 500000 元"],
    ["3次及以上", "number >= 3 次"],
    ["5人以下", "number <= 5 人"],
    ["约120㎡", "number about 120 ㎡"],
    ["120人左右", "number about 120 人"],
    ["达到90%以上", "percent >= 90 %"],
    ["≥90%以上", "percent >= 90 %"],
    ["20多万人次", "number >= 200000 人次"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test.each(["≥≥5次", "≥90%以内", "≤5次以上", "≥≤5"])("%s contradicts itself", (text) => {
    expect(line(text)).toBe("unreadable");
  });

  test("an operator column lends its operator; the cell's own wins", () => {
    expect(line("12", { operator: ">=" })).toBe("number >= 12");
    expect(line("≤12", { operator: ">=" })).toBe("number <= 12");
  });
});

describe("numbers, scale words and units", () => {
  test.each([
    ["1,000元", "money 1000 元"],
    ["９５％", "percent 95 %"],
    ["6万人", "number 60000 人"],
    ["3.5万平方米", "number 35000 平方米"],
    ["2亿元", "money 200000000 元"],
    ["100万", "money 1000000 元"],
    ["三次", "number 3 次"],
    ["十二个", "number 12 个"],
    ["一百零五人", "number 105 人"],
    ["百分之九十", "percent 90 %"],
    ["百分之百", "percent 100 %"],
    ["九成以上", "percent >= 90 %"],
    ["-5%", "percent -5 %"],
    ["1.5亩", "number 1.5 亩"],
    ["70村", "number 70 村"],
    ["5台(套)", "number 5 台"],
    ["180名辅警", "number 180 名"],
    ["3个工作日", "number 3 个工作日"],
    ["完成90%", "percent 90 %"],
    ["年度预算220万元", "money 2200000 元"],
    ["854万（高标准农田400万元，示范片295万元）", "money 8540000 元"],
    ["90%（计划标准）", "percent 90 %"],
    ["¥500", "money 500 元"],
    ["￥1,200.50", "money 1200.5 元"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test("60000人 and 6万人 are the same", () => {
    expect(parseValue("≥60000人").value?.toFixed()).toBe(parseValue("6万人").value?.toFixed());
  });

  test("a unit column lends its unit; money is turned into 元", () => {
    expect(line("20", { unit: parseUnit("万元") })).toBe("money 200000 元");
    expect(line("95", { unit: parseUnit("%（百分比）") })).toBe("percent 95 %");
    expect(line("500", { unit: parseUnit("元/平方米") })).toBe("unit-cost 500 元/平方米");
    expect(line("20万元", { unit: parseUnit("元") })).toBe("money 200000 元");
  });
});

describe("prices and frequencies", () => {
  test.each([
    ["530元/人·月", "unit-cost 530 元/人·月"],
    ["780元/生/年", "unit-cost 780 元/生·年"],
    ["5万元/个", "unit-cost 50000 元/个"],
    ["每人500元", "unit-cost 500 元/人"],
    ["按1000元/人的标准给扶助对象发放", "unit-cost 1000 元/人"],
    ["1次/月", "frequency 1 次/月"],
    ["每年2次", "frequency 2 次/年"],
    ["按季度发放", "frequency"],
    ["4期/年", "frequency 4 期/年"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("ranges", () => {
  test.each([
    ["90%-95%", "range between 90..95 %"],
    ["3～5次", "range between 3..5 次"],
    ["10至20万元", "range between 100000..200000 元"],
    ["≥3次且≤5次", "range between 3..5 次"],
    ["≥90%-95%", "range >= 90..95 %"],
    ["95%-90%", "range between 95..90 %"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("dates", () => {
  test.each([
    ["2022年全年", "date 2022-01-01..2022-12-31"],
    ["2022年", "date 2022-01-01..2022-12-31"],
    ["2021年2月", "date ..2021-02-28"],
    ["2020年2月底前", "date <= ..2020-02-29"],
    ["2021年12月31日前完成", "date <= ..2021-12-31"],
    ["2021-12-31", "date ..2021-12-31"],
    ["2021.1.5", "date ..2021-01-05"],
    ["2023年1-6月", "date between 2023-01-01..2023-06-30"],
    ["2020年1月--2020年11月", "date between 2020-01-01..2020-11-30"],
    ["2016—2020", "date between 2016-01-01..2020-12-31"],
    ["2020.1.1-2020.12.31", "date between 2020-01-01..2020-12-31"],
    ["2022年第三季度", "date 2022-07-01..2022-09-30"],
    ["2022年上半年", "date 2022-01-01..2022-06-30"],
    ["2022年底前", "date <= ..2022-12-31"],
    ["项目于2021年12月底前完成", "date <= ..2021-12-31"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test("a month alone belongs to the form's year", () => {
    expect(line("11月前", { year: 2023 })).toBe("date <= ..2023-11-30");
    expect(line("12月底到位", { year: 2021 })).toBe("date <= ..2021-12-31");
    expect(line("年底前", { year: 2021 })).toBe("date <= ..2021-12-31");
    expect(line("11月前")).toBe("date <= ..--11-30");
  });

  test("a bare 2021.6 is a date only where one is asked for", () => {
    expect(line("2021.6")).toBe("number 2021.6");
    expect(line("2021.6", { dateExpected: true })).toBe("date ..2021-06-30");
    expect(line("180", { dateExpected: true })).toBe("number 180");
  });

  test.each([
    ["10年", "number 10 年"],
    ["30日内", "number <= 30 日"],
    ["2年内完成", "number <= 2 年"],
    ["12个月", "number 12 个月"],
    ["24小时", "number 24 小时"],
  ])("%s is a duration", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("words", () => {
  test.each([
    ["", "blank"],
    ["  \u00a0\u200b", "blank"],
    ["-", "blank"],
    ["——", "blank"],
    ["/", "blank"],
    ["持续推进", "qualitative"],
    ["全年无重大事故", "qualitative"],
    ["年度内及时完成", "qualitative"],
    ["一般", "qualitative"],
    ["三公经费下降", "qualitative"],
    ["统一采购", "qualitative"],
    ["建成4个警务平台，推进社区辅警工作", "qualitative"],
    ["达成预期指标", "enumeration"],
    ["优良中低差", "enumeration"],
    ["不超过预算", "qualitative <="],
    ["≥**人", "placeholder"],
    ["XX次", "placeholder"],
    ["……", "placeholder"],
    ["（分级填报）", "placeholder"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("what cannot be read is never guessed", () => {
  test.each([
    "20246-202516",
    "9%0",
    "202年1月11日",
    "220211231日之前",
    "2021年13月",
    "2021年2月30日",
    "854万854万",
    "5.5.5",
    "5次*5000=25000",
    "#REF!",
    "#DIV/0!",
    "####",
    "≥",
    "？？",
  ])("%s", (text) => {
    expect(line(text)).toBe("unreadable");
  });

  test("292% is 292 percent, whatever a scanner may have meant", () => {
    expect(line("292%")).toBe("percent 292 %");
  });
});

describe("halves, quarters' ends and bounds in words", () => {
  test.each([
    ["3个半月", "number 3.5 个月"],
    ["1天半", "number 1.5 天"],
    ["2年半以内", "number <= 2.5 年"],
    ["上限5%", "percent <= 5 %"],
    ["下限为90%", "percent >= 90 %"],
    ["一季度末", "date <= ..--03-31"],
    ["2024年三季度末", "date <= ..2024-09-30"],
    ["第三季度", "date --07-01..--09-30"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

// "≥92%" misread by a scan is "292%": a well-formed percentage that only its name can tell
// to be wrong. It is read as it stands, and C04 says that such a rate cannot be.
test.each([
  ["292%", "percent 292 %"],
  ["9%0", "unreadable"],
  ["20246-202516", "unreadable"],
])("%s is %s: well-formed or not at all, never mended", (text, expected) => {
  expect(line(text)).toBe(expected);
});
