import { type Indicator } from "../../table/performance-table";

/** Which row of a task an indicator is. */
export type TaskRole = "quantity" | "quality" | "timeliness" | "cost";

/** The rows of one task: what is done, how well, when, and for how much. */
export interface TaskGroup {
  readonly quantity: Indicator | null;
  readonly quality: Indicator | null;
  readonly timeliness: Indicator | null;
  readonly cost: Indicator | null;
  /** The words that the least alike rows share, 0 (by position only) to 1 (same words). */
  readonly similarity: number;
  /** The same for each row that joined the group, measured against the rows before it. */
  readonly similarities: Readonly<Partial<Record<TaskRole, number>>>;
}

/** Quantity, quality, timeliness and cost rows of a table, aligned in order by their meaning. */
export interface Linking {
  /** Groups of at least two rows, in the order of the table. */
  readonly tasks: readonly TaskGroup[];
  /** Cost rows that no quantity or quality row speaks of. */
  readonly unmatchedCosts: readonly Indicator[];
  /** Quantity and quality rows without a cost row. */
  readonly unmatchedOutputs: readonly Indicator[];
  /**
   * The table is written task by task: most cost rows name the task of a quantity or
   * quality row. Only then does a row without partners mean anything.
   */
  readonly byTask: boolean;
}
