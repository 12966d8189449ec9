import { parseCell, type RangeRef } from "../../sheet/address";

/** A reference to cells in a formula: where in the text it stands and what it means. */
export interface FormulaReference {
  /** The sheet that is named before it; null for the formula's own. */
  readonly sheet: string | null;
  readonly range: RangeRef;
  /** A range of two corners (`A1:A9`), as against a single cell. */
  readonly corners: boolean;
  /** Place of the corners' text in the formula, without the sheet. */
  readonly from: number;
  readonly to: number;
}

/** String literals, quoted sheet names, or anything else, one piece after the other. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|["']/g;
const REFERENCES =
  /(?<![\p{L}\p{N}_.$!])(?:([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!:])/gu;

/** The cell references of a formula, in order; whole rows and columns are none. */
export function referencesIn(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  let at = 0;
  let quoted: string | null = null;
  for (const piece of formula.match(PIECES) ?? []) {
    if (piece.startsWith("'") && piece.length > 1) {
      quoted = piece.slice(1, -2).replaceAll("''", "'");
    } else {
      if (!piece.startsWith('"')) found.push(...inPiece(piece, at, quoted));
      quoted = null;
    }
    at += piece.length;
  }
  return found;
}

function inPiece(piece: string, offset: number, quoted: string | null): FormulaReference[] {
  return [...piece.matchAll(REFERENCES)].flatMap((match): FormulaReference[] => {
    const [text, bare, first = "", second] = match;
    const a = parseCell(first);
    const b = second === undefined ? a : parseCell(second);
    if (!a || !b) return [];
    const local = second === undefined ? first : `${first}:${second}`;
    const from = offset + match.index + text.length - local.length;
    const range = {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
    // A quoted sheet's name belongs to what comes right after it.
    const sheet = bare ?? (match.index === 0 ? quoted : null);
    return [{ sheet, range, corners: second !== undefined, from, to: from + local.length }];
  });
}

/** Whether a reference means cells of a sheet, written in a formula on `own`. */
export function isOn(reference: FormulaReference, sheet: string, own: string): boolean {
  return (reference.sheet ?? own).toLowerCase() === sheet.toLowerCase();
}

/** A formula with the rows of its references moved; `move` gives null to leave one alone. */
export function withRowsMoved(
  formula: string,
  move: (reference: FormulaReference) => { readonly top: number; readonly bottom: number } | null,
): string {
  let result = "";
  let done = 0;
  for (const reference of referencesIn(formula)) {
    const moved = move(reference);
    if (!moved) continue;
    result += formula.slice(done, reference.from);
    result += rewritten(formula.slice(reference.from, reference.to), reference.range, moved);
    done = reference.to;
  }
  return result + formula.slice(done);
}

function rewritten(
  text: string,
  range: RangeRef,
  moved: { readonly top: number; readonly bottom: number },
): string {
  return text.replace(/\d+/g, (digits) => {
    const row = Number(digits) - 1;
    return String((row === range.top ? moved.top : row === range.bottom ? moved.bottom : row) + 1);
  });
}
