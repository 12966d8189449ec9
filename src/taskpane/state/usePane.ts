import { useCallback, useEffect, useMemo, useState } from "react";
import { type CheckedTable, type PlacedFix } from "../../app";
import { describeFilled } from "../../core/messages";
import { rangeToA1, toA1 } from "../../core/sheet";
import { ExcelProblem, explainProblem, type OnChanged } from "../../excel";
import { useServices, useWords, type Words } from "../context";
import { type CheckRequest, type LastWrite, type TaskControl } from "../services";
import { useTemplates, type Templates } from "../templates/useTemplates";
import { countResult } from "./counts";
import { type GoTo } from "./go-to";
import { fixedNotice, undoneNotice, type NoticeText } from "./notices";
import { problemOfNote } from "./outside";
import { useCommandNotes } from "./useCommandNotes";
import { useDecisions, type Decisions } from "./useDecisions";
import { useFill, type Filling } from "./useFill";
import { useLive, type Live } from "./useLive";
import { useOutcome, type Shown } from "./useOutcome";
import { useSheetInFront, type SheetInFront } from "./useSheetInFront";
import { useSummaries, type Summaries } from "./useSummaries";
import { useTask, type TaskRunner } from "./useTask";

/** Everything that the views of the pane share. */
export interface Pane extends TaskRunner, Shown, Summaries {
  readonly decisions: Decisions;
  readonly live: Live;
  readonly filling: Filling;
  /** The table that the views show; null before a check and where none was found. */
  readonly current: CheckedTable | null;
  /** Shows a table, and brings its sheet to the front in Excel; `from` keeps the keyboard. */
  readonly choose: (key: string, from: HTMLElement) => void;
  readonly front: SheetInFront;
  readonly notice: NoticeText | null;
  readonly dismissNotice: () => void;
  /** What could be taken back; null if there is nothing, or it is not known yet. */
  readonly lastWrite: LastWrite | null;
  readonly check: (scope: CheckRequest["scope"]) => void;
  /** The same check once more, wherever the person has gone since. */
  readonly checkAgain: () => void;
  readonly clearMarks: () => void;
  readonly applyFixes: (fixes: readonly PlacedFix[]) => void;
  readonly undo: (onChanged: OnChanged) => void;
  readonly templates: Templates;
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

/**
 * Keeps the state of the pane and turns what a person does into acts.
 *
 * @param mark whether a check marks the cells with findings
 * @param follow whether what is shown follows while the sheet is edited (`实时更新`)
 */
export function usePane(mark: boolean, follow: boolean): Pane {
  const services = useServices();
  const words = useWords();
  const { pane, say, language } = words;
  const runner = useTask();
  const { start, fail } = runner;
  const { outcome, followed, marksBehind, checked, updated, marksCleared } = useOutcome();
  const [key, setKey] = useState<string | null>(null);
  const [scope, setScope] = useState<CheckRequest["scope"]>("sheet");
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [lastWrite, setLastWrite] = useState<LastWrite | null>(null);

  const success = useCallback((text: string, undo = false) => {
    setNotice({ text, intent: "success", actions: undo ? ["undo"] : [] });
  }, []);

  const runCheck = useCallback(
    async (request: CheckRequest, control: TaskControl) => {
      checked(await services.check(request, control));
    },
    [services, checked],
  );

  /** The button for taking back follows what was written, here or before the pane opened. */
  const lookBack = useCallback(async () => {
    setLastWrite(await services.lastWrite());
  }, [services]);

  const clearMarks = useCallback(() => {
    start({
      label: pane.check.clearing,
      run: async () => {
        await services.clearMarks();
        marksCleared();
        success(pane.check.cleared);
      },
    });
  }, [services, start, marksCleared, pane, success]);

  const again = useCallback(
    (control: TaskControl, sheet: string | null) =>
      runCheck({ scope, mark, ...(scope === "sheet" && sheet !== null && { sheet }) }, control),
    [runCheck, scope, mark],
  );
  const decisions = useDecisions({ start, again, success, lookBack });

  const current = useMemo(() => (outcome ? pick(outcome.tables, key) : null), [outcome, key]);

  const front = useSheetInFront(outcome, (sheet) => {
    const there = outcome?.tables.find(({ table }) => table.sheet === sheet);
    if (there && current?.table.sheet !== sheet) setKey(keyOf(there));
  });

  /**
   * After writing to a sheet, or to any if left out: what is shown follows without new marks;
   * where a sheet is too large for that, the check is made again.
   */
  const refresh = useCallback(
    async (control: TaskControl, sheet: string | null = null) => {
      if (!outcome) return;
      if (!outcome.searched.every(({ followed: small }) => small)) {
        await again(control, sheet ?? current?.table.sheet ?? null);
        return;
      }
      const written = outcome.searched.filter(({ name }) => sheet === null || name === sheet);
      const changes = written.map(({ id }) => ({ sheetId: id, address: "" }));
      // Never called off: what is shown must say what was written.
      const { signal } = new AbortController();
      await services.follow(outcome, changes, signal, updated);
    },
    [services, outcome, current, again, updated],
  );
  const filling = useFill({ start, notify: setNotice, lookBack, refresh });
  const { close: closeFill } = filling;
  const live = useLive({
    on: follow,
    outcome,
    busy: runner.task.kind === "busy",
    publish: updated,
  });

  const check = useCallback(
    (wanted: CheckRequest["scope"]) => {
      setScope(wanted);
      setNotice(null);
      closeFill();
      start({
        label: pane.check.running,
        cancellable: true,
        run: (control) => runCheck({ scope: wanted, mark }, control),
      });
    },
    [start, runCheck, closeFill, pane, mark],
  );

  const checkAgain = useCallback(() => {
    closeFill();
    start({
      label: pane.check.running,
      cancellable: true,
      run: (control) => again(control, current?.table.sheet ?? null),
    });
  }, [start, again, closeFill, current, pane]);

  const applyFixes = useCallback(
    (fixes: readonly PlacedFix[]) => {
      start({
        label: pane.proposals.applying,
        run: async (control) => {
          const written = await services.applyFixes(fixes);
          setNotice(fixedNotice(fixes, written, words));
          await lookBack();
          await again(control, fixes[0]?.sheet ?? null);
        },
      });
    },
    [services, start, lookBack, again, pane, words],
  );

  const undo = useCallback(
    (onChanged: OnChanged) => {
      start({
        label: pane.undo.running,
        run: async (control) => {
          const reverted = await services.undoLast(onChanged);
          setNotice(undoneNotice(reverted, words));
          await lookBack();
          if (reverted?.undone) await refresh(control);
        },
      });
    },
    [services, start, lookBack, refresh, pane, words],
  );

  const summaries = useSummaries({ start, notify: setNotice, lookBack });
  const templates = useTemplates({ start, success, lookBack, refresh });

  const goTo = useCallback<GoTo>(
    (place, from) => {
      start({
        label: say(pane.finding.goTo, { cell: place.cell }),
        quiet: true,
        run: async () => {
          front.expect(place.sheet);
          await services.goTo(place);
          // Excel takes the focus to its grid; the person is still reading the list.
          from.focus();
        },
      });
    },
    [services, start, front, pane, say],
  );

  const choose = useCallback(
    (wanted: string, from: HTMLElement) => {
      setKey(wanted);
      const chosen = outcome?.tables.find((checked) => keyOf(checked) === wanted);
      if (!chosen) return;
      const { sheet, range } = chosen.table;
      goTo({ sheet, cell: toA1(range.top, range.left) }, from);
    },
    [outcome, goTo],
  );

  useCommandNotes((note) => {
    switch (note.kind) {
      case "checked":
        setNotice(null);
        // The command has marked the sheet already; the pane only needs to know what it said.
        start({
          label: pane.check.running,
          cancellable: true,
          run: async (control) => {
            const said = await services.check({ scope: "sheet", mark: false }, control);
            checked(said, note.marked !== null);
          },
        });
        break;
      case "marks-cleared":
        marksCleared();
        success(pane.check.cleared);
        break;
      case "written":
        success(say(pane.budget.written, { sheet: note.sheet }), true);
        start({ label: "", quiet: true, run: lookBack });
        break;
      case "filled":
        closeFill();
        setNotice({
          text: describeFilled(note, language),
          intent: note.proposals > 0 ? "info" : "success",
          actions: ["undo"],
        });
        start({
          label: pane.check.running,
          cancellable: true,
          run: async (control) => {
            await lookBack();
            const shown = outcome?.searched.some(({ name }) => name === note.sheet) === true;
            if (shown) await refresh(control, note.sheet);
            else await runCheck({ scope: "sheet", sheet: note.sheet, mark: false }, control);
          },
        });
        break;
      case "failed":
        fail(problemOfNote(note.problem), () => {
          check("sheet");
        });
        break;
    }
  });
  useEffect(() => {
    start({ label: "", quiet: true, run: lookBack });
  }, [start, lookBack]);

  return {
    ...runner,
    decisions,
    live,
    filling,
    outcome,
    followed,
    marksBehind,
    current,
    choose,
    front,
    notice,
    dismissNotice: () => {
      setNotice(null);
    },
    lastWrite,
    check,
    checkAgain,
    clearMarks,
    applyFixes,
    undo,
    ...summaries,
    templates,
    goTo,
  };
}

/** What a screen reader hears after a check, and when what it said has changed since. */
export function announcement(pane: Pane, { pane: words, say, language }: Words): string {
  if (!pane.outcome) return "";
  if (!pane.current) {
    const ours = pane.outcome.searched.find(({ own }) => own !== undefined);
    return ours
      ? explainProblem(new ExcelProblem("own-sheet", { sheet: ours.name }), language).message
      : words.noTable.title;
  }
  const said = pane.followed ? words.live.updated : words.check.done;
  return say(said, { ...countResult(pane.current.result) });
}
