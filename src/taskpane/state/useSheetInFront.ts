import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { type CheckOutcome } from "../../app";
import { type NamedOwnSheet, type StopWatching } from "../../excel";
import { useServices } from "../context";

/** Which sheet a person looks at in Excel, as far as it matters to what the pane shows. */
export interface SheetInFront {
  /** Whether another sheet than this one was brought to the front since the check. */
  readonly isElsewhere: (sheet: string) => boolean;
  /** The sheet in front, where it is one that we made (`绩效汇总`); null for a person's own. */
  readonly own: NamedOwnSheet | null;
  /** The pane is about to bring a sheet to the front itself; what it shows stays as it is. */
  readonly expect: (sheet: string) => void;
}

/** A sheet that came to the front, and what we made it as. */
interface Front {
  readonly id: string;
  readonly own: NamedOwnSheet | null;
}

/**
 * Follows the sheet that a person brings to the front.
 *
 * @param show gets the name of a checked sheet that has come to the front
 */
export function useSheetInFront(
  outcome: CheckOutcome | null,
  show: (sheet: string) => void,
): SheetInFront {
  const services = useServices();
  const [front, setFront] = useState<Front | null>(null);
  const latest = useRef<string | null>(null);
  const expected = useRef<string | null>(null);
  const watching = outcome !== null;

  const activated = useEffectEvent((sheetId: string) => {
    const name = outcome?.searched.find(({ id }) => id === sheetId)?.name;
    const ours = name === expected.current;
    expected.current = null;
    latest.current = sheetId;
    const say = (own: NamedOwnSheet | null) => {
      // Asking takes a moment, in which a person may have gone on to another sheet.
      if (latest.current === sheetId) setFront({ id: sheetId, own });
    };
    if (name === undefined) {
      services.ownSheet(sheetId).then(say, () => {
        say(null);
      });
      return;
    }
    say(null);
    if (!ours) show(name);
  });

  useEffect(() => {
    if (!watching) return;
    let stop: StopWatching | null = null;
    let stopped = false;
    const end = (ending: StopWatching) => {
      // A watch that Excel has already dropped (workbook closed) needs no ending.
      ending().catch(() => undefined);
    };
    services
      .watchActivation((sheetId) => {
        activated(sheetId);
      })
      .then(
        (ready) => {
          if (stopped) end(ready);
          else stop = ready;
        },
        () => {
          // Then the pane stays with the table that was chosen in it, which it names.
        },
      );
    return () => {
      stopped = true;
      if (stop) end(stop);
      latest.current = null;
      setFront(null);
    };
  }, [services, watching]);

  const isElsewhere = useCallback(
    (sheet: string) =>
      front !== null && outcome?.searched.find(({ id }) => id === front.id)?.name !== sheet,
    [front, outcome],
  );
  const expect = useCallback((sheet: string) => {
    expected.current = sheet;
  }, []);
  const own = front?.own ?? null;
  return useMemo(() => ({ isElsewhere, own, expect }), [isElsewhere, own, expect]);
}
