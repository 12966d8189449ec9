import { parseValue, type ParsedValue } from "../../../src/core/values";

/** A reading in one line: kind, operator, value..upper, unit. The form's year is 2023. */
function line(text: string): string {
  const parsed: ParsedValue = parseValue(text, { year: 2023 });
  const { kind, operator, value, upper, dates, unit } = parsed;
  const single =
    upper === null ? value?.toFixed() : `${value?.toFixed() ?? ""}..${upper.toFixed()}`;
  const numbers = dates ? `${dates.from ?? ""}..${dates.to ?? ""}` : (single ?? "");
  return [kind, operator, numbers, unit].filter(Boolean).join(" ");
}

describe("units that do not stand right behind the number", () => {
  test.each([
    ["50（万元）", "money 500000 元"],
    ["≥50（人次）", "number >= 50 人次"],
    ["≤15.00（万元/座）", "unit-cost <= 150000 元/座"],
    ["5台（套）", "number 5 台"],
    ["200（含）人以上", "number >= 200 人"],
    ["≤400元/（人·天）", "unit-cost <= 400 元/人·天"],
    ["≤400元/人.天", "unit-cost <= 400 元/人·天"],
    ["3000元每平方米", "unit-cost 3000 元/平方米"],
    ["600元每人每月", "unit-cost 600 元/人·月"],
    ["每人每年2000元", "unit-cost 2000 元/人·年"],
    ["每生每年1250元", "unit-cost 1250 元/生·年"],
    ["每人600元/月", "unit-cost 600 元/人·月"],
    ["每个村2万元", "unit-cost 20000 元/村"],
    ["120日历天", "number 120 日历天"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("times in a period", () => {
  test.each([
    ["一年两次", "frequency 2 次/年"],
    ["1年2次", "frequency 2 次/年"],
    ["两周一次", "frequency"],
    ["至少每季度1次", "frequency >= 1 次/季度"],
    ["每年至少开展2次", "frequency >= 2 次/年"],
    ["每季度开展一次", "frequency 1 次/季度"],
    ["每半年一次", "frequency 1 次/半年"],
    ["每月15日", "qualitative"],
    ["每月25日前发放", "qualitative"],
    ["次月10日前", "qualitative"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("numerals", () => {
  test.each([
    ["2万余人次", "number >= 20000 人次"],
    ["10万+人", "number >= 100000 人"],
    ["100+人", "number >= 100 人"],
    ["500万余元", "money >= 5000000 元"],
    ["1万2千人", "number 12000 人"],
    ["3万5千元", "money 35000 元"],
    ["一万二千人", "number 12000 人"],
    ["百分之八十五点五", "percent 85.5 %"],
    ["百分百", "percent 100 %"],
    ["千分之五", "number 5 ‰"],
    ["十至十五人", "range between 10..15 人"],
    ["半年内", "number <= 0.5 年"],
    ["半个月", "number 0.5 个月"],
    ["200人+", "number >= 200 人"],
    ["三四次", "qualitative"],
    ["几十人", "qualitative"],
    ["数百户", "qualitative"],
    ["上千人", "qualitative"],
    ["零星", "qualitative"],
    ["三级甲等", "qualitative"],
    ["一次性通过", "qualitative"],
    ["1次性通过", "qualitative"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("operators in words, and a value between its bounds", () => {
  test.each([
    ["小于或者等于5%", "percent <= 5 %"],
    ["控制在3%左右", "percent about 3 %"],
    ["控制在5%以内", "percent <= 5 %"],
    ["80%≤X≤100%", "range between 80..100 %"],
    ["15＜X≤20", "range between 15..20"],
    ["前10名", "number <= 10 名"],
    ["位居全省前5名", "number <= 5 名"],
    ["前五名", "number <= 5 名"],
    ["前50%", "percent <= 50 %"],
    ["第一名", "qualitative"],
    ["≤预算数", "qualitative <="],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("figures of names are no values", () => {
  test.each([
    ["PM2.5≤35μg/m³", "number <= 35 μg/m3"],
    ["符合GB50300-2013", "qualitative"],
    ["达到GB18918-2002一级A标准", "qualitative"],
    ["GB/T 1234-2018", "qualitative"],
    ["ISO9001认证1个", "number 1 个"],
    ["≤30元/m2", "unit-cost <= 30 元/m2"],
    ["RMB100万元", "money 1000000 元"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("several things in one value are words", () => {
  test.each(["3000册、200套", "5人，10次", "1栋3层", "5000元/套、3000元/台", "1.5次；2.6次"])(
    "%s",
    (text) => {
      expect(line(text)).toBe("qualitative");
    },
  );
});

describe("dates", () => {
  test.each([
    ["2023全年", "date 2023-01-01..2023-12-31"],
    ["2023上半年", "date 2023-01-01..2023-06-30"],
    ["2023年6月30日24时", "date ..2023-06-30"],
    ["23年底", "unreadable"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});

describe("what exports and scans leave", () => {
  test.each([
    ["95%_x000D_", "percent 95 %"],
    ["[bookmark: _GoBack]95%", "percent 95 %"],
    ["“95%”", "percent 95 %"],
    ["'95%", "percent 95 %"],
    ["9O%", "unreadable"],
    ["l00%", "unreadable"],
    ["1OO%", "unreadable"],
    ["≥ 次", "placeholder"],
    ["≥万元", "placeholder"],
    ["（ ）次", "placeholder"],
    ["√", "enumeration"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});
