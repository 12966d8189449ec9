import { useMemo } from "react";
import { type CheckedTable, type CheckSettings } from "../../app";
import { type Finding } from "../../core/rules";
import { type ColumnRole } from "../../core/table";
import { useServices, useWords } from "../context";
import { type TaskControl } from "../services";
import { type TaskRunner } from "./useTask";

/** What a person decides about the check itself; all of it is kept in the workbook. */
export interface Decisions {
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly unignore: (finding: Finding) => void;
  readonly setColumnRole: (sheet: string, column: number, role: ColumnRole | null) => void;
  /** The selected range is the table of its sheet (`这是指标表`). */
  readonly setTableHere: () => void;
  readonly resetReading: (sheet: string) => void;
  readonly writeReport: (tables: readonly CheckedTable[]) => void;
  /** Gives the settings to `show`, once they are read. */
  readonly loadSettings: (show: (settings: CheckSettings) => void) => void;
  readonly saveSettings: (settings: CheckSettings) => void;
}

interface Surroundings {
  readonly start: TaskRunner["start"];
  /**
   * Checks again as before, so that what was decided is seen at once: this sheet, also where
   * another has come in front (a report), or with null the one in front.
   */
  readonly again: (control: TaskControl, sheet: string | null) => Promise<void>;
  readonly success: (text: string, undo?: boolean) => void;
  /** Looks again what could be taken back. */
  readonly lookBack: () => Promise<void>;
}

/** The acts behind `忽略`, `列的用途`, 生成校验结果表 and the check's settings. */
export function useDecisions({ start, again, success, lookBack }: Surroundings): Decisions {
  const services = useServices();
  const { pane, say, language } = useWords();
  return useMemo(() => {
    const decide = (
      label: string,
      sheet: string | null,
      act: () => Promise<unknown>,
      done?: string,
    ) => {
      start({
        label,
        run: async (control) => {
          await act();
          await again(control, sheet);
          if (done !== undefined) success(done);
        },
      });
    };
    const { finding, reading, settings, report } = pane;
    return {
      ignore: (about, reason) => {
        decide(
          finding.ignoring,
          about.sheet,
          () => services.ignore(about, reason),
          finding.ignored,
        );
      },
      unignore: (about) => {
        decide(finding.ignoring, about.sheet, () => services.unignore(about), finding.unignored);
      },
      setColumnRole: (sheet, column, role) => {
        decide(reading.saving, sheet, () => services.setColumnRole(sheet, column, role));
      },
      setTableHere: () => {
        decide(reading.saving, null, () => services.setTableHere());
      },
      resetReading: (sheet) => {
        decide(reading.saving, sheet, () => services.resetReading(sheet));
      },
      writeReport: (tables) => {
        start({
          label: report.writing,
          run: async (control) => {
            const { sheet } = await services.writeReport(tables, language, control);
            success(say(report.written, { sheet }), true);
            await lookBack();
          },
        });
      },
      loadSettings: (show) => {
        start({
          label: settings.loading,
          quiet: true,
          run: async () => {
            show(await services.checkSettings());
          },
        });
      },
      saveSettings: (wanted) => {
        start({
          label: settings.saving,
          quiet: true,
          run: async () => {
            await services.saveCheckSettings(wanted);
            success(settings.saved);
          },
        });
      },
    };
  }, [services, start, again, success, lookBack, pane, say, language]);
}
