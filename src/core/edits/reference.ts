/**
 * Sheet names and cell addresses as formulas write them. Excel leaves a name
 * unquoted only where it could be read as nothing else.
 */

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*|true|false)$/i;

/** A sheet name as a formula writes it: 绩效表, or 'a b', or 'it''s'. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference to a cell of another sheet: ("a b", "E9") → 'a b'!E9. */
export function cellReference(sheet: string, cell: string): string {
  return `${quoteSheetName(sheet)}!${cell}`;
}

/** A text literal of a formula: 说"好" → "说""好""". */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** String literals, quoted sheet names, or anything else, one piece after the other. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|["']/g;

/**
 * A formula with its references to one sheet led to another: for a planned sheet that
 * came to have another name than the plan wished. Text inside the formula is left alone.
 */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const quoted = `'${from.replaceAll("'", "''")}'!`;
  const target = `${quoteSheetName(to)}!`;
  const bare = quoteSheetName(from) === from ? from : null;
  const pieces = formula.match(PIECES) ?? [];
  return pieces
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      if (piece.startsWith("'")) return piece === quoted ? target : piece;
      return bare === null ? piece : replaceBare(piece, `${bare}!`, target);
    })
    .join("");
}

const NAME_CHAR = /[\p{L}\p{N}_.]/u;

/** Replaces `bare` where no longer name ends in it (绩效汇总! but not 旧绩效汇总!). */
function replaceBare(piece: string, bare: string, target: string): string {
  let result = "";
  let from = 0;
  for (let at = piece.indexOf(bare); at >= 0; at = piece.indexOf(bare, at + bare.length)) {
    const before = piece[at - 1];
    if (before !== undefined && NAME_CHAR.test(before)) continue;
    result += piece.slice(from, at) + target;
    from = at + bare.length;
  }
  return result + piece.slice(from);
}

const BARE_SHEET = /[\p{L}_][\p{L}\p{N}_.]*!/gu;
const CELLS = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])/gu;

/**
 * What of a formula stays when Excel leads it after its cells: without the names of sheets,
 * and for "cells" without cell addresses as well. Text inside the formula stays.
 */
export function formulaShape(formula: string, without: "sheets" | "cells"): string {
  const pieces = formula.match(PIECES) ?? [];
  return pieces
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      if (piece.startsWith("'") && piece.length > 1) return "!";
      const plain = piece.replace(/\s/g, "").replace(BARE_SHEET, "!").toUpperCase();
      return without === "cells" ? plain.replace(CELLS, "#") : plain;
    })
    .join("");
}
