import { readFile, stat } from "node:fs/promises";
import {
  DEFAULT_PROFILE,
  recogniseProfile,
  toRuleProfile,
  type ScoringProfile,
} from "../core/appraisal";
import { check, type CheckResult } from "../core/rules";
import { recognise, type PerformanceTable } from "../core/table";
import { FileProblem, readWorkbook, type FileProblemCode } from "../files";
import { type CheckArguments } from "./arguments";

/** One table of a file with everything that checking it says. */
export interface CheckedTable {
  readonly table: PerformanceTable;
  readonly result: CheckResult;
  /** What its figures are computed under. */
  readonly profile: ScoringProfile;
}

/** One file: its tables, or why there are none. */
export interface CheckedFile {
  readonly file: string;
  readonly problem: FileProblemCode | "no-table" | null;
  readonly tables: readonly CheckedTable[];
}

/** The bytes of a file; a larger one than can be checked is refused before it is read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new FileProblem("too-large");
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new FileProblem(missing ? "not-found" : "unreadable", { cause });
  }
}

const MAX_BYTES = 2 ** 30;

/** Reads and checks every table on the visible sheets of a file; hidden sheets count when no other holds one. */
export async function checkFile(file: string, options: CheckArguments): Promise<CheckedFile> {
  try {
    const worksheets = await readWorkbook(await readBytes(file));
    const tablesOn = (hidden: boolean) =>
      worksheets
        .filter((worksheet) => worksheet.hidden === hidden)
        .flatMap((worksheet) => recognise(worksheet.sheet).tables);
    const visible = tablesOn(false);
    const tables = visible.length > 0 ? visible : tablesOn(true);
    if (tables.length === 0) return { file, problem: "no-table", tables: [] };
    return {
      file,
      problem: null,
      tables: tables.map((table) => {
        const profile = options.profile ?? recogniseProfile(table) ?? DEFAULT_PROFILE;
        const result = check(table, {
          workbook: tables,
          off: options.off,
          profile: toRuleProfile(profile, table),
          ...(options.only ? { only: options.only } : {}),
        });
        return { table, profile, result };
      }),
    };
  } catch (error) {
    if (error instanceof FileProblem) return { file, problem: error.code, tables: [] };
    throw error;
  }
}
