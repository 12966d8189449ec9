import { formulaShape } from "./reference";
import { type CellContent } from "./edit";

/**
 * One text for all ways of saying the same content: Excel drops the leading ' of text and
 * may space, quote or case a formula its own way.
 */
export function contentPrint(content: CellContent): string {
  return print(content, oneSpelling);
}

/** As `contentPrint`, but a formula counts as the same under other names of sheets. */
export function contentOnAnySheet(content: CellContent): string {
  return print(content, (formula) => formulaShape(formula, "sheets"));
}

/** As `contentOnAnySheet`, and also where the cells that a formula refers to have moved. */
export function contentAnywhere(content: CellContent): string {
  return print(content, (formula) => formulaShape(formula, "cells"));
}

export function isFormula(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function print(content: CellContent, printFormula: (formula: string) => string): string {
  if (typeof content !== "string") return String(content).toLowerCase();
  // Excel gives text that was written with a leading ' without it, also where it begins with =.
  const text = content.startsWith("'") ? content.slice(1) : content;
  return text.startsWith("=") ? printFormula(text) : text.replaceAll("\r\n", "\n");
}

function oneSpelling(formula: string): string {
  const parts = formula.split('"');
  // Every second part is a text literal and stays as it is.
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\s']/g, "").toUpperCase()))
    .join('"');
}

/** 32-bit FNV-1a, never 0: it guards against mistakes, not against malice. */
export function digest(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0 || 1;
}
