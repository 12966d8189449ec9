import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import {
  ownSheets,
  renameSheetInFormula,
  type CellEdit,
  type EditPlan,
  type SheetPlan,
} from "../core/edits";
import { type Severity } from "../core/rules";
import { parseCell } from "../core/sheet";
import { marksOf, takePrintNames } from "./names";
import { isZip } from "./open-workbook";
import { type CellWrite } from "./package/cells";
import { OpenedFile, type NewSheet } from "./package/opened-file";
import { FileProblem } from "./problem";
import { fileCell, sheetFromPlan } from "./sheet-from-plan";

/** A mark over a cell or range of a sheet. */
export interface FileMark {
  readonly sheet: string;
  readonly range: string;
  readonly severity: Severity;
}

const LONGEST_NAME = 31;

/** The wished sheet name, or the first of "name (2)", "name (3)" … that is free. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? "" : ` (${copy})`;
    const name = wished.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function cellWrite(file: OpenedFile, edit: CellEdit): CellWrite {
  const place = parseCell(edit.cell);
  if (!place) throw new Error(`the plan edits ${edit.cell}, which is no cell`);
  const { value, formula, formulaResult } = fileCell(edit.to, edit.result);
  const shown = formula === undefined ? value : formulaResult;
  return {
    ...place,
    value: typeof shown === "string" || typeof shown === "number" ? shown : shown === true,
    formula: formula ?? null,
    style: edit.numberFormat === undefined ? null : file.styleWith(edit.numberFormat),
  };
}

/** An edit whose formula leads to planned sheets under the names that they got. */
function followed(
  edit: CellEdit,
  renamed: readonly { readonly from: string; readonly to: string }[],
): CellEdit {
  const { to } = edit;
  if (typeof to !== "string" || !to.startsWith("=")) return edit;
  return {
    ...edit,
    to: renamed.reduce((formula, name) => renameSheetInFormula(formula, name.from, name.to), to),
  };
}

function grouped<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return groups;
}

/** A planned sheet with the name that it gets and the sheet of its role, which keeps its own. */
interface PlacedSheet extends NewSheet {
  readonly planned: SheetPlan;
  readonly plan: EditPlan;
}

/** Finds a name for each planned sheet: that of the sheet of its role, else a free one. */
function placed(file: OpenedFile, plans: readonly EditPlan[]): PlacedSheet[] {
  const taken = [...file.sheetNames];
  const own = ownSheets(
    file.names.map(({ name, formula }) => ({ name, formula: `=${formula}` })),
  ).sheets;
  return plans.flatMap((plan) =>
    plan.sheets.map((planned) => {
      const earlier = planned.alwaysNew ? undefined : own.get(planned.role);
      const instead = earlier !== undefined && taken.includes(earlier) ? earlier : null;
      const name = instead ?? freeSheetName(planned.name, taken);
      taken.push(name);
      const sheet = sheetFromPlan(planned, name);
      return { plan, planned, sheet, instead, names: takePrintNames(sheet) };
    }),
  );
}

/** Marks a planned sheet as ours, by names that nobody sees. */
function markAsOurs(file: OpenedFile, planned: SheetPlan, name: string): void {
  for (const mark of marksOf(planned, name)) file.setName({ ...mark, scope: null, hidden: true });
}

/**
 * Writes plans and marks into a copy of a workbook file; sheets of ours that stand in it
 * are brought up to date in their place. What the plans do not name (charts, formats, notes,
 * validation, macros) is carried over as it is.
 *
 * @param bytes the original .xlsx; it is not changed
 * @returns the bytes of the copy
 * @throws FileProblem old-format for a file that is no .xlsx, damaged, or array-formula where
 *   a plan writes into an array formula
 */
export async function applyToFile(
  bytes: Uint8Array,
  plans: readonly EditPlan[],
  marks: readonly FileMark[] = [],
): Promise<Uint8Array> {
  if (!isZip(bytes)) throw new FileProblem("old-format");
  const file = new OpenedFile(bytes);
  for (const [sheet, those] of grouped(marks)) file.mark(sheet, those);
  const sheets = placed(file, plans);
  await file.put(sheets);
  for (const { planned, sheet } of sheets) markAsOurs(file, planned, sheet.name);
  const edits = plans.flatMap((plan) => {
    const renamed = sheets
      .filter((each) => each.plan === plan && each.sheet.name !== each.planned.name)
      .map(({ planned, sheet }) => ({ from: planned.name, to: sheet.name }));
    return plan.cells.map((edit) => followed(edit, renamed));
  });
  for (const [sheet, those] of grouped(edits)) {
    file.write(
      sheet,
      those.map((edit) => cellWrite(file, edit)),
    );
  }
  return file.bytes();
}

/** A workbook file that holds nothing but the planned sheets. */
export async function newWorkbook(plans: readonly EditPlan[]): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  const plannedSheets = plans.flatMap((plan) => plan.sheets);
  for (const planned of plannedSheets) {
    const taken = sheets.map(({ name }) => name);
    sheets.push(sheetFromPlan(planned, freeSheetName(planned.name, taken)));
  }
  const names = sheets.map(takePrintNames);
  const file = new OpenedFile(await writeXlsx({ sheets }));
  sheets.forEach((sheet, scope) => {
    for (const name of names[scope] ?? []) file.setName({ ...name, scope });
    const planned = plannedSheets[scope];
    if (planned) markAsOurs(file, planned, sheet.name);
  });
  return file.bytes();
}
