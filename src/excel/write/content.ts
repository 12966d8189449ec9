import { asText, contentAnywhere, contentPrint, digest, type CellContent } from "../../core/edits";

/** What is in a cell, enough to put it back: formula or value, format, and whether it is text. */
export interface StoredCell {
  /** The formula with its "=", else the value. */
  readonly content: CellContent;
  readonly format: string;
  /** The value is text, also where it looks like a number ("100%" pasted from Word). */
  readonly text: boolean;
}

/**
 * What is handed to Excel for a plan's content. Formulas go as they are; text that Excel
 * would take for a formula, a number or a date is marked as text.
 */
export function toWrite(content: CellContent): CellContent {
  if (typeof content !== "string") return content;
  return content.startsWith("=") || content.startsWith("'") ? content : asText(content);
}

/** How a stored cell goes back in. */
export interface Restoring {
  readonly content: CellContent;
  /** The cell has to be formatted as text while this is written, or Excel would read a number. */
  readonly asText: boolean;
}

const FORMULA_START = /^[=+\-@]/;

/** How to write what a cell held, so that text stays text and formulas stay formulas. */
export function toRestore(cell: StoredCell): Restoring {
  const { content } = cell;
  if (typeof content !== "string" || !cell.text || cell.format === "@") {
    return { content, asText: false };
  }
  if (asText(content) === content) return { content, asText: false };
  // Such text can only have been entered with a leading '.
  if (FORMULA_START.test(content) || content.startsWith("'")) {
    return { content: `'${content}`, asText: false };
  }
  return { content, asText: true };
}

/**
 * Whether a cell holds what was written into it: Excel drops the leading ' of text and
 * may space or case a formula its own way.
 */
export function sameContent(written: CellContent, found: CellContent): boolean {
  return contentPrint(written) === contentPrint(found);
}

/** As `sameContent`, also where rows were inserted since and Excel led a formula after its cells. */
export function sameContentMoved(written: CellContent, found: CellContent): boolean {
  return contentAnywhere(written) === contentAnywhere(found);
}

/**
 * A number for each row of a sheet's content, to see later whether somebody has changed
 * it: trailing blanks and blank rows at the end count for nothing, nor does where formulas
 * refer to: Excel leads them after cells that have moved.
 */
export function rowPrints(cells: readonly (readonly CellContent[])[]): number[] {
  const prints = cells.map((row) => {
    const texts = row.map(contentAnywhere);
    while (texts.length > 0 && texts.at(-1) === "") texts.pop();
    return texts.length === 0 ? 0 : digest(texts.join("\u0001"));
  });
  while (prints.length > 0 && prints.at(-1) === 0) prints.pop();
  return prints;
}
