import { ExcelProblem, toProblem, type Aftermath } from "../errors";
import { loadFacts, type SheetFacts } from "../read/facts";
import { layOut, type Layout, type Mark } from "./mark-areas";
import { addMark, findMarks, loadFormats } from "./mark-rules";
import { inExcel, sliced } from "../run";
import { documentKey, putSetting } from "../settings";

export { type Mark } from "./mark-areas";

/** What is to be marked on a sheet; its facts come from reading it just before. */
export interface SheetMarks {
  readonly facts: SheetFacts;
  readonly marks: readonly Mark[];
}

/** What became of marking: how many cells, and which sheets refused it and why. */
export interface Marked {
  readonly cells: number;
  readonly refused: readonly ExcelProblem[];
}

/**
 * One entry of the document settings for each sheet that carries marks, so that another
 * runtime (pane or ribbon) knows of them. Ids of conditional formats could not stand there:
 * they come with the answer to the very request that would have to store them, and a
 * workbook that is opened again gives them new ones.
 */
const SETTING = documentKey("marks.");

/** Marks that this runtime has made or seen, by sheet id: what clears them in one sync. */
const known = new Map<string, readonly string[]>();

/**
 * Marks cells by severity and takes away the marks that the sheets had, in one sync
 * whatever their number. Protected and read-only sheets are left alone and named.
 */
export async function markSheets(requests: readonly SheetMarks[]): Promise<Marked> {
  const refused: ExcelProblem[] = [];
  const able = requests.filter(({ facts }) => {
    const problem = refusalOf(facts);
    if (problem) refused.push(problem);
    return !problem;
  });
  if (able.every(({ facts, marks }) => marks.length === 0 && facts.marks.length === 0)) {
    return { cells: 0, refused };
  }
  const added = await addMarks(able);
  let cells = 0;
  for (const sheet of added) {
    cells += sheet.cells;
    if (sheet.ids.length > 0) known.set(sheet.sheet, sheet.ids);
    else known.delete(sheet.sheet);
  }
  return { cells, refused };
}

interface LaidOut {
  readonly facts: SheetFacts;
  readonly layout: Layout;
}

interface AddedMarks {
  readonly sheet: string;
  readonly cells: number;
  readonly ids: readonly string[];
}

async function addMarks(requests: readonly SheetMarks[]): Promise<readonly AddedMarks[]> {
  const laidOut: LaidOut[] = [];
  for (const { facts, marks } of requests) {
    laidOut.push({ facts, layout: await sliced(layOut(marks)) });
  }
  try {
    return await inExcel(async (context) => {
      const queued = laidOut.map((sheet) => queueMarks(context, sheet));
      await context.sync();
      return queued.map(({ sheet, cells, formats }) => {
        return { sheet, cells, ids: formats.map(({ id }) => id) };
      });
    });
  } catch (error) {
    const problem = toProblem(error);
    // A batch is no transaction: some marks may be there, and half of one.
    problem.aftermath = await removeHalfDone();
    throw problem;
  }
}

async function removeHalfDone(): Promise<Aftermath> {
  try {
    const { removed } = await clearFound();
    return removed > 0 ? "rolled-back" : "untouched";
  } catch {
    // Excel refuses this for the reason that it refused the marking; that one is told.
    return "left-behind";
  }
}

/** Why a sheet cannot be marked; null if it can. */
function refusalOf(facts: SheetFacts): ExcelProblem | null {
  if (facts.readOnly) return new ExcelProblem("read-only");
  if (facts.isProtected) return new ExcelProblem("sheet-protected", { sheet: facts.name });
  return null;
}

function queueMarks(
  context: Excel.RequestContext,
  { facts, layout: { areas, cells } }: LaidOut,
): {
  readonly sheet: string;
  readonly cells: number;
  readonly formats: readonly Excel.ConditionalFormat[];
} {
  const sheet = context.workbook.worksheets.getItem(facts.id);
  queueRemoval(sheet, facts.marks);
  const formats = areas.flatMap(({ severity, addresses }) =>
    addresses.map((address) => addMark(sheet, address, severity)),
  );
  for (const format of formats) format.load("id");
  putSetting(context, SETTING + facts.id, formats.length > 0 ? true : null);
  return { sheet: facts.id, cells, formats };
}

function queueRemoval(sheet: Excel.Worksheet, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

/** What became of clearing: sheets whose marks could not be taken away, and why. */
export interface Cleared {
  readonly removed: number;
  readonly refused: readonly ExcelProblem[];
}

/**
 * Takes all marks out of the workbook, with everything that we kept about them. One sync
 * where this runtime knows the marks and nobody has touched them; otherwise the sheets are
 * searched for them first (two syncs more).
 */
export async function clearMarks(): Promise<Cleared> {
  if (known.size > 0) {
    const removed = await clearKnown();
    if (removed !== null) return { removed, refused: [] };
  }
  return clearFound();
}

/**
 * Takes away the marks that are known, and looks in the same sync whether others are left.
 *
 * @returns how many were removed; null where a search is needed
 */
async function clearKnown(): Promise<number | null> {
  const marks = [...known];
  known.clear();
  try {
    return await inExcel(async (context) => {
      const { settings, worksheets } = context.workbook;
      for (const [id, ids] of marks) {
        queueRemoval(worksheets.getItemOrNullObject(id), ids);
        putSetting(context, SETTING + id, null);
      }
      settings.load("items/key");
      const left = marks.map(([id]) => {
        const sheet = worksheets.getItemOrNullObject(id);
        sheet.load("id");
        return { sheet, formats: loadFormats(sheet) };
      });
      await context.sync();
      const others = settings.items.some(({ key }) => key.startsWith(SETTING));
      const copied = left.some(({ sheet, formats }) => {
        return !sheet.isNullObject && findMarks(formats).length > 0;
      });
      return others || copied ? null : marks.flatMap(([, ids]) => ids).length;
    });
  } catch (error) {
    // Someone deleted a mark by hand, or protected the sheet: the search below finds out.
    const problem = toProblem(error);
    if (problem.kind === "item-gone" || problem.kind === "no-permission") return null;
    throw problem;
  }
}

/** Searches every sheet for marks and takes them away. */
async function clearFound(): Promise<Cleared> {
  return inExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    worksheets.load("items/id");
    settings.load("items/key");
    await context.sync();
    const found = worksheets.items.map((sheet) => loadFacts(context, sheet));
    await context.sync();
    const refused: ExcelProblem[] = [];
    let removed = 0;
    const refusing = new Set<string>();
    for (const factsOf of found) {
      const facts = factsOf();
      if (!facts || facts.marks.length === 0) continue;
      const problem = refusalOf(facts);
      if (problem) {
        refused.push(problem);
        refusing.add(facts.id);
        continue;
      }
      queueRemoval(worksheets.getItem(facts.id), facts.marks);
      removed += facts.marks.length;
    }
    for (const { key } of settings.items) {
      const ours = key.startsWith(SETTING) && !refusing.has(key.slice(SETTING.length));
      if (ours) putSetting(context, key, null);
    }
    await context.sync();
    return { removed, refused };
  });
}
