import { useCallback, useMemo, useState } from "react";
import { type CheckedTable, type FillLook } from "../../app";
import { useServices, useWords } from "../context";
import { type FillChoice, type TaskControl } from "../services";
import { filledNotice, type NoticeText } from "./notices";
import { type TaskRunner } from "./useTask";

/** 填写完成情况: first a look, then the writing of what the person has chosen. */
export interface Filling {
  /** What would be filled in, while the person looks at it. */
  readonly look: FillLook | null;
  readonly lookAt: (checked: CheckedTable) => void;
  readonly close: () => void;
  readonly apply: (choice: FillChoice) => void;
}

interface Surroundings {
  readonly start: TaskRunner["start"];
  readonly notify: (notice: NoticeText | null) => void;
  readonly lookBack: () => Promise<void>;
  /** Brings what is shown up to date with what was written. */
  readonly refresh: (control: TaskControl, sheet: string) => Promise<void>;
}

export function useFill({ start, notify, lookBack, refresh }: Surroundings): Filling {
  const services = useServices();
  const words = useWords();
  const [look, setLook] = useState<FillLook | null>(null);

  const lookAt = useCallback(
    ({ table }: CheckedTable) => {
      notify(null);
      start({
        label: words.pane.fill.looking,
        cancellable: true,
        run: async (control) => {
          setLook(await services.lookAtFill(table, words.language, control));
        },
      });
    },
    [services, start, notify, words],
  );

  const close = useCallback(() => {
    setLook(null);
  }, []);

  const apply = useCallback(
    (choice: FillChoice) => {
      if (!look) return;
      start({
        label: words.pane.fill.filling,
        cancellable: true,
        run: async (control) => {
          const filled = await services.fillTable(look.table, choice, words.language, control);
          setLook(null);
          notify(filledNotice(filled, words));
          await lookBack();
          await refresh(control, filled.sheet);
        },
      });
    },
    [services, start, notify, lookBack, refresh, words, look],
  );

  return useMemo(() => ({ look, lookAt, close, apply }), [look, lookAt, close, apply]);
}
