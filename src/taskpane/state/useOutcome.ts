import { startTransition, useCallback, useMemo, useState } from "react";
import { type CheckOutcome } from "../../app";

/** What the views show, and how it came about. */
export interface Shown {
  readonly outcome: CheckOutcome | null;
  /** It came of a change in the sheet (`实时更新`), not of a check that was asked for. */
  readonly followed: boolean;
  /** The colours in the sheet say something else than the list. */
  readonly marksBehind: boolean;
}

export interface OutcomeKeeper extends Shown {
  /** Takes what a check said; `marked` where a ribbon command has marked the sheet already. */
  readonly checked: (outcome: CheckOutcome, marked?: boolean) => void;
  /** Takes the check as brought up to date; marks were not touched. */
  readonly updated: (outcome: CheckOutcome) => void;
  readonly marksCleared: () => void;
}

interface State extends Omit<Shown, "marksBehind"> {
  /** What the marks in the sheets were made of; null where there are none. */
  readonly marked: CheckOutcome | null;
}

const NOTHING: State = { outcome: null, followed: false, marked: null };

/**
 * Keeps what was checked, followed and marked. A new outcome is drawn in slices (a transition),
 * between which the pane answers.
 */
export function useOutcome(): OutcomeKeeper {
  const [state, setState] = useState(NOTHING);
  const checked = useCallback((outcome: CheckOutcome, marked = false) => {
    startTransition(() => {
      setState((before) => ({
        outcome,
        followed: false,
        marked: marksAfter(outcome, marked, before.marked),
      }));
    });
  }, []);
  const updated = useCallback((outcome: CheckOutcome) => {
    startTransition(() => {
      setState(({ marked }) => ({ outcome, followed: true, marked }));
    });
  }, []);
  const marksCleared = useCallback(() => {
    setState((before) => ({ ...before, marked: null }));
  }, []);
  const { outcome, followed, marked } = state;
  const marksBehind = useMemo(
    () => outcome !== null && marked !== null && marked !== outcome && differ(marked, outcome),
    [outcome, marked],
  );
  return { outcome, followed, marksBehind, checked, updated, marksCleared };
}

function marksAfter(
  outcome: CheckOutcome,
  marked: boolean,
  before: CheckOutcome | null,
): CheckOutcome | null {
  if (marked || outcome.marking.kind === "marked") return outcome;
  return outcome.marking.kind === "off" ? before : null;
}

/** Whether the sheets that both know would be marked otherwise now. */
function differ(marked: CheckOutcome, outcome: CheckOutcome): boolean {
  const known = new Set(marked.searched.map(({ id }) => id));
  return outcome.searched
    .filter(({ id }) => known.has(id))
    .some(({ name }) => !sameMarks(marksOf(marked, name), marksOf(outcome, name)));
}

function sameMarks(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const mark of one) if (!other.has(mark)) return false;
  return true;
}

function marksOf({ tables }: CheckOutcome, sheet: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { table, result } of tables) {
    if (table.sheet !== sheet) continue;
    for (const { cell, severity } of result.findings) marks.add(`${cell} ${severity}`);
  }
  return marks;
}
