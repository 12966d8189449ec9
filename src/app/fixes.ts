import { type CellContent, type CellEdit } from "../core/edits";
import { applyPlan, cellContents, type Place, type PlacedContent } from "../excel";

/** A replacement on its way to a cell: applied only where `from` still stands there. */
export interface PlacedFix extends Place {
  readonly from: string;
  readonly to: string;
}

/** What was written, and what was left because somebody had changed the cell meanwhile. */
export interface WriteOutcome {
  readonly written: number;
  readonly skipped: readonly Place[];
}

/**
 * Applies fixes that the person has accepted: one sync to look, one to hold against the
 * plan, one to write. A cell that no longer holds what the fix is about is left and named.
 */
export async function applyFixes(fixes: readonly PlacedFix[]): Promise<WriteOutcome> {
  const found = await cellContents(fixes);
  const edits = new Map<string, CellEdit>();
  const skipped: Place[] = [];
  fixes.forEach((fix, at) => {
    const cell = found[at];
    const key = `${fix.sheet}!${fix.cell}`;
    const before = edits.get(key);
    // Two fixes of one cell: the second works on what the first leaves.
    const edit = cell && editOf(fix, before ? { ...cell, ...standingFor(before) } : cell);
    if (!edit) skipped.push({ sheet: fix.sheet, cell: fix.cell });
    else edits.set(key, before ? { ...edit, from: before.from } : edit);
  });
  const plan = { kind: "fix", cells: [...edits.values()], sheets: [] } as const;
  const { cells, conflicts } = await applyPlan(plan, { onConflict: "skip" });
  return { written: cells, skipped: [...skipped, ...conflicts] };
}

function standingFor(edit: CellEdit): { readonly content: CellContent; readonly text: string } {
  return { content: edit.to, text: String(edit.to) };
}

/** The edit that a fix makes of what the cell holds; null if it does not hold it any more. */
export function editOf(fix: PlacedFix, cell: PlacedContent): CellEdit | null {
  const { content } = cell;
  const base = { sheet: fix.sheet, cell: fix.cell };
  if (content === null || typeof content === "boolean") return null;
  if (typeof content === "number") {
    if (bare(cell.text) !== bare(fix.from)) return null;
    return { ...base, from: content, ...numberOr(fix.to) };
  }
  // A formula says more than its text: it is the person's to change.
  if (content.startsWith("=") && cell.text !== content) return null;
  if (bare(content) === bare(fix.from)) return { ...base, from: content, to: fix.to };
  if (fix.from === "" || !content.includes(fix.from)) return null;
  return { ...base, from: content, to: content.replaceAll(fix.from, fix.to) };
}

/** Text without blanks and line breaks: labels are broken where the column was narrow. */
function bare(text: string): string {
  return text.replace(/\s/g, "");
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?(%?)$/;

/** Where a number stood, a number goes: "100%" becomes 1 in the format of a percentage. */
function numberOr(text: string): { readonly to: CellContent; readonly numberFormat?: string } {
  const match = NUMBER.exec(text.trim());
  if (!match) return { to: text };
  const value = Number.parseFloat(text);
  if (match[1] !== "%") return { to: value };
  const places = text.includes(".") ? text.trim().length - text.trim().indexOf(".") - 2 : 0;
  return {
    to: Number((value / 100).toPrecision(15)),
    numberFormat: places > 0 ? `0.${"0".repeat(places)}%` : "0%",
  };
}
