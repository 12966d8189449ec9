import { type WorkbookModel } from "../../src/workbench/model";

/** The whole workbook as text: equal exactly when nothing in it differs. */
export function textOf(model: WorkbookModel): string {
  return JSON.stringify(model.snapshot(), null, 1);
}

/** Fails with the first line that differs: a whole workbook is too long to look at. */
export function expectUnchanged(model: WorkbookModel, before: string): void {
  const now = textOf(model);
  if (now === before) return;
  const [was, is] = [before.split("\n"), now.split("\n")];
  const at = was.findIndex((line, index) => line !== is[index]);
  const around = (lines: readonly string[]): string => lines.slice(at - 6, at + 8).join("\n");
  throw new Error(`the workbook differs at line ${String(at)}\n- ${around(was)}\n+ ${around(is)}`);
}
