import { rangeToA1, toA1, type RangeRef } from "../../core/sheet";
import { isFormula } from "../../core/edits";
import { sameContent, sameContentMoved, type StoredCell } from "../write/content";
import { ExcelProblem, toProblem } from "../errors";
import {
  dropRecord,
  loadIndex,
  loadRecord,
  type JournalEntry,
  type JournalRecord,
} from "./journal";
import { unpackCell } from "./journal-cells";
import { forgetStep, loadMoved, type Moved } from "../read/moved-tables";
import { type CellConflict } from "../write/prepare";
import { NOTHING, type CutOff, type OnChanged, type Part, type SheetConflict } from "./revert-part";
import { loadRowBack } from "./revert-rows";
import { loadAdded, loadRefreshed } from "./revert-sheets";
import { inExcel } from "../run";
import { loadStored, queueRestoring, storedCells } from "../read/stored-cells";
import { oneAtATime, requestBytes, writeSteps, type WriteStep } from "../write/write-steps";

/** What taking back came to. `undone` is false where it was stopped to ask. */
export interface Reverted {
  readonly undone: boolean;
  readonly kind: JournalEntry["kind"];
  readonly cells: number;
  readonly sheets: number;
  /** Cells changed since, and sheets changed since: left as they are unless told otherwise. */
  readonly conflicts: readonly CellConflict[];
  readonly changedSheets: readonly SheetConflict[];
  /** Sheets that are no longer there. */
  readonly missing: readonly string[];
}

/** Acts of writing that can be taken back, the latest first; `open` was cut off half way. */
export async function journalEntries(): Promise<{
  readonly entries: readonly JournalEntry[];
  readonly open: string | null;
}> {
  return inExcel(async (context) => {
    const indexOf = loadIndex(context);
    await context.sync();
    const { entries, open } = indexOf();
    return { entries: [...entries].reverse(), open };
  });
}

/**
 * Takes the last act of writing back (`撤销本次填写`): cells get back what they held, sheets
 * that were added go, sheets that were written over become what they were.
 *
 * @returns null if there is nothing to take back
 */
export function revertLast(onChanged: OnChanged = "ask"): Promise<Reverted | null> {
  return oneAtATime(async () => {
    const { entries, open } = await journalEntries();
    const entry = open === null ? entries[0] : entries.find(({ id }) => id === open);
    if (!entry) return null;
    // What was cut off half way was never finished: what is missing is no person's change.
    const cutOff: CutOff | null = open === null ? null : { record: null, sheetIds: null };
    return takeBack(entry, onChanged, cutOff);
  });
}

/**
 * Puts back what a failed act of writing has done.
 *
 * @param sheetIds the sheets that stood there before it
 * @returns the problem to throw, with its `aftermath`
 */
export async function rollBack(
  error: unknown,
  record: JournalRecord,
  sheetIds: readonly string[],
): Promise<ExcelProblem> {
  const problem = toProblem(error);
  try {
    await takeBack(record, "overwrite", { record, sheetIds });
    problem.aftermath = "rolled-back";
    return problem;
  } catch (second) {
    const failed = new ExcelProblem("rollback-failed", { code: problem.code }, second);
    failed.aftermath = "left-behind";
    return failed;
  }
}

async function takeBack(
  { id, kind }: Pick<JournalEntry, "id" | "kind">,
  onChanged: OnChanged,
  cutOff: CutOff | null,
): Promise<Reverted> {
  return inExcel(async (context) => {
    const indexOf = loadIndex(context);
    const storedOf = loadRecord(context, id);
    if (!cutOff?.record) await context.sync();
    const record = cutOff?.record ?? storedOf();
    const drop: WriteStep = {
      bytes: 0,
      queue: () => {
        dropRecord(context, indexOf(), id);
      },
    };
    if (!record) {
      await writeSteps(context, [drop]);
      return summed(kind, []);
    }
    const movedOf = await findMoved(context, record, cutOff);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("id");
    const runs = record.runs.map((run) => loadRun(context, run, movedOf(run.sheet.name)));
    const added = record.added.map((sheet) => loadAdded(context, sheet, cutOff));
    const refreshed = record.refreshed.map((sheet) => loadRefreshed(context, sheet, cutOff));
    const rows = record.rows.map((row) => loadRowBack(context, row, cutOff));
    await context.sync();

    // What was cut off before it was journalled has written nothing.
    if (storedOf() === null) {
      await writeSteps(context, [drop]);
      return summed(kind, []);
    }
    const parts = [
      ...rows.map((partOf) => partOf(onChanged)),
      ...runs.map((partOf) => partOf(onChanged)),
      ...refreshed.map((partOf) => partOf(onChanged)),
      ...added.map((partOf) => partOf(onChanged, active.id)),
    ];
    const found = summed(kind, parts);
    const changed = found.conflicts.length + found.changedSheets.length > 0;
    if (changed && onChanged === "ask") return { ...found, undone: false, cells: 0, sheets: 0 };
    const leaving = parts.some(({ leavesActive }) => leavesActive);
    const steps: WriteStep[] = [
      ...(leaving ? [activateStep(record)] : []),
      ...parts.flatMap(({ steps: own }) => own),
      forgetStep(record, onChanged === "keep" && found.changedSheets.length > 0),
      drop,
    ];
    try {
      await writeSteps(context, steps);
    } catch (error) {
      const problem = toProblem(error);
      problem.aftermath = "half-undone";
      throw problem;
    }
    return found;
  });
}

/** Where the record's tables are now; an act that was just cut off has them where they were. */
async function findMoved(
  context: Excel.RequestContext,
  record: JournalRecord,
  cutOff: CutOff | null,
): Promise<(sheetName: string) => Moved | null> {
  if (cutOff?.record || record.anchors.length === 0 || record.runs.length === 0) return () => null;
  const movedOf = loadMoved(context, record);
  await context.sync();
  return movedOf();
}

function summed(kind: JournalEntry["kind"], parts: readonly Part[]): Reverted {
  return {
    undone: true,
    kind,
    cells: parts.reduce((sum, part) => sum + part.cells, 0),
    sheets: parts.reduce((sum, part) => sum + part.sheets, 0),
    conflicts: parts.flatMap((part) => part.conflicts),
    changedSheets: parts.flatMap((part) => part.changedSheets),
    missing: parts.flatMap((part) => part.missing),
  };
}

/** Shows the sheet that was in front before, if it is still there. */
function activateStep(record: JournalRecord): WriteStep {
  return {
    bytes: 0,
    queue: ({ workbook: { worksheets } }) => {
      worksheets.getItemOrNullObject(record.active.id).activate();
    },
  };
}

/** Sheets keep their name over closing and reopening, and their id over renaming. */
function loadSheetOf(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
): readonly [byName: Excel.Worksheet, byId: Excel.Worksheet] {
  const { worksheets } = context.workbook;
  const sheets = [
    worksheets.getItemOrNullObject(name),
    worksheets.getItemOrNullObject(id),
  ] as const;
  for (const sheet of sheets) sheet.load("id,name");
  return sheets;
}

function loadRun(
  context: Excel.RequestContext,
  run: JournalRecord["runs"][number],
  moved: Moved | null,
): (onChanged: OnChanged) => Part {
  const top = run.top + (moved?.rows ?? 0);
  const left = run.left + (moved?.columns ?? 0);
  const range: RangeRef = { top, left, bottom: top + run.before.length - 1, right: left };
  const isElsewhere = moved !== null && (moved.rows !== 0 || moved.columns !== 0);
  const same = isElsewhere ? sameContentMoved : sameContent;
  const sheets = loadSheetOf(context, moved?.sheet ?? run.sheet);
  const ranges = sheets.map((sheet) => loadStored(sheet.getRange(rangeToA1(range))));
  return (onChanged) => {
    const at = sheets.findIndex((sheet) => !sheet.isNullObject);
    const sheet = sheets[at];
    const cells = ranges[at];
    if (!sheet || !cells) return { ...NOTHING, missing: [run.sheet.name] };
    const grid = storedCells(cells);
    const now = grid.map(([cell]) => cell);
    const conflicts: CellConflict[] = [];
    const back = run.before.map((packed, row): [StoredCell | null] => {
      const before = unpackCell(packed);
      const found = now[row];
      const written = run.written[row];
      if (!found || written === undefined) return [null];
      if (found.format === before.format && found.content === before.content) return [null];
      const untouched = same(written, found.content) || same(before.content, found.content);
      // A formula that stood elsewhere then refers to cells that are elsewhere now.
      const stale = isElsewhere && isFormula(before.content);
      if (!untouched || stale) {
        const cell = toA1(top + row, left);
        conflicts.push({ sheet: sheet.name, cell, expected: written, found: found.content });
        if (onChanged !== "overwrite" || stale) return [null];
      }
      return [before];
    });
    const restored = back.filter(([cell]) => cell !== null).length;
    const step: WriteStep = {
      bytes: 2 * requestBytes(back),
      queue: ({ workbook: { worksheets } }) => {
        queueRestoring(worksheets.getItem(sheet.id).getRange(rangeToA1(range)), back, grid);
      },
    };
    return { ...NOTHING, steps: restored > 0 ? [step] : [], cells: restored, conflicts };
  };
}
