import { ownSheetNamed, type OwnKind } from "../core/edits";
import { toRuleProfile, type ScoringProfile } from "../core/appraisal";
import { checkInSteps, type CheckOptions, type CheckResult, type Finding } from "../core/rules";
import { rangeToA1, type Sheet } from "../core/sheet";
import {
  optionsFor,
  recogniseInSteps,
  sheetShape,
  type LookedFor,
  type PerformanceTable,
  type Progress,
  type Recognition,
} from "../core/table";
import {
  FOLLOWED_CELLS,
  type ReadSettings,
  type ReadSheet,
  type SettingValue,
  type SheetFacts,
  type WorkbookSettings,
} from "../excel";
import { profileFor } from "./check-settings";
import { isAbout } from "./ignore";
import { choiceOf, type ReadingChoice } from "./reading-choices";
import { inSlices, type TaskControl } from "./steps";

/** A finding that a person has set aside (`已忽略`), with the reason given. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Calendar day, "2026-01-31". */
  readonly date: string;
}

/** One table with everything that checking it said; findings set aside are apart. */
export interface CheckedTable {
  readonly table: PerformanceTable;
  readonly result: CheckResult;
  readonly ignored: readonly IgnoredFinding[];
  /** What it was checked and is scored under. */
  readonly profile: ScoringProfile;
}

/** A sheet that was searched, for saying what was looked at when no table was found. */
export interface SearchedSheet {
  /** Excel's id of the sheet, by which changes in it are known. */
  readonly id: string;
  readonly name: string;
  /** A1 text of its used range; null if the sheet is empty. */
  readonly range: string | null;
  /** What was looked for on it, and whether it was seen; empty where a table was found. */
  readonly lookedFor: readonly LookedFor[];
  /** Small enough to be read again while a person types (`实时更新`). */
  readonly followed: boolean;
  /** What a person has said about how it is read; absent where it was read by itself. */
  readonly choice?: ReadingChoice;
  /** What we made it as, where it is a sheet of ours without a table to go back to (`汇总表`). */
  readonly own?: OwnKind;
}

export function searchedSheet(
  { id, name, range, cells }: SheetFacts,
  lookedFor: readonly LookedFor[] = [],
  choice: ReadingChoice | null = null,
): SearchedSheet {
  const followed = cells <= FOLLOWED_CELLS;
  return {
    id,
    name,
    range: range && rangeToA1(range),
    lookedFor,
    followed,
    ...(choice && { choice }),
  };
}

/** The tables of a sheet, and what a person has said about how it is read. */
export interface ReadAsSaid extends Recognition {
  readonly choice: ReadingChoice | null;
}

/** The tables of a sheet, and what is told of the sheet itself. */
export interface ExaminedSheet {
  readonly tables: readonly PerformanceTable[];
  readonly searched: SearchedSheet;
}

/** Finds the tables of a sheet that was read; one that we made ourselves has none. */
export async function examineSheet(
  { facts, sheet }: ReadSheet,
  { settings, own }: ReadSettings,
  control: TaskControl,
): Promise<ExaminedSheet> {
  const made = ownSheetNamed(own, facts.name);
  if (made) return { tables: [], searched: { ...searchedSheet(facts), own: made.kind } };
  const { tables, lookedFor, choice } = await recogniseSheet(sheet, settings, control);
  return { tables, searched: searchedSheet(facts, lookedFor, choice) };
}

/** Finds the tables of a sheet, with what a person has said about sheets of its shape. */
export function recogniseSheet(
  sheet: Sheet,
  settings: WorkbookSettings,
  control: TaskControl,
): Promise<ReadAsSaid> {
  return inSlices(readAsSaid(sheet, settings), control, ({ done, total }) => {
    control.onProgress?.({ step: "checking", sheet: sheet.name, done, total });
  });
}

function* readAsSaid(
  sheet: Sheet,
  { readings }: WorkbookSettings,
): Generator<Progress, ReadAsSaid> {
  // Without anything said, nobody needs to know the sheet's shape.
  const options = readings ? optionsFor(yield* sheetShape(sheet), readings) : {};
  const recognition = yield* recogniseInSteps(sheet, options);
  return { ...recognition, choice: choiceOf(sheet.name, options) };
}

/** Checks a table, with the workbook's other tables in sight. */
export async function checkTable(
  table: PerformanceTable,
  workbook: readonly PerformanceTable[],
  settings: WorkbookSettings,
  control: TaskControl,
): Promise<CheckedTable> {
  const profile = await inSlices(profileFor(table, settings), control);
  const ruleProfile = toRuleProfile(profile, table);
  const options: CheckOptions = { ...settings.rules, profile: ruleProfile, workbook };
  const result = await inSlices(checkInSteps(table, options), control);
  return { table, profile, ...withoutIgnored(result, settings.ignored ?? []) };
}

function withoutIgnored(
  result: CheckResult,
  entries: SettingValue<"ignored">,
): Pick<CheckedTable, "result" | "ignored"> {
  const ignored: IgnoredFinding[] = [];
  const findings = result.findings.filter((finding) => {
    const entry = entries.find((candidate) => isAbout(finding, candidate));
    if (entry) ignored.push({ finding, reason: entry.reason, date: entry.date });
    return !entry;
  });
  return { result: { ...result, findings }, ignored };
}
