import {
  contentAnywhere,
  contentPrint,
  earlierFills,
  rememberFills,
  type FigureCell,
} from "../../../src/core/edits";
import { formulaShape } from "../../../src/core/edits/reference";
import { buildTable, count } from "../appraisal/build-table";
import { sheetOf } from "./sheet-of";

const table = buildTable({ rows: [{ name: "培训次数", target: count(7), weight: 10 }] });
const score = (cell: string, content: string | number, of = "score|培训次数|1"): FigureCell => {
  return { cell, of, content };
};

function remembered(...cells: FigureCell[]): (found: FigureCell) => boolean {
  return earlierFills(rememberFills([], cells, sheetOf(table)));
}

describe("a cell that was filled", () => {
  const isOurs = remembered(score("H9", '=IF(F9>=绩效汇总!H30,G9,"甲 A1")'));

  test.each<[string, FigureCell]>([
    ["as it was written", score("H9", '=IF(F9>=绩效汇总!H30,G9,"甲 A1")')],
    ["spaced and cased by Excel", score("H9", '=if(f9 >= 绩效汇总!H30, g9, "甲 A1")')],
    ["under another name of the sheet", score("H9", "=IF(F9>='汇总 2023'!H30,G9,\"甲 A1\")")],
    ["of an indicator renamed in place", score("H9", '=IF(F9>=绩效汇总!H30,G9,"甲 A1")', "x")],
    ["moved with its row", score("H12", '=IF(F12>=绩效汇总!H30,G12,"甲 A1")')],
  ])("is known %s", (_, found) => {
    expect(isOurs(found)).toBe(true);
  });

  test.each<[string, FigureCell]>([
    ["a number was typed over it", score("H9", 8)],
    ["another formula stands in it", score("H9", "=F9*2")],
    ["it refers elsewhere, in its place", score("H9", '=IF(F10>=绩效汇总!H30,G9,"甲 A1")')],
    ["its text was changed", score("H9", '=IF(F9>=绩效汇总!H30,G9,"甲 B1")')],
    ["a number was typed where it moved to", score("H12", 8)],
    ["it was copied to another indicator's row", score("H12", "=IF(F12>=绩效汇总!H30,G12)", "y")],
  ])("is a person's where %s", (_, found) => {
    expect(isOurs(found)).toBe(false);
  });

  test("is remembered on while it stands, and forgotten when something else does", () => {
    const first = rememberFills(
      [],
      [score("H9", "=F9"), score("I9", "=F9/7", "b")],
      sheetOf(table),
    );
    const sheet = sheetOf(table, { H9: "=F9", I9: 3 });
    const later = rememberFills(first, [score("J9", "=1", "c")], sheet);
    expect(later.map(([cell]) => cell).sort()).toEqual(["H9", "J9"]);
    expect(rememberFills(first, [score("H12", "=F12")], sheet).map(([cell]) => cell)).toEqual([
      "H12",
    ]);
  });
});

test.each([
  ["=SUM(H9:H12)+N($C$5)", "=SUM(#)+N(#)"],
  ['=IF(A1>"≥B2",LOG10(A1),0.6)', '=IF(#>"≥B2",LOG10(#),0.6)'],
  ["='it''s 2'!A1*绩效汇总!B2", "=!#*!#"],
])("%s keeps its shape %s wherever its cells are", (formula, shape) => {
  expect(formulaShape(formula, "cells")).toBe(shape);
});

test("text that only looks like a formula counts as the text that Excel gives back", () => {
  expect(contentPrint("'=1+1")).toBe(contentPrint("=1+1"));
  expect(contentAnywhere("'=A1")).toBe(contentAnywhere("=A1"));
  expect(contentAnywhere("甲\r\n乙")).toBe(contentAnywhere("甲\n乙"));
  expect(contentPrint(5)).not.toBe(contentPrint("甲"));
});
