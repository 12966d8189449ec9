import {
  openXlsx,
  saveXlsx,
  writeXlsx,
  type Cell,
  type RoundtripWorkbook,
  type Sheet as FileSheet,
  type WriteSheet,
} from "hucre/xlsx";
import { renameSheetInFormula, type CellEdit, type EditPlan, type SheetPlan } from "../core/edits";
import { type Severity } from "../core/rules";
import { parseCell } from "../core/sheet";
import { hiddenNames, hideNames } from "./hidden-names";
import { markAsOurs, ownSheetsIn, quotePrintNames } from "./names";
import { isZip } from "./open-workbook";
import { FileProblem } from "./problem";
import { fileCell, markRule, sheetFromPlan } from "./sheet-from-plan";

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

function editCell(workbook: RoundtripWorkbook, edit: CellEdit): void {
  const sheet = workbook.sheets.find(({ name }) => name === edit.sheet);
  const place = parseCell(edit.cell);
  if (!sheet || !place) throw new Error(`the plan edits ${edit.sheet}!${edit.cell}, which is gone`);
  const key = `${place.row},${place.column}`;
  sheet.cells ??= new Map<string, Cell>();
  const before = sheet.cells.get(key);
  const style =
    edit.numberFormat === undefined
      ? before?.style
      : { ...before?.style, numFmt: edit.numberFormat };
  const { comment, hyperlink } = before ?? {};
  const written: Cell = {
    value: null,
    type: "empty",
    ...fileCell(edit.to, edit.result),
    ...(style && { style }),
    ...(comment && { comment }),
    ...(hyperlink && { hyperlink }),
  };
  sheet.cells.set(key, written);
  while (sheet.rows.length <= place.row) sheet.rows.push([]);
  const row = sheet.rows[place.row];
  if (!row) return;
  while (row.length <= place.column) row.push(null);
  row[place.column] = written.value;
}

/**
 * The library types the charts of opened and of new sheets apart, but its writer takes
 * new ones among opened sheets; the tests read such charts back.
 */
function asOpenedSheet(sheet: WriteSheet): FileSheet {
  return sheet as unknown as FileSheet;
}

/**
 * Puts a planned sheet into an opened workbook: in the place of the sheet of its role, which
 * keeps its name, else behind all others under a free name.
 *
 * @returns the name that it got
 */
function putSheet(workbook: RoundtripWorkbook, planned: SheetPlan): string {
  const names = workbook.sheets.map(({ name }) => name);
  const earlier = planned.alwaysNew ? undefined : ownSheetsIn(workbook).sheets.get(planned.role);
  const place = earlier === undefined ? -1 : names.indexOf(earlier);
  const name = names[place] ?? freeSheetName(planned.name, names);
  const sheet = asOpenedSheet(sheetFromPlan(planned, name));
  if (place < 0) workbook.sheets.push(sheet);
  else workbook.sheets[place] = sheet;
  return name;
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

/**
 * Writes plans and marks into a copy of a workbook file; sheets of ours that stand in it
 * are brought up to date in their place. What the plans do not
 * name (charts, formats, notes, validation, macros) is carried over as it is.
 *
 * @param bytes the original .xlsx; it is not changed
 * @returns the bytes of the copy
 * @throws FileProblem old-format for a file that is no .xlsx
 */
export async function applyToFile(
  bytes: Uint8Array,
  plans: readonly EditPlan[],
  marks: readonly FileMark[] = [],
): Promise<Uint8Array> {
  if (!isZip(bytes)) throw new FileProblem("old-format");
  const workbook = await openXlsx(bytes, { readStyles: true });
  const hidden = hiddenNames(bytes);
  for (const mark of marks) {
    const sheet = workbook.sheets.find(({ name }) => name === mark.sheet);
    if (!sheet) continue;
    sheet.conditionalRules ??= [];
    sheet.conditionalRules.push(
      markRule(mark.range, mark.severity, sheet.conditionalRules.length + 1),
    );
  }
  for (const plan of plans) {
    const renamed: { readonly from: string; readonly to: string }[] = [];
    for (const planned of plan.sheets) {
      const name = putSheet(workbook, planned);
      markAsOurs(workbook, planned, name);
      if (name !== planned.name) renamed.push({ from: planned.name, to: name });
    }
    for (const edit of plan.cells) editCell(workbook, followed(edit, renamed));
  }
  quotePrintNames(workbook);
  return hideNames(await saveXlsx(workbook), hidden);
}

/** A workbook file that holds nothing but the planned sheets. */
export async function newWorkbook(plans: readonly EditPlan[]): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  for (const planned of plans.flatMap((plan) => plan.sheets)) {
    const taken = sheets.map(({ name }) => name);
    sheets.push(sheetFromPlan(planned, freeSheetName(planned.name, taken)));
  }
  const workbook = { sheets };
  quotePrintNames(workbook);
  return writeXlsx(workbook);
}
