import { revertLast, type OnChanged, type Reverted } from "../excel";

/** What taking back came to; null if there was nothing to take back. */
export type UndoOutcome = Reverted | null;

/**
 * Takes the last act of writing back (撤销本次填写), also after the workbook was closed.
 * Where a person has changed something since, "ask" only names it.
 */
export function undoLast(onChanged: OnChanged = "ask"): Promise<UndoOutcome> {
  return revertLast(onChanged);
}
