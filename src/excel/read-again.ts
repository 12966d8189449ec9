import { toProblem } from "./errors";
import { loadFacts } from "./facts";
import { FIRST_CELLS } from "./pieces";
import { answered, emptySheet, finished, readSheet, type ReadSheet } from "./read";
import { inExcel } from "./run";
import { loadSettings, type ReadSettings } from "./settings";

/** A sheet up to this many cells is read again with every change that a person makes. */
export const FOLLOWED_CELLS = FIRST_CELLS;

/** Sheets as they are now, with the settings of their workbook. */
export interface SheetsAgain {
  readonly sheets: readonly ReadSheet[];
  readonly settings: ReadSettings;
}

/**
 * Reads sheets again that were read a moment ago and were small (`FOLLOWED_CELLS`): one sync
 * for everything. A sheet that has grown too large for one answer is read in pieces instead;
 * one that is gone is left out.
 *
 * @param ids Excel's ids of the sheets
 */
export async function readSheetsAgain(ids: readonly string[]): Promise<SheetsAgain> {
  try {
    return await inOneSync(ids);
  } catch (error) {
    const { kind } = toProblem(error);
    if (kind !== "response-too-large" && kind !== "too-many-cells" && kind !== "no-answer") {
      throw error;
    }
  }
  return inPieces(ids);
}

function inOneSync(ids: readonly string[]): Promise<SheetsAgain> {
  return inExcel(async (context) => {
    const queued = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const factsOf = loadFacts(context, sheet);
      const cells = sheet.getUsedRangeOrNullObject(true);
      cells.load("values,text,numberFormat,formulas");
      return { factsOf, cells };
    });
    const settingsOf = loadSettings(context);
    await context.sync();
    const sheets = queued.flatMap(({ factsOf, cells }): ReadSheet[] => {
      const facts = factsOf();
      if (!facts) return [];
      const { range, name } = facts;
      if (!range) return [{ facts, sheet: emptySheet(name) }];
      const grid = (rows: unknown): unknown[][] => answered(rows, range, facts);
      const grids = {
        values: grid(cells.values),
        text: grid(cells.text),
        numberFormat: grid(cells.numberFormat),
        formulas: grid(cells.formulas),
      };
      return [{ facts, sheet: finished({ facts, grids }) }];
    });
    return { sheets, settings: settingsOf() };
  });
}

async function inPieces(ids: readonly string[]): Promise<SheetsAgain> {
  const sheets: ReadSheet[] = [];
  let settings: ReadSettings = { settings: {}, damaged: [] };
  for (const id of ids) {
    const read = await readSheet(id);
    sheets.push(read);
    settings = read.settings;
  }
  return { sheets, settings };
}
