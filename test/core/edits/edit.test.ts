import { asText } from "../../../src/core/edits/edit";
import {
  cellReference,
  quoteSheetName,
  renameSheetInFormula,
  textLiteral,
} from "../../../src/core/edits/reference";

describe("asText", () => {
  test.each([
    "=1+1",
    "+86",
    "-5",
    "@SUM",
    "'quoted",
    "#REF!",
    "100%",
    "2022年5月1日",
    "1-2",
    "3/4",
    "007",
    "1,000",
    "TRUE",
    "(5)",
  ])("keeps %s a text", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });
  test.each(["≥7次", "100%以上", "2022年全年", "（分级填报）", "", "233万元", "持续推进"])(
    "leaves %s as it is",
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );
  test("takes no more than linear time", () => {
    const start = Date.now();
    asText(`(${"1,".repeat(200_000)}x`);
    asText(`${" ".repeat(200_000)}x`);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

describe("references", () => {
  test.each([
    ["绩效表", "绩效表"],
    ["Sheet1", "Sheet1"],
    ["2022年", "'2022年'"],
    ["a b", "'a b'"],
    ["it's", "'it''s'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["RC", "'RC'"],
    ["true", "'true'"],
    ["表(1)", "'表(1)'"],
    ["a!b", "'a!b'"],
  ])("%s is written %s", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });
  test("a cell of another sheet", () => {
    expect(cellReference("a b", "E9")).toBe("'a b'!E9");
  });
  test("a text literal doubles its quotes", () => {
    expect(textLiteral('说"好"')).toBe('"说""好"""');
  });
});

describe("renameSheetInFormula", () => {
  test.each([
    ["=绩效汇总!H9+F9", "='绩效汇总 (2)'!H9+F9"],
    ["=SUM('绩效汇总'!A1,绩效汇总!B2)", "=SUM('绩效汇总 (2)'!A1,'绩效汇总 (2)'!B2)"],
    ["=旧绩效汇总!H9", "=旧绩效汇总!H9"],
    ['="绩效汇总!"&H9', '="绩效汇总!"&H9'],
    ["='a b'!H9", "='a b'!H9"],
  ])("%s → %s", (formula, expected) => {
    expect(renameSheetInFormula(formula, "绩效汇总", "绩效汇总 (2)")).toBe(expected);
  });
  test("a quoted name that holds an apostrophe", () => {
    expect(renameSheetInFormula("='it''s'!A1", "it's", "x")).toBe("=x!A1");
  });
});
