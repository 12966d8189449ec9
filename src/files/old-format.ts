import { type CellObject, type WorkBook } from "@e965/xlsx";
import { type NamedRange } from "hucre";
import { type Cell, type Sheet as FileSheet, type Workbook } from "hucre/xlsx";
import { isDateFormat as isDate } from "numfmt";
import { FileProblem } from "./problem";

/** What Excel shows for the error codes of the old format. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** Days between the two date systems that a workbook may count in. */
const DAYS_1904 = 1462;

/**
 * Opens a workbook of Excel 97–2003 (.xls). A library of its own reads them, because number
 * formats are wanted: without them 95% is 0.95 and a date is a number.
 *
 * @throws FileProblem encrypted, or not-a-workbook for a compound file of another program
 */
export async function openOldFormat(bytes: Uint8Array): Promise<Workbook> {
  // Large, and needed for old files only.
  const library = await import("@e965/xlsx");
  let opened: WorkBook;
  try {
    opened = library.read(bytes, { type: "array", dense: true, cellNF: true, cellText: false });
  } catch (cause) {
    const locked = cause instanceof Error && /password/i.test(cause.message);
    throw new FileProblem(locked ? "encrypted" : "not-a-workbook", { cause });
  }
  const since1904 = opened.Workbook?.WBProps?.date1904 === true;
  const shift = (value: number, numberFormat: string): number =>
    since1904 && isDate(numberFormat) ? value + DAYS_1904 : value;
  const sheets = opened.SheetNames.map((name, at) => {
    const { "!data": data = [], "!merges": merges = [] } = opened.Sheets[name] ?? {};
    return {
      ...cellsOf(data, shift),
      name,
      hidden: (opened.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0,
      merges: merges.map(({ s, e }) => ({
        startRow: s.r,
        startCol: s.c,
        endRow: e.r,
        endCol: e.c,
      })),
    };
  });
  return { sheets, namedRanges: namesOf(opened) };
}

/** What a row-major grid of cells holds; rows and cells may be missing from it. */
function cellsOf(
  data: readonly (readonly (CellObject | undefined)[] | undefined)[],
  shift: (value: number, numberFormat: string) => number,
): Pick<FileSheet, "rows" | "cells"> {
  const cells = new Map<string, Cell>();
  // `Array.from`, for the library leaves holes, which callbacks would pass over.
  const rows = Array.from(data, (row, at) =>
    Array.from(row ?? [], (cell, column) => {
      if (!cell) return null;
      const numFmt = typeof cell.z === "string" ? cell.z : "General";
      const value = plain(cell, numFmt, shift);
      if (value === null && cell.f === undefined) return null;
      cells.set(`${String(at)},${String(column)}`, {
        value,
        type: cell.f === undefined ? typeOf(value) : "formula",
        style: { numFmt },
        ...(cell.f === undefined ? {} : { formula: cell.f, formulaResult: value ?? "" }),
      });
      return value;
    }),
  );
  return { rows, cells };
}

function plain(
  { t, v }: CellObject,
  numberFormat: string,
  shift: (value: number, numberFormat: string) => number,
): string | number | boolean | null {
  if (typeof v === "number") return t === "e" ? (ERRORS[v] ?? "#N/A") : shift(v, numberFormat);
  return typeof v === "string" || typeof v === "boolean" ? v : null;
}

function typeOf(value: string | number | boolean | null): Cell["type"] {
  if (value === null) return "empty";
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "boolean";
}

/** The names of the workbook as a whole, as a newer file would list them. */
function namesOf({ Workbook: facts }: WorkBook): NamedRange[] {
  return (facts?.Names ?? [])
    .filter(({ Sheet }) => Sheet === undefined)
    .map(({ Name, Ref }) => ({ name: Name, range: Ref }));
}
