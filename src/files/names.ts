import { type NamedRange } from "hucre";
import { type Sheet as FileSheet } from "hucre/xlsx";
import {
  ownSheets,
  quoteSheetName,
  roleMark,
  sourceMark,
  type OwnSheets,
  type SheetPlan,
} from "../core/edits";
import { columnLetters, parseCell, parseRange, type RangeRef } from "../core/sheet";

/** A name and what it stands for, without "=". */
interface PlainName {
  readonly name: string;
  readonly formula: string;
}

/** The sheets that we made, and the tables that they are made from. */
export function ownSheetsIn({ namedRanges = [] }: { namedRanges?: NamedRange[] }): OwnSheets {
  return ownSheets(namedRanges.map(({ name, range }) => ({ name, formula: `=${range}` })));
}

function absolute({ top, left, bottom, right }: RangeRef): string {
  const cell = (row: number, column: number): string =>
    `$${columnLetters(column)}$${String(row + 1)}`;
  const from = cell(top, left);
  return top === bottom && left === right ? from : `${from}:${cell(bottom, right)}`;
}

/** The names that mark a planned sheet as ours, and the table that it was made from. */
export function marksOf(plan: SheetPlan, name: string): PlainName[] {
  if (plan.alwaysNew === true) return [];
  const mark = (wanted: string, sheet: string, cell: string): PlainName => {
    const place = parseCell(cell) ?? { row: 0, column: 0 };
    const at = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    return { name: wanted, formula: `${quoteSheetName(sheet)}!${absolute(at)}` };
  };
  return [
    mark(roleMark(plan.role), name, "A1"),
    ...(plan.source ? [mark(sourceMark(plan.role), plan.source.sheet, plan.source.cell)] : []),
  ];
}

/**
 * Takes the print area and the repeated rows out of a new sheet, as names that we write
 * ourselves: the library leaves the names of sheets unquoted there, and Excel calls a file
 * damaged that says 一 表!A1:B2.
 */
export function takePrintNames(sheet: Pick<FileSheet, "name" | "pageSetup">): PlainName[] {
  const setup = sheet.pageSetup;
  if (!setup) return [];
  const { printArea, printTitlesRow } = setup;
  delete setup.printArea;
  delete setup.printTitlesRow;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const name = (wanted: string, range: string | undefined): PlainName[] =>
    range === undefined ? [] : [{ name: wanted, formula: prefix + dollars(range) }];
  return [...name("_xlnm.Print_Area", printArea), ...name("_xlnm.Print_Titles", printTitlesRow)];
}

/** A1:B2 → $A$1:$B$2, 1:3 → $1:$3. */
function dollars(range: string): string {
  const plain = range.replaceAll("$", "");
  const area = /[A-Za-z]\d/.test(plain) ? parseRange(plain) : null;
  return area ? absolute(area) : plain.replace(/\d+/g, "$$$&");
}
