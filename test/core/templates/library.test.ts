import { parseValue } from "../../../src/core";
import { messagesFor } from "../../../src/core/messages";
import { COMMON_INDICATORS, exampleTarget, searchLibrary } from "../../../src/core/templates";

describe("the library of common indicators", () => {
  test("has over a hundred, none twice in a field", () => {
    expect(COMMON_INDICATORS.length).toBeGreaterThan(100);
    const keys = COMMON_INDICATORS.map(({ field, name }) => `${field} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("its targets read as what they say", () => {
    for (const indicator of COMMON_INDICATORS) {
      const text = exampleTarget(indicator);
      const { operator, written, kind } = parseValue(text);
      expect([text, operator, written.value?.toFixed()]).toEqual([
        text,
        indicator.operator,
        indicator.example,
      ]);
      expect([text, ["unreadable", "qualitative"].includes(kind)]).toEqual([text, false]);
    }
  });

  test("ceilings are better lower, floors better higher", () => {
    for (const { operator, direction, name } of COMMON_INDICATORS) {
      if (operator === "<=") expect([name, direction]).toEqual([name, "lower-is-better"]);
      if (operator === ">=") expect([name, direction]).toEqual([name, "higher-is-better"]);
    }
  });

  test("every character of a name has its reading", () => {
    for (const { name, syllables } of COMMON_INDICATORS) {
      const characters = name.match(/\p{Script=Han}/gu) ?? [];
      expect([name, syllables.length]).toEqual([name, characters.length]);
    }
    const [first] = searchLibrary({ text: "培训合格率" });
    expect(first?.syllables).toEqual(["pei", "xun", "he", "ge", "lv"]);
  });

  test("every field has a name in both languages", () => {
    for (const { field } of COMMON_INDICATORS) {
      expect(messagesFor("zh-CN").templates.library[field]).not.toBe("");
      expect(messagesFor("en-US").templates.library[field]).not.toBe("");
    }
  });
});

describe("searchLibrary", () => {
  const names = (query: Parameters<typeof searchLibrary>[0]) =>
    searchLibrary(query).map(({ name }) => name);

  test("by initials: what begins so comes first, then what holds it", () => {
    const found = names({ text: "px" });
    expect(found[0]).toBe("培训班次");
    expect(found.indexOf("人均培训费用")).toBeGreaterThan(found.indexOf("培训费用"));
    expect(names({ text: "PXHGL" })).toEqual(["培训合格率"]);
  });

  test.each(["peixunhegelv", "pei xun he ge lü", "peixhgl", "pxhegelv", "PeiXunHeGe"])(
    "by pinyin in full or cut short: %s",
    (text) => {
      expect(names({ text })[0]).toBe("培训合格率");
    },
  );

  test("in full, letters do not skip a character", () => {
    expect(names({ text: "peihege" })).not.toContain("培训合格率");
  });

  test("by letters with others between", () => {
    expect(names({ text: "phl" })).toContain("培训合格率");
  });

  test("by word, 二级指标 and field", () => {
    expect(names({ text: "满意度", field: "training" })).toEqual(["参训学员满意度"]);
    expect(names({ level2: "时效指标", field: "meetings" })).toEqual(["会议按计划召开率"]);
  });

  test("costs serve 经济成本指标 as well", () => {
    expect(names({ level2: "经济成本指标", field: "publicity" })).toEqual(["宣传费用"]);
  });

  test("nothing for what is not there, all for nothing asked, no more than wanted", () => {
    expect(names({ text: "qqqq" })).toEqual([]);
    expect(names({ text: "无此指标" })).toEqual([]);
    expect(names({})).toHaveLength(COMMON_INDICATORS.length);
    expect(names({ text: " ", limit: 3 })).toHaveLength(3);
  });
});
