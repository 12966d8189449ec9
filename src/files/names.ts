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

/** The parts of a workbook, opened or new, that its names are about. */
interface Named {
  readonly sheets: readonly Pick<FileSheet, "name" | "pageSetup">[];
  namedRanges?: NamedRange[];
}

/** The sheets that we made, and the tables that they are made from. */
export function ownSheetsIn({ namedRanges = [] }: Named): OwnSheets {
  return ownSheets(namedRanges.map(({ name, range }) => ({ name, formula: `=${range}` })));
}

function absolute({ top, left, bottom, right }: RangeRef): string {
  const cell = (row: number, column: number): string =>
    `$${columnLetters(column)}$${String(row + 1)}`;
  const from = cell(top, left);
  return top === bottom && left === right ? from : `${from}:${cell(bottom, right)}`;
}

/** Marks a planned sheet as ours, and the table that it was made from. */
export function markAsOurs(workbook: Named, plan: SheetPlan, name: string): void {
  if (plan.alwaysNew === true) return;
  const mark = (wanted: string, sheet: string, cell: string): void => {
    const place = parseCell(cell) ?? { row: 0, column: 0 };
    const at = { top: place.row, left: place.column, bottom: place.row, right: place.column };
    const others = (workbook.namedRanges ?? []).filter((each) => each.name !== wanted);
    const range = `${quoteSheetName(sheet)}!${absolute(at)}`;
    workbook.namedRanges = [...others, { name: wanted, range }];
  };
  mark(roleMark(plan.role), name, "A1");
  if (plan.source) mark(sourceMark(plan.role), plan.source.sheet, plan.source.cell);
}

/**
 * Writes print areas and repeated rows as names ourselves: the library leaves the names of
 * sheets unquoted there, and Excel calls a file damaged that says 一 表!A1:B2.
 */
export function quotePrintNames(workbook: Named): void {
  const names: NamedRange[] = [];
  for (const sheet of workbook.sheets) {
    const setup = sheet.pageSetup;
    if (!setup) continue;
    const { printArea, printTitlesRow, printTitlesColumn } = setup;
    const prefix = `${quoteSheetName(sheet.name)}!`;
    const qualified = (parts: readonly (string | undefined)[]): string =>
      parts
        .flatMap((part) => part?.split(",") ?? [])
        .map((part) => prefix + dollars(part.trim()))
        .join(",");
    const add = (name: string, range: string): void => {
      if (range !== "") names.push({ name, range, scope: sheet.name });
    };
    add("_xlnm.Print_Area", qualified([printArea]));
    add("_xlnm.Print_Titles", qualified([printTitlesColumn, printTitlesRow]));
    delete setup.printArea;
    delete setup.printTitlesRow;
    delete setup.printTitlesColumn;
  }
  if (names.length > 0) workbook.namedRanges = [...(workbook.namedRanges ?? []), ...names];
}

/** A1:B2 → $A$1:$B$2, 1:3 → $1:$3, A:B → $A:$B. */
function dollars(range: string): string {
  const plain = range.replaceAll("$", "");
  const area = /[A-Za-z]\d/.test(plain) ? parseRange(plain) : null;
  return area ? absolute(area) : plain.replace(/[A-Za-z]+|\d+/g, "$$$&");
}
