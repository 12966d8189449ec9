import { type PerformanceTable } from "../core/table";
import { type Sheet } from "../core/sheet";
import {
  listSheets,
  readCells,
  stopIfCancelled,
  type ExcelProblem,
  type ListedSheet,
  type ReadOptions,
  type WorkbookSettings,
} from "../excel";
import { checkTable, recogniseSheet, type CheckedTable } from "./examine";
import { type ReadingChoice } from "./reading-choices";
import { type TaskControl } from "./steps";

/** A sheet that was left out, with the reason. */
export interface LeftOut {
  readonly name: string;
  readonly problem: ExcelProblem;
}

/** What was found on the sheets of a workbook; nothing was written. */
export interface ExaminedWorkbook {
  /** The sheets that were to be read: visible ones that we did not make. */
  readonly visible: readonly ListedSheet[];
  /** Names of hidden sheets, which are not searched. */
  readonly hidden: readonly string[];
  readonly tables: readonly (CheckedTable & { readonly source: Sheet })[];
  /** Sheets that could not be read. */
  readonly leftOut: readonly LeftOut[];
  /** What a person has said about how sheets are read, by sheet id. */
  readonly choices: ReadonlyMap<string, ReadingChoice>;
  readonly settings: WorkbookSettings;
  readonly damagedSettings: readonly string[];
}

export interface ExamineOptions extends TaskControl {
  /** The person has agreed to read very large sheets. */
  readonly allowLarge?: boolean;
}

/**
 * Reads and checks every visible sheet of the workbook but those that we made ourselves, in
 * at most 3 syncs unless the cells are too many for one answer. A sheet that cannot be read
 * is left out and named; the others are checked.
 */
export async function examineWorkbook(options: ExamineOptions): Promise<ExaminedWorkbook> {
  const listed = await listSheets();
  const { settings, damaged } = listed.settings;
  const visible = listed.sheets.filter(isSearched);
  const leftOut: LeftOut[] = [];
  const found = new Map<PerformanceTable, Sheet>();
  const choices = new Map<string, ReadingChoice>();
  for await (const read of readCells(visible, readOptions(options))) {
    if ("problem" in read) {
      leftOut.push({ name: read.facts.name, problem: read.problem });
      continue;
    }
    const { tables, choice } = await recogniseSheet(read.sheet, settings, options);
    if (choice) choices.set(read.facts.id, choice);
    for (const table of tables) found.set(table, read.sheet);
  }
  const checked = await checkAll([...found.keys()], settings, options);
  return {
    visible,
    hidden: listed.sheets
      .filter(({ visibility }) => visibility !== "visible")
      .map(({ name }) => name),
    tables: checked.flatMap((each) => {
      const source = found.get(each.table);
      return source ? [{ ...each, source }] : [];
    }),
    leftOut,
    choices,
    settings,
    damagedSettings: damaged,
  };
}

function isSearched({ visibility, role }: ListedSheet): boolean {
  return visibility === "visible" && role === null;
}

/** How cells are read for a task: its progress and its cancel. */
export function readOptions({ signal, onProgress, allowLarge }: ExamineOptions): ReadOptions {
  return {
    ...(allowLarge !== undefined && { allowLarge }),
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: (progress) => {
        onProgress({ step: "reading", ...progress });
      },
    }),
  };
}

/** Checks tables one after the other, each with the others in sight. */
export async function checkAll(
  tables: readonly PerformanceTable[],
  settings: WorkbookSettings,
  control: TaskControl,
): Promise<CheckedTable[]> {
  const checked: CheckedTable[] = [];
  for (const table of tables) {
    const { sheet } = table;
    const done = checked.length;
    control.onProgress?.({ step: "checking", sheet, done, total: tables.length });
    // A quick machine may check a table without ever pausing: asked here, a cancel always counts.
    stopIfCancelled(control.signal);
    checked.push(await checkTable(table, tables, settings, control));
  }
  stopIfCancelled(control.signal);
  return checked;
}
