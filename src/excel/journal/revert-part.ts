import { type JournalRecord } from "./journal";
import { type CellConflict } from "../write/prepare";
import { type WriteStep } from "../write/write-steps";

/** What a person changed in a sheet of ours since it was written. */
export interface SheetConflict {
  readonly sheet: string;
  /** First row that differs, zero-based. */
  readonly row: number;
}

/** "ask" takes nothing back where a person has changed something since. */
export type OnChanged = "ask" | "keep" | "overwrite";

/** An act of writing that did not come to its end. */
export interface CutOff {
  /** Null where the journal has to be asked. */
  readonly record: JournalRecord | null;
  /** Sheets that stood there before; null if that is no longer known. */
  readonly sheetIds: readonly string[] | null;
}

/** One thing to take back, after it was looked at. */
export interface Part {
  readonly steps: readonly WriteStep[];
  readonly cells: number;
  readonly sheets: number;
  readonly conflicts: readonly CellConflict[];
  readonly changedSheets: readonly SheetConflict[];
  readonly missing: readonly string[];
  /** The sheet in front goes with it. */
  readonly leavesActive: boolean;
}

export const NOTHING: Part = {
  steps: [],
  cells: 0,
  sheets: 0,
  conflicts: [],
  changedSheets: [],
  missing: [],
  leavesActive: false,
};
