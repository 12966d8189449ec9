import { type FilledFigure, type RollUpRow } from "../../core/edits";
import { type Language } from "../../core/messages";
import { type FileProblemCode } from "../../files";

/** Why a file was not summed up: key of `messages.cli.problems`. */
export type SummarizeProblem =
  FileProblemCode | "no-table" | "no-workbooks" | "own-output" | "too-long" | "failed";

/** One file to be summed up. Plain data, as is everything here: it goes from thread to thread. */
export interface SummarizeJob {
  readonly file: string;
  /** Whether the file itself was named, not a folder that it stands in. */
  readonly named: boolean;
  /** Where the copy goes; nothing stands there. */
  readonly copy: string;
  /** Where it is written first: a copy that has its name is always whole. */
  readonly part: string;
  /** Path of the copy from the roll-up workbook's folder, as that shows it and links to it. */
  readonly link: string;
}

/** What holds for every file of a run. */
export interface SummarizeChoices {
  readonly language: Language;
  /** Id of the scoring profile; null: recognised from each table, else the default. */
  readonly profile: string | null;
  readonly acceptAll: boolean;
  /** When the sheets are made, as it is to be shown. */
  readonly madeAt: string;
}

/** A cell where the computed figure differs from what a person has filled in. */
export interface ProposalLine {
  readonly cell: string;
  /** Key of `messages.fill.figures`. */
  readonly figure: FilledFigure;
  readonly old: string;
  readonly value: string;
  /** A sentence. */
  readonly reason: string;
}

/** What was done about one table. */
export interface SummarizedTable {
  readonly row: RollUpRow;
  /** Whether the form is one that scores are filled into. */
  readonly fillable: boolean;
  readonly filled: number;
  /** Scores that wait for a person. */
  readonly open: number;
  readonly proposals: readonly ProposalLine[];
}

/** What was done about one file. */
export interface SummarizedFile {
  readonly file: string;
  /** The copy that was written; null where there is a problem. */
  readonly copy: string | null;
  readonly problem: SummarizeProblem | null;
  /** Passed over without a word but that: it came out of an earlier run. */
  readonly skipped: boolean;
  readonly tables: readonly SummarizedTable[];
}
