import { useMemo } from "react";
import { type CheckedTable } from "../../app";
import { useServices, useWords } from "../context";
import { rolledUpNotice, type NoticeText } from "./notices";
import { type TaskRunner } from "./useTask";

/** The sheets that sum up: `绩效汇总` of one table, `汇总表` of all sheets. */
export interface Summaries {
  /** 绩效汇总 of this table, or for null of the one that the sheet in front is made from. */
  readonly writeSummary: (checked: CheckedTable | null) => void;
  readonly writeRollUp: () => void;
}

interface Surroundings {
  readonly start: TaskRunner["start"];
  readonly notify: (notice: NoticeText) => void;
  readonly lookBack: () => Promise<void>;
}

export function useSummaries({ start, notify, lookBack }: Surroundings): Summaries {
  const services = useServices();
  const words = useWords();
  return useMemo(() => {
    const { pane, say, language } = words;
    return {
      writeSummary: (checked) => {
        start({
          label: pane.budget.writing,
          cancellable: true,
          run: async (control) => {
            const { sheet } = await services.writeSummary(
              checked?.table ?? null,
              language,
              control,
            );
            notify({
              text: say(pane.budget.written, { sheet }),
              intent: "success",
              actions: ["undo"],
            });
            await lookBack();
          },
        });
      },
      writeRollUp: () => {
        start({
          label: pane.rollUp.running,
          cancellable: true,
          run: async (control) => {
            notify(rolledUpNotice(await services.writeRollUp(language, control), words));
            await lookBack();
          },
        });
      },
    };
  }, [services, start, notify, lookBack, words]);
}
