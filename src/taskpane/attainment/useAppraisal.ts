import { useEffect, useMemo, useState } from "react";
import { inSlices, type CheckedTable } from "../../app";
import { appraise, appraiseInSteps, type Appraisal } from "../../core/appraisal";

/** Tables of so many rows are worked out while the view is drawn: it takes a few milliseconds. */
const ROWS_AT_ONCE = 1000;

/** What a table comes to under its profile; null while a long one is being worked out, with pauses. */
export function useAppraisal({ table, profile }: CheckedTable): Appraisal | null {
  const isShort = table.indicators.length <= ROWS_AT_ONCE;
  const quick = useMemo(
    () => (isShort ? appraise(table, profile) : null),
    [isShort, table, profile],
  );
  const [slow, setSlow] = useState<
    | (Pick<CheckedTable, "table" | "profile"> & {
        readonly appraisal: Appraisal;
      })
    | null
  >(null);
  useEffect(() => {
    if (isShort) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const work = async (): Promise<void> => {
      try {
        const appraisal = await inSlices(appraiseInSteps(table, profile), { signal });
        if (!signal.aborted) setSlow({ table, profile, appraisal });
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
  return slow?.table === table && slow.profile === profile ? slow.appraisal : null;
}
