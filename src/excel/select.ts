import { type CellContent } from "../core/edits";
import { ExcelProblem, toProblem } from "./errors";
import { inExcel } from "./run";

/** A place to go to: the sheet's id or name, and A1 text without a sheet name. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Shows the sheet and selects the cell, in one batch: Excel drops a selection on a sheet
 * that is not in front.
 *
 * @throws ExcelProblem: `sheet-gone` or `sheet-hidden`, so that the caller can show the address
 */
export async function goTo(place: Place): Promise<void> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
      sheet.load("name");
      sheet.activate();
      sheet.getRange(place.cell).select();
      await context.sync();
      if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: place.sheet });
    });
  } catch (error) {
    throw (await hiddenProblem(place)) ?? toProblem(error);
  }
}

/** Excel only says that it cannot show a sheet, not that the sheet is hidden. */
async function hiddenProblem(place: Place): Promise<ExcelProblem | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility === "Visible") return null;
    return new ExcelProblem("sheet-hidden", { sheet: sheet.name });
  });
}

/**
 * The range that the person has selected (A1 text without a sheet name), with its sheet's name.
 *
 * @throws ExcelProblem `internal` where several ranges or a chart are selected
 */
export async function selectedRange(): Promise<Place> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.worksheet.load("name");
    await context.sync();
    const { address } = range;
    return { sheet: range.worksheet.name, cell: address.slice(address.lastIndexOf("!") + 1) };
  });
}

/** What a cell holds and shows. */
export interface PlacedContent extends Place {
  /** The formula with its "=", else the value; null where the sheet is gone. */
  readonly content: CellContent | null;
  readonly text: string;
  readonly format: string;
}

/** Reads single cells, also of several sheets, in one sync. */
export async function cellContents(places: readonly Place[]): Promise<readonly PlacedContent[]> {
  return inExcel(async (context) => {
    const loaded = places.map(({ sheet, cell }) => {
      const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRange(cell);
      return range.load("formulas,text,numberFormat");
    });
    await context.sync();
    return places.map((place, at) => ({ ...place, ...contentIn(loaded[at]) }));
  });
}

function contentIn(range: Excel.Range | undefined): Omit<PlacedContent, keyof Place> {
  if (!range || range.isNullObject) return { content: null, text: "", format: "General" };
  const [[content]] = range.formulas as [[CellContent]];
  const [[text]] = range.text as [[string]];
  const [[format]] = range.numberFormat as [[string]];
  return { content, text, format };
}
