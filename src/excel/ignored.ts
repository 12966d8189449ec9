import { ExcelProblem } from "./errors";
import { sheetMark, tiedSheets } from "./ownership";
import { inExcel } from "./run";
import { documentKey, loadSettings, putSetting, type SettingValue } from "./settings";

/** Findings that were set aside (`已忽略`), as the workbook keeps them. */
export type IgnoredEntries = SettingValue<"ignored">;

/**
 * Rewrites the findings that were set aside, in two syncs. Each is tied to its sheet by a
 * hidden name on the sheet's first cell, which Excel leads after a sheet that is renamed and
 * does not copy with it; a tie that no entry needs goes.
 *
 * @param put gets the entries with the names that their sheets have now
 * @throws ExcelProblem `sheet-gone` if an entry is new and its sheet is not there
 */
export async function changeIgnored(
  put: (entries: IgnoredEntries) => IgnoredEntries,
): Promise<void> {
  await inExcel(async (context) => {
    const settingsOf = loadSettings(context);
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();

    const before = tiedSheets(names.items);
    const sheets = new Set(worksheets.items.map(({ name }) => name));
    const stored = settingsOf().settings.ignored ?? [];
    const entries = put(stored);
    const lost = entries.find((entry) => !stored.includes(entry) && !sheets.has(entry.sheet));
    if (lost) throw new ExcelProblem("sheet-gone", { sheet: lost.sheet });
    const wanted = new Set(entries.map(({ sheet }) => sheet).filter((name) => sheets.has(name)));
    const ties = tiesFor(wanted, before);
    const kept = new Set(ties.values());
    for (const [sheet, tie] of ties) {
      if (before.has(tie)) continue;
      names.add(sheetMark(tie), worksheets.getItem(sheet).getRange("A1")).visible = false;
    }
    for (const tie of before.keys()) if (!kept.has(tie)) names.getItem(sheetMark(tie)).delete();
    const tied = entries.map(({ code, subject, sheet, facts, reason, date }) => {
      const tie = ties.get(sheet);
      return { code, subject, sheet, ...(tie !== undefined && { tie }), facts, reason, date };
    });
    putSetting(context, documentKey("ignored"), tied.length > 0 ? tied : null);
    await context.sync();
  });
}

/** A tie for every sheet: the one that it has, or a number that is free. */
function tiesFor(
  sheets: ReadonlySet<string>,
  before: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const ties = new Map<string, string>();
  for (const [tie, sheet] of before) if (sheet !== null && sheets.has(sheet)) ties.set(sheet, tie);
  let number = 1;
  for (const sheet of sheets) {
    if (ties.has(sheet)) continue;
    while (before.has(String(number))) number++;
    ties.set(sheet, String(number));
    number++;
  }
  return ties;
}
