import { type WorkbookModel } from "../../src/workbench/model";

/** The whole workbook as text: equal exactly when nothing in it differs. */
export function textOf(model: WorkbookModel): string {
  return JSON.stringify(model.snapshot(), null, 1);
}

/** A chart that is drawn again gets a new id. */
const CHART_ID = /"id": "\{[^"]*CA57\}"/g;

/** Whether text was typed with a leading ' is not told by Office.js; what the cell holds is the same. */
const QUOTED = /,\n\s*"quoted": true/g;

/**
 * The whole workbook as text without the results of formulas: Excel computes them anew from
 * what stands there, our model without an engine shows 0.
 */
export function contentOf(model: WorkbookModel): string {
  const { sheets, ...rest } = model.snapshot();
  const bare = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 0 })),
  }));
  const text = JSON.stringify({ ...rest, sheets: bare }, null, 1);
  return text.replace(CHART_ID, '"id": ""').replace(QUOTED, "");
}

/** Fails with the first line that differs: a whole workbook is too long to look at. */
export function expectUnchanged(model: WorkbookModel, before: string): void {
  expectSame(textOf(model), before);
}

/** As `expectUnchanged`, with `before` from `contentOf`. */
export function expectSameContent(model: WorkbookModel, before: string): void {
  expectSame(contentOf(model), before);
}

function expectSame(now: string, before: string): void {
  if (now === before) return;
  const [was, is] = [before.split("\n"), now.split("\n")];
  const at = was.findIndex((line, index) => line !== is[index]);
  const around = (lines: readonly string[]): string =>
    lines.slice(Math.max(0, at - 6), at + 8).join("\n");
  throw new Error(`the workbook differs at line ${String(at)}\n- ${around(was)}\n+ ${around(is)}`);
}
