import { ExcelProblem } from "../errors";
import { loadFacts, type SheetFacts } from "./facts";
import { ownSheetNamed } from "../ownership";
import { readOne, type ReadOptions, type SheetWithSettings } from "./read";
import { inExcel } from "../run";
import { loadSettings, type ReadSettings } from "../settings";

/** A sheet that something is to be made from. */
export interface SourceSheet extends SheetWithSettings {
  /** The cell (A1 text) that tells which table is meant; null where there is none. */
  readonly pointed: string | null;
}

interface Found {
  readonly facts: SheetFacts | null;
  readonly settings: ReadSettings;
  readonly pointed: string | null;
}

/**
 * Reads the sheet that an act of writing is about, in at most three syncs while its cells
 * come in one: the one by id or name, or the active one; where a sheet is in front that was
 * made from a table (`绩效汇总`), the table's.
 *
 * @throws ExcelProblem: `sheet-gone` if there is none, and as `readActiveSheet`
 */
export async function readSource(
  idOrName: string | null,
  options: ReadOptions = {},
): Promise<SourceSheet> {
  const first = await look(idOrName);
  const source = idOrName === null ? sourceOf(first) : null;
  const found = source ? { ...(await look(source.sheet)), pointed: source.cell } : first;
  const { facts, ...rest } = found;
  if (!facts) throw new ExcelProblem("sheet-gone", { sheet: idOrName ?? source?.sheet ?? "" });
  return { ...rest, ...(await readOne(facts, options)) };
}

/** The table that the sheet in front was made from; null for a person's sheet. */
function sourceOf({ facts, settings }: Found) {
  return facts && (ownSheetNamed(settings.own, facts.name)?.source ?? null);
}

function look(idOrName: string | null): Promise<Found> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheet =
      idOrName === null
        ? workbook.worksheets.getActiveWorksheet()
        : workbook.worksheets.getItemOrNullObject(idOrName);
    const factsOf = loadFacts(context, sheet);
    const settingsOf = loadSettings(context);
    const cell = idOrName === null ? workbook.getActiveCell() : null;
    cell?.load("address");
    await context.sync();
    const address = cell?.address;
    return {
      facts: factsOf(),
      settings: settingsOf(),
      pointed: address === undefined ? null : address.slice(address.lastIndexOf("!") + 1),
    };
  });
}
