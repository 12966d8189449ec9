import { columnLetters, type RangeRef } from "./address";

/** Excel's grid ends here. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One corner of a reference; null where a whole column has no row or a whole row no column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as it stands in a formula: A1, $B$2:C9, A:A, 1:3, 表!A1. */
export interface Reference {
  /** The sheet named before the "!", unquoted; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Equal to `from` for a single cell. */
  readonly to: Corner;
  readonly single: boolean;
  /** The text without the sheet. */
  readonly local: string;
}

// A run of letters, digits, "$", "." and "_" beyond ASCII too: function, name or reference.
const WORD = /[\p{L}\p{N}_$.\\?]/u;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9][0-9]{0,6})$/;

/** A sheet's name as a formula writes it: quoted unless it is letters and digits only. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function readCorner(word: string): Corner | null {
  const cell = CELL.exec(word);
  if (cell) {
    const row = Number(cell[4]) - 1;
    const column = columnNumber(cell[2] ?? "");
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
    return { row, column, rowFixed: cell[3] === "$", columnFixed: cell[1] === "$" };
  }
  const column = COLUMN.exec(word);
  if (column) {
    const number = columnNumber(column[2] ?? "");
    if (number >= MAX_COLUMNS) return null;
    return { row: null, column: number, rowFixed: false, columnFixed: column[1] === "$" };
  }
  const row = ROW.exec(word);
  if (row && Number(row[2]) <= MAX_ROWS) {
    return { row: Number(row[2]) - 1, column: null, rowFixed: row[1] === "$", columnFixed: false };
  }
  return null;
}

/** End of the quoted text that starts at a position, behind the closing quote. */
function skipQuoted(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at++;
    }
    at++;
  }
  return text.length;
}

function skipWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    const char = String.fromCodePoint(point);
    if (!WORD.test(char)) break;
    at += char.length;
  }
  return at;
}

function skipBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}

/** Reads the reference that starts at a position, after any sheet name; null if none does. */
function readReference(
  text: string,
  start: number,
  sheet: string | null,
): { reference: Reference; end: number } | null {
  const firstEnd = skipWord(text, start);
  const from = readCorner(text.slice(start, firstEnd));
  if (!from) return null;
  if (text[firstEnd] === ":") {
    const secondEnd = skipWord(text, firstEnd + 1);
    const to = readCorner(text.slice(firstEnd + 1, secondEnd));
    if (to && (to.row === null) === (from.row === null) && text[secondEnd] !== "(") {
      const local = text.slice(start, secondEnd);
      return { reference: { sheet, from, to, single: false, local }, end: secondEnd };
    }
  }
  const next = text[firstEnd];
  if (from.row === null || from.column === null || next === "(" || next === "!") return null;
  const local = text.slice(start, firstEnd);
  return { reference: { sheet, from, to: from, single: true, local }, end: firstEnd };
}

/**
 * Walks over the references of a formula and replaces those for which `map` gives a text
 * (the sheet's name included); null keeps one as it is. Texts, function names, defined names
 * and table references are passed over. Linear in the formula's length.
 */
export function mapReferences(
  formula: string,
  map: (reference: Reference) => string | null,
): string {
  let out = "";
  let at = 0;
  while (at < formula.length) {
    const char = formula[at] ?? "";
    let end = at + 1;
    if (char === '"') end = skipQuoted(formula, at);
    else if (char === "[") end = skipBrackets(formula, at);
    else if (char === "#") end = skipWord(formula, at + 1);
    else {
      const taken = takeReference(formula, at);
      if (taken.reference) out += map(taken.reference) ?? formula.slice(at, taken.end);
      else out += formula.slice(at, Math.max(taken.end, end));
      at = Math.max(taken.end, end);
      continue;
    }
    out += formula.slice(at, end);
    at = end;
  }
  return out;
}

function takeReference(formula: string, at: number): { reference: Reference | null; end: number } {
  let sheet: string | null = null;
  let start = at;
  if (formula[at] === "'") {
    const end = skipQuoted(formula, at);
    if (formula[end] !== "!") return { reference: null, end };
    sheet = formula.slice(at + 1, end - 1).replaceAll("''", "'");
    start = end + 1;
  } else {
    const end = skipWord(formula, at);
    if (end === at) return { reference: null, end };
    if (formula[end] === "!") {
      sheet = formula.slice(at, end);
      start = end + 1;
    }
  }
  const read = readReference(formula, start, sheet);
  if (read) return { reference: read.reference, end: read.end };
  return { reference: null, end: skipWord(formula, start) };
}

/** Reads a text that is one reference and nothing else: "B2", "$A$1:C4", "A:C", "'2022 年'!D5". */
export function parseReference(text: string): Reference | null {
  const { reference, end } = takeReference(text.trim(), 0);
  return reference && end === text.trim().length ? reference : null;
}

/** The cells that a reference means. */
export function referencedRange(reference: Reference): RangeRef {
  const { from, to } = reference;
  const rows = [from.row ?? 0, to.row ?? MAX_ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The text of a reference moved to other cells; keeps its "$" and its sheet. */
export function writeReference(reference: Reference, range: RangeRef): string {
  const corner = (model: Corner, row: number, column: number): string =>
    (model.column === null ? "" : (model.columnFixed ? "$" : "") + columnLetters(column)) +
    (model.row === null ? "" : (model.rowFixed ? "$" : "") + String(row + 1));
  const sheet = reference.sheet === null ? "" : `${quoteSheetName(reference.sheet)}!`;
  const first = corner(reference.from, range.top, range.left);
  if (reference.single) return sheet + first;
  return `${sheet}${first}:${corner(reference.to, range.bottom, range.right)}`;
}

/** A formula as it reads when copied some rows down and columns right: what has no "$" moves. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const move = (corner: Corner): Corner | null => {
      const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
      const column =
        corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
      const outside =
        (row !== null && (row < 0 || row >= MAX_ROWS)) ||
        (column !== null && (column < 0 || column >= MAX_COLUMNS));
      return outside ? null : { ...corner, row, column };
    };
    const from = move(reference.from);
    const to = move(reference.to);
    if (!from || !to) return "#REF!";
    const moved = { ...reference, from, to };
    return writeReference(moved, {
      top: from.row ?? 0,
      left: from.column ?? 0,
      bottom: to.row ?? 0,
      right: to.column ?? 0,
    });
  });
}
