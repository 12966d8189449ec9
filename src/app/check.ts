import {
  ExcelProblem,
  markSheets,
  readActiveSheet,
  readSheet,
  toProblem,
  type SheetFacts,
} from "../excel";
import { examineSheet, searchedSheet, type CheckedTable, type SearchedSheet } from "./examine";
import {
  checkAll,
  examineWorkbook,
  readOptions,
  type ExamineOptions,
  type LeftOut,
} from "./examine-workbook";
import { type ReadingChoice } from "./reading-choices";

/** What became of the marks: `refused` says why the list is there but the colours are not. */
export type Marking =
  | { readonly kind: "off" }
  | {
      readonly kind: "marked";
      readonly cells: number;
      /** Protected sheets with findings: they carry no marks. */
      readonly unmarked: readonly string[];
    }
  | { readonly kind: "refused"; readonly problem: ExcelProblem };

export interface CheckOutcome {
  readonly searched: readonly SearchedSheet[];
  readonly tables: readonly CheckedTable[];
  readonly marking: Marking;
  /** Sheets of the workbook that could not be read. */
  readonly leftOut: readonly LeftOut[];
  /** Names of hidden sheets, which are not searched. */
  readonly hidden: readonly string[];
  /** Sheets that were read as a person has said, instead of by themselves. */
  readonly choices: readonly ReadingChoice[];
  /** Stored settings that could not be read and were not used. */
  readonly damagedSettings: readonly string[];
}

export interface CheckOptions extends ExamineOptions {
  /** Colour the cells with findings; marks are conditional formats of our own. */
  readonly mark: boolean;
}

/**
 * Checks the active sheet, or one by name (一键校验). Nothing is written but marks, and
 * those only if asked for. Where a sheet is in front that was made from a table (`绩效汇总`),
 * the table is checked. Without a table the outcome says what was searched.
 */
export async function checkSheet(
  sheetName: string | null,
  options: CheckOptions,
): Promise<CheckOutcome> {
  const reading = readOptions(options);
  const read = await (sheetName === null
    ? readActiveSheet(reading)
    : readSheet(sheetName, reading));
  const { settings, damaged } = read.settings;
  const { tables, searched } = await examineSheet(read, read.settings, options);
  const checked = await checkAll(tables, settings, options);
  return {
    searched: [searched],
    tables: checked,
    marking: await mark([read.facts], checked, options),
    leftOut: [],
    hidden: [],
    choices: searched.choice ? [searched.choice] : [],
    damagedSettings: damaged,
  };
}

/** Checks the active sheet. */
export function checkActiveSheet(options: CheckOptions): Promise<CheckOutcome> {
  return checkSheet(null, options);
}

/**
 * Checks every visible sheet of the workbook but those that we made ourselves. A sheet that
 * cannot be read is left out and named; the others are checked.
 */
export async function checkWorkbook(options: CheckOptions): Promise<CheckOutcome> {
  const examined = await examineWorkbook(options);
  const { visible, tables, leftOut, hidden, choices, damagedSettings } = examined;
  return {
    searched: visible.map((facts) => searchedSheet(facts, [], choices.get(facts.id))),
    tables,
    marking: await mark(visible, tables, options),
    leftOut,
    hidden,
    choices: [...choices.values()],
    damagedSettings,
  };
}

/** Marks the findings; that it is refused must not lose the findings themselves. */
async function mark(
  sheets: readonly SheetFacts[],
  checked: readonly CheckedTable[],
  options: CheckOptions,
): Promise<Marking> {
  if (!options.mark) return { kind: "off" };
  options.onProgress?.({ step: "marking", sheet: null, done: 0, total: 0 });
  const requests = sheets.map((facts) => ({
    facts,
    marks: checked
      .filter(({ table }) => table.sheet === facts.name)
      .flatMap(({ result }) => result.findings)
      .map(({ cell, severity }) => ({ cell, severity })),
  }));
  try {
    const { cells, refused } = await markSheets(requests);
    const wanted = requests.filter(({ marks }) => marks.length > 0);
    const [problem] = refused;
    if (problem && cells === 0 && wanted.length > 0) return { kind: "refused", problem };
    const unmarked = wanted.filter(({ facts }) => facts.isProtected);
    return { kind: "marked", cells, unmarked: unmarked.map(({ facts }) => facts.name) };
  } catch (error) {
    return { kind: "refused", problem: toProblem(error) };
  }
}

/**
 * The problem of an outcome without tables, which names what was searched, or says that the
 * sheet is one of ours; null with tables.
 */
export function noTableProblem({
  tables,
  searched,
}: Pick<CheckOutcome, "tables" | "searched">): ExcelProblem | null {
  if (tables.length > 0) return null;
  const [only, ...others] = searched;
  if (only?.own !== undefined && others.length === 0) {
    return new ExcelProblem("own-sheet", { sheet: only.name });
  }
  const places = searched.map(({ name, range }) => (range === null ? name : `${name}!${range}`));
  return new ExcelProblem("no-table", { searched: places });
}
