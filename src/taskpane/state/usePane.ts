import { useCallback, useEffect, useMemo, useState } from "react";
import { type CheckedTable, type CheckOutcome, type CommandNote, type PlacedFix } from "../../app";
import { type Form } from "../../core/templates";
import { rangeToA1 } from "../../core/sheet";
import { type OnChanged } from "../../excel";
import { useServices, useWords, type Words } from "../context";
import { type CheckRequest, type LastWrite, type TaskControl } from "../services";
import { countResult } from "./counts";
import { type GoTo } from "./go-to";
import { fixedNotice, undoneNotice, type NoticeText } from "./notices";
import { problemOfNote } from "./outside";
import { useDecisions, type Decisions } from "./useDecisions";
import { useTask, type TaskRunner } from "./useTask";

/** Everything that the views of the pane share. */
export interface Pane extends TaskRunner {
  readonly decisions: Decisions;
  readonly outcome: CheckOutcome | null;
  /** The table that the views show; null before a check and where none was found. */
  readonly current: CheckedTable | null;
  readonly choose: (key: string) => void;
  readonly notice: NoticeText | null;
  readonly dismissNotice: () => void;
  /** What could be taken back; null if there is nothing, or it is not known yet. */
  readonly lastWrite: LastWrite | null;
  readonly check: (scope: CheckRequest["scope"]) => void;
  readonly clearMarks: () => void;
  readonly applyFixes: (fixes: readonly PlacedFix[]) => void;
  readonly undo: (onChanged: OnChanged) => void;
  readonly writeSummary: (checked: CheckedTable) => void;
  readonly insertTemplate: (form: Form) => void;
  readonly goTo: GoTo;
}

/** A table's name among those of one check: its sheet and range. */
export function keyOf({ table }: CheckedTable): string {
  return `${table.sheet}!${rangeToA1(table.range)}`;
}

/** The table chosen by key, or else one on the same sheet (a range grows), or else the first. */
export function pick(tables: readonly CheckedTable[], key: string | null): CheckedTable | null {
  const sheet = key?.slice(0, key.lastIndexOf("!"));
  return (
    tables.find((table) => keyOf(table) === key) ??
    tables.find((table) => table.table.sheet === sheet) ??
    tables[0] ??
    null
  );
}

/** Keeps the state of the pane and turns what a person does into acts. */
export function usePane(mark: boolean): Pane {
  const services = useServices();
  const words = useWords();
  const { pane, say, language } = words;
  const runner = useTask();
  const { start, fail } = runner;
  const [outcome, setOutcome] = useState<CheckOutcome | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const [scope, setScope] = useState<CheckRequest["scope"]>("sheet");
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [lastWrite, setLastWrite] = useState<LastWrite | null>(null);

  const success = useCallback((text: string, undo = false) => {
    setNotice({ text, intent: "success", actions: undo ? ["undo"] : [] });
  }, []);

  const runCheck = useCallback(
    async (request: CheckRequest, control: TaskControl) => {
      setOutcome(await services.check(request, control));
    },
    [services],
  );

  /** The button for taking back follows what was written, here or before the pane opened. */
  const lookBack = useCallback(async () => {
    setLastWrite(await services.lastWrite());
  }, [services]);

  const check = useCallback(
    (wanted: CheckRequest["scope"]) => {
      setScope(wanted);
      setNotice(null);
      start({
        label: pane.check.running,
        cancellable: true,
        run: (control) => runCheck({ scope: wanted, mark }, control),
      });
    },
    [start, runCheck, pane, mark],
  );

  const clearMarks = useCallback(() => {
    start({
      label: pane.check.clearing,
      run: async () => {
        await services.clearMarks();
        success(pane.check.cleared);
      },
    });
  }, [services, start, pane, success]);

  const again = useCallback(
    (control: TaskControl, sheet: string | null) =>
      runCheck({ scope, mark, ...(scope === "sheet" && sheet !== null && { sheet }) }, control),
    [runCheck, scope, mark],
  );
  const decisions = useDecisions({ start, again, success, lookBack });

  const applyFixes = useCallback(
    (fixes: readonly PlacedFix[]) => {
      start({
        label: pane.proposals.applying,
        run: async (control) => {
          const written = await services.applyFixes(fixes);
          setNotice(fixedNotice(fixes, written, words));
          await lookBack();
          await runCheck({ scope, mark }, control);
        },
      });
    },
    [services, start, lookBack, runCheck, scope, mark, pane, words],
  );

  const undo = useCallback(
    (onChanged: OnChanged) => {
      start({
        label: pane.undo.running,
        run: async (control) => {
          const reverted = await services.undoLast(onChanged);
          setNotice(undoneNotice(reverted, words));
          await lookBack();
          if (reverted?.undone && outcome) await runCheck({ scope, mark }, control);
        },
      });
    },
    [services, start, lookBack, runCheck, scope, mark, outcome, pane, words],
  );

  const writeSummary = useCallback(
    ({ table }: CheckedTable) => {
      start({
        label: pane.budget.writing,
        cancellable: true,
        run: async (control) => {
          const { sheet } = await services.writeSummary(table, language, control);
          success(say(pane.budget.written, { sheet }), true);
          await lookBack();
        },
      });
    },
    [services, start, lookBack, language, pane, say, success],
  );

  const insertTemplate = useCallback(
    (form: Form) => {
      start({
        label: pane.templates.inserting,
        run: async () => {
          const { sheet } = await services.insertTemplate(form.id, language);
          success(say(pane.templates.inserted, { sheet }), true);
          await lookBack();
        },
      });
    },
    [services, start, lookBack, language, pane, say, success],
  );

  const goTo = useCallback<GoTo>(
    (place, from) => {
      start({
        label: say(pane.finding.goTo, { cell: place.cell }),
        quiet: true,
        run: async () => {
          await services.goTo(place);
          // Excel takes the focus to its grid; the person is still reading the list.
          from.focus();
        },
      });
    },
    [services, start, pane, say],
  );

  const hear = useCallback(
    (note: CommandNote) => {
      switch (note.kind) {
        case "checked":
          setNotice(null);
          // The command has marked the sheet already; the pane only needs to know what it said.
          start({
            label: pane.check.running,
            cancellable: true,
            run: (control) => runCheck({ scope: "sheet", mark: false }, control),
          });
          break;
        case "marks-cleared":
          success(pane.check.cleared);
          break;
        case "written":
          success(say(pane.budget.written, { sheet: note.sheet }), true);
          start({ label: "", quiet: true, run: lookBack });
          break;
        case "failed":
          fail(problemOfNote(note.problem), () => {
            check("sheet");
          });
          break;
      }
    },
    [start, fail, check, runCheck, lookBack, success, pane, say],
  );

  useEffect(() => services.watch(hear), [services, hear]);
  useEffect(() => {
    start({ label: "", quiet: true, run: lookBack });
  }, [start, lookBack]);

  const current = useMemo(() => (outcome ? pick(outcome.tables, key) : null), [outcome, key]);

  return {
    ...runner,
    decisions,
    outcome,
    current,
    choose: setKey,
    notice,
    dismissNotice: () => {
      setNotice(null);
    },
    lastWrite,
    check,
    clearMarks,
    applyFixes,
    undo,
    writeSummary,
    insertTemplate,
    goTo,
  };
}

/** What a screen reader hears after a check. */
export function announcement(pane: Pane, { pane: words, say }: Words): string {
  if (!pane.outcome) return "";
  if (!pane.current) return words.noTable.title;
  return say(words.check.done, { ...countResult(pane.current.result) });
}
