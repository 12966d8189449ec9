import {
  DEFAULT_PROFILE,
  recogniseProfile,
  toRuleProfile,
  type ScoringProfile,
} from "../core/appraisal";
import { check, type CheckResult } from "../core/rules";
import { type PerformanceTable } from "../core/table";
import { FileProblem, type FileProblemCode } from "../files";
import { type CheckArguments } from "./arguments";
import { isOwnOutput } from "./own-output";
import { readBytes, readTables, type TableOnSheet } from "./read-tables";

/** One table of a file with everything that checking it says. */
export interface CheckedTable extends TableOnSheet {
  readonly table: PerformanceTable;
  readonly result: CheckResult;
  /** What its figures are computed under. */
  readonly profile: ScoringProfile;
}

/** One file: its tables, or why there are none. */
export interface CheckedFile {
  readonly file: string;
  readonly problem: FileProblemCode | "no-table" | "no-workbooks" | "own-output" | null;
  /** Whether it came out of an earlier run. */
  readonly ours: boolean;
  readonly tables: readonly CheckedTable[];
}

/** What decides how tables are checked. */
export type CheckChoices = Pick<CheckArguments, "profile" | "only" | "off">;

/** Reads and checks every table of a file. */
export async function checkFile(file: string, choices: CheckChoices): Promise<CheckedFile> {
  try {
    const found = await readTables(await readBytes(file));
    const ours = isOwnOutput(file, found);
    const tables = checkTables(found.tables, choices);
    const without = ours ? "own-output" : "no-table";
    return { file, problem: tables.length === 0 ? without : null, ours, tables };
  } catch (error) {
    if (error instanceof FileProblem) return { file, problem: error.code, ours: false, tables: [] };
    throw error;
  }
}

/** Checks the tables of one workbook, each with the others in sight. */
export function checkTables(
  found: readonly TableOnSheet[],
  { profile: wanted, off, only }: CheckChoices,
): readonly CheckedTable[] {
  const workbook = found.map(({ table }) => table);
  return found.map((each) => {
    const { table } = each;
    const profile = wanted ?? recogniseProfile(table) ?? DEFAULT_PROFILE;
    const result = check(table, {
      workbook,
      off,
      profile: toRuleProfile(profile, table),
      ...(only ? { only } : {}),
    });
    return { ...each, profile, result };
  });
}
