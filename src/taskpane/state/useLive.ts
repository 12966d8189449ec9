import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { type CheckOutcome } from "../../app";
import { toProblem, type SheetChange, type StopWatching } from "../../excel";
import { useServices } from "../context";
import { type Hold } from "./hold";

/** Waits between tries while Excel cannot be read (a cell is being edited): doubled up to the last. */
const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 8_000;

/** After so many tries in vain the pane says that it is behind. */
const TRIES_BEFORE_SAYING = 3;

export interface Live {
  /** Something keeps it from following for the moment (proposals are being read). */
  readonly held: boolean;
  /** Changes that could not be read: what is shown may be out of date. */
  readonly behind: boolean;
  readonly hold: Hold;
}

interface LiveOptions {
  readonly on: boolean;
  /** What is shown; nothing is followed before a check. */
  readonly outcome: CheckOutcome | null;
  /** An act is running: changes are kept until it is done. */
  readonly busy: boolean;
  readonly publish: (outcome: CheckOutcome) => void;
}

/** Keeps what the pane shows up with what a person types in the sheets of the check (`实时更新`). */
export function useLive({ on, outcome, busy, publish }: LiveOptions): Live {
  const services = useServices();
  const [pending, setPending] = useState<readonly SheetChange[]>([]);
  const [holds, setHolds] = useState(0);
  const [tries, setTries] = useState(0);
  const [lost, setLost] = useState(false);
  const [watches, setWatches] = useState(0);
  const watching = on && outcome !== null;
  const waiting = busy || holds > 0;

  const settle = (done: readonly SheetChange[], given: boolean) => {
    setPending((all) => all.filter((change) => !done.includes(change)));
    setTries(0);
    setLost(!given);
  };

  useEffect(() => {
    if (!watching) return;
    let stop: StopWatching | null = null;
    let stopped = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const end = (ending: StopWatching) => {
      // A watch that Excel has already dropped (workbook closed) needs no ending.
      ending().catch(() => undefined);
    };
    services
      .watchChanges((changes) => {
        setPending((all) => [...all, ...changes]);
      })
      .then(
        (ready) => {
          if (stopped) end(ready);
          else stop = ready;
        },
        () => {
          if (stopped) return;
          setLost(true);
          again = setTimeout(() => {
            setWatches((count) => count + 1);
          }, LAST_WAIT_MS);
        },
      );
    return () => {
      stopped = true;
      clearTimeout(again);
      if (stop) end(stop);
      setPending([]);
      setLost(false);
      setTries(0);
    };
  }, [services, watching, watches]);

  const follow = useEffectEvent(async (changes: readonly SheetChange[], signal: AbortSignal) => {
    if (!outcome) return;
    try {
      await services.follow(outcome, changes, signal, (next) => {
        if (!signal.aborted) publish(next);
      });
      if (!signal.aborted) settle(changes, true);
    } catch (error) {
      if (signal.aborted) return;
      if (toProblem(error).retry) setTries((count) => count + 1);
      else settle(changes, false);
    }
  });

  useEffect(() => {
    if (!watching || waiting || pending.length === 0) return;
    const abort = new AbortController();
    const wait = tries === 0 ? 0 : Math.min(LAST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
    const start = () => {
      void follow(pending, abort.signal);
    };
    const timer = wait === 0 ? null : setTimeout(start, wait);
    if (timer === null) start();
    return () => {
      if (timer !== null) clearTimeout(timer);
      abort.abort();
    };
  }, [watching, waiting, pending, tries]);

  const hold = useCallback<Hold>(() => {
    setHolds((count) => count + 1);
    return () => {
      setHolds((count) => count - 1);
    };
  }, []);

  return {
    held: holds > 0,
    behind: watching && (lost || tries >= TRIES_BEFORE_SAYING),
    hold,
  };
}
