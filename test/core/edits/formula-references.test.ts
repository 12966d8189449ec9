import { isOn, referencesIn, withRowsMoved } from "../../../src/core/edits/rows/formula-references";
import { rangeToA1 } from "../../../src/core/sheet";

function read(formula: string): string[] {
  return referencesIn(formula).map(({ sheet, range, corners, from, to }) => {
    expect(formula.slice(from, to)).not.toMatch(/[!'"]/);
    return `${sheet ?? ""}|${rangeToA1(range)}${corners ? " corners" : ""}`;
  });
}

test.each<[string, string[]]>([
  ["=SUM(G9:G30)", ["|G9:G30 corners"]],
  ["=$G$9*G10+g11", ["|G9", "|G10", "|G11"]],
  ["=SUM(G9:G9)", ["|G9 corners"]],
  ["=绩效表!E9+'a b'!$E$10", ["绩效表|E9", "a b|E10"]],
  ["='it''s'!A1:B2+C3", ["it's|A1:B2 corners", "|C3"]],
  ['=IF(A1="B2:C3","D4",E5)', ["|A1", "|E5"]],
  ["=LOG10(A1)+A1B2+X_A1+税A1", ["|A1"]],
  ["=SUM(A:A)+SUM(3:3)", []],
  ["=XFD1048576", ["|XFD1048576"]],
  ['="A1"&\'表 1\'!B2&"x"', ["表 1|B2"]],
])("%s names %j", (formula, expected) => {
  expect(read(formula)).toEqual(expected);
});

test("a reference without a sheet is one to the formula's own", () => {
  const [own, other] = referencesIn("=A1+别的!B2");
  if (!own || !other) throw new Error("two references");
  expect(isOn(own, "表", "表")).toBe(true);
  expect(isOn(own, "别的", "表")).toBe(false);
  expect(isOn(other, "别的", "表")).toBe(true);
});

test("rows move where they are told to, with their dollars, and nothing else changes", () => {
  const moved = withRowsMoved(
    '=IF(COUNT($G$9:G30)=0,"G9:G30",SUM(G9:G30)/$H9)',
    ({ range, corners }) => (corners ? { top: range.top, bottom: range.bottom + 1 } : null),
  );
  expect(moved).toBe('=IF(COUNT($G$9:G31)=0,"G9:G30",SUM(G9:G31)/$H9)');
  const down = withRowsMoved("=G9+表!G9:G12", ({ range }) => ({
    top: range.top + 1,
    bottom: range.bottom + 1,
  }));
  expect(down).toBe("=G10+表!G10:G13");
});
