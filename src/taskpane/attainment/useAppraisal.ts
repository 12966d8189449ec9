import { startTransition, useEffect, useMemo, useState } from "react";
import { inSlices, type CheckedTable } from "../../app";
import {
  appraiseInSteps,
  atOnce,
  monitorInSteps,
  type Appraisal,
  type Monitoring,
} from "../../core/appraisal";

/** Tables of so many rows are worked out while the view is drawn: it takes a few milliseconds. */
const ROWS_AT_ONCE = 1000;

type Judged = Pick<CheckedTable, "table" | "profile">;

/** What a table comes to under its profile, and its lamps where it is a monitoring form. */
export interface Appraised {
  readonly appraisal: Appraisal;
  readonly monitoring: Monitoring | null;
}

function* workOut({ table, profile }: Judged): Generator<undefined, Appraised> {
  const appraisal = yield* appraiseInSteps(table, profile);
  return { appraisal, monitoring: yield* monitorInSteps(table, appraisal) };
}

/** What a table comes to; null while a long one is being worked out, with pauses. */
export function useAppraisal({ table, profile }: CheckedTable): Appraised | null {
  const isShort = table.indicators.length <= ROWS_AT_ONCE;
  const quick = useMemo(
    () => (isShort ? atOnce(workOut({ table, profile })) : null),
    [isShort, table, profile],
  );
  const [slow, setSlow] = useState<(Judged & { readonly appraised: Appraised }) | null>(null);
  useEffect(() => {
    if (isShort) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const work = async (): Promise<void> => {
      try {
        const appraised = await inSlices(workOut({ table, profile }), { signal });
        if (signal.aborted) return;
        startTransition(() => {
          setSlow({ table, profile, appraised });
        });
      } catch (error) {
        // Another table was chosen meanwhile, or the view was left.
        if (!signal.aborted) throw error;
      }
    };
    void work();
    return () => {
      leaving.abort();
    };
  }, [isShort, table, profile]);
  if (quick) return quick;
  return slow?.table === table && slow.profile === profile ? slow.appraised : null;
}
