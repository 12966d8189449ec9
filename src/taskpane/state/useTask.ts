import { startTransition, useCallback, useMemo, useRef, useState } from "react";
import { type Progress } from "../../app";
import { type TaskControl } from "../services";

/** What the pane is at: one act at a time. */
export type Task =
  | { readonly kind: "idle" }
  | {
      readonly kind: "busy";
      readonly label: string;
      readonly progress: Progress | null;
      /** Null where the act is too short to call off. */
      readonly cancel: (() => void) | null;
    }
  | {
      readonly kind: "failed";
      /** Whatever was thrown; `explainProblem` has the words. */
      readonly error: unknown;
      readonly retry: () => void;
    };

/** Something that takes a while and may fail. */
export interface Act {
  readonly label: string;
  readonly cancellable?: boolean;
  /** Short acts that need no progress and may run beside another (going to a cell). */
  readonly quiet?: boolean;
  readonly run: (control: TaskControl) => Promise<void>;
}

export interface TaskRunner {
  readonly task: Task;
  /**
   * Runs an act; a second one is refused while one runs (its button is disabled then).
   *
   * @returns whether it was begun
   */
  readonly start: (act: Act) => boolean;
  /** Shows a problem that came up outside an act. */
  readonly fail: (error: unknown, retry: () => void) => void;
  readonly dismiss: () => void;
}

const IDLE: Task = { kind: "idle" };

/** Runs acts one at a time and keeps what the pane shows about them. */
export function useTask(): TaskRunner {
  const [task, setTask] = useState<Task>(IDLE);
  const running = useRef(false);

  const start = useCallback((act: Act) => {
    const attempt = (insist: boolean): boolean => {
      if (running.current && !act.quiet) return false;
      const abort = new AbortController();
      const cancel = act.cancellable
        ? () => {
            abort.abort();
          }
        : null;
      const onProgress = (progress: Progress | null) => {
        if (!abort.signal.aborted) setTask({ kind: "busy", label: act.label, progress, cancel });
      };
      if (!act.quiet) {
        running.current = true;
        onProgress(null);
      }
      const finish = (result: Task) => {
        if (!act.quiet) running.current = false;
        if (act.quiet && result.kind !== "failed") return;
        // With what the act brought, which is drawn in slices: no moment shows neither.
        startTransition(() => {
          setTask(result);
        });
      };
      act.run({ signal: abort.signal, onProgress, insist }).then(
        () => {
          finish(IDLE);
        },
        (error: unknown) => {
          // Calling off is what the person asked for, not a failure.
          if (abort.signal.aborted) finish(IDLE);
          else {
            const retry = () => {
              attempt(true);
            };
            finish({ kind: "failed", error, retry });
          }
        },
      );
      return true;
    };
    return attempt(false);
  }, []);

  const fail = useCallback((error: unknown, retry: () => void) => {
    setTask({ kind: "failed", error, retry });
  }, []);

  const dismiss = useCallback(() => {
    setTask((current) => (current.kind === "failed" ? IDLE : current));
  }, []);

  return useMemo(() => ({ task, start, fail, dismiss }), [task, start, fail, dismiss]);
}
