/** A contradiction, something a reviewer would return, or a hint. */
export type Severity = "error" | "warning" | "hint";

/** `certain`: arithmetic or the form proves it; `likely`: language suggests it. */
export type Certainty = "certain" | "likely";

/**
 * What a message is made of: texts and numbers, already in the units that are shown. Never
 * addresses: a finding is recognised again by its data after rows have moved. Sentences name
 * the place with `{cell}` and `{related}`, which every finding has.
 */
export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

/** A replacement with one right answer, as data; applied through `Edit` after a preview. */
export interface Fix {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** One inconsistency. It carries no sentence: `messages/` makes it from `code` and `data`. */
export interface Finding {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** The sheet that `cell` stands on. */
  readonly sheet: string;
  /** The one cell to go to, or a range where the finding is about several. */
  readonly cell: string;
  readonly related: readonly string[];
  /** Which of the rule's sentences applies; rules with one sentence use "default". */
  readonly variant: string;
  readonly data: FindingData;
  readonly fix: Fix | null;
  /** What the finding is about beside its code, stable when rows move (for ignoring). */
  readonly subject: string;
  /**
   * Findings of one table with the same cause belong together: the first of them in the list
   * is the one to read, the others follow from it or repeat it. Null for one that stands alone.
   */
  readonly cause: string | null;
}

/** Something that was checked and holds, with its figures. */
export interface Pass {
  readonly code: string;
  readonly variant: string;
  readonly data: FindingData;
}

/** A check that applies but could not be made (无法判断), with the cell that prevents it. */
export interface NotJudged {
  readonly code: string;
  readonly cell: string;
  readonly variant: string;
  readonly data: FindingData;
}

/** Everything that checking one table says. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly passes: readonly Pass[];
  readonly notJudged: readonly NotJudged[];
}
