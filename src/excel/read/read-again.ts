import { toProblem } from "../errors";
import { loadFacts } from "./facts";
import { FIRST_CELLS } from "./pieces";
import { answered, emptySheet, finished, readSheet, type ReadSheet } from "./read";
import { inExcel } from "../run";
import { loadSettings, type ReadSettings } from "../settings";

/** A sheet up to this many cells is read again with every change that a person makes. */
export const FOLLOWED_CELLS = FIRST_CELLS;

/** Sheets as they are now, with the settings of their workbook. */
export interface SheetsAgain {
  readonly sheets: readonly ReadSheet[];
  readonly settings: ReadSettings;
}

/**
 * Reads sheets again that were read a moment ago and were small (`FOLLOWED_CELLS`): one sync
 * for everything. Where that is too much for one answer, each half is read on its own, and a
 * sheet that has grown too large in pieces; one that is gone is left out.
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
  const [only = "", ...others] = ids;
  if (others.length === 0) return inPieces(only);
  const half = Math.ceil(ids.length / 2);
  const first = await readSheetsAgain(ids.slice(0, half));
  const second = await readSheetsAgain(ids.slice(half));
  return { sheets: [...first.sheets, ...second.sheets], settings: second.settings };
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

async function inPieces(id: string): Promise<SheetsAgain> {
  const { settings, ...read } = await readSheet(id);
  return { sheets: [read], settings };
}
