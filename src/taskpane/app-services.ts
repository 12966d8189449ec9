import {
  applyFixes,
  checkSheet,
  checkWorkbook,
  ignoreFinding,
  insertTemplate,
  readCheckSettings,
  resetReading,
  setColumnRole,
  setTableHere,
  takeNote,
  undoLast,
  unignoreFinding,
  watchNotes,
  writeCheckSettings,
  writeReport,
  writeSummary,
} from "../app";
import { clearMarks, documentAddress, goTo, journalEntries } from "../excel";
import { type PaneServices } from "./services";

/** The pane's services over the app's use cases, for the workbook that the pane belongs to. */
export function appServices(): PaneServices {
  return {
    check: ({ scope, sheet, mark }, { signal, onProgress, insist }) => {
      const options = { mark, signal, onProgress, allowLarge: insist };
      return scope === "sheet" ? checkSheet(sheet ?? null, options) : checkWorkbook(options);
    },
    clearMarks: async () => {
      const { refused } = await clearMarks();
      const [problem] = refused;
      if (problem) throw problem;
    },
    goTo,
    applyFixes,
    undoLast,
    lastWrite: async () => {
      const { entries } = await journalEntries();
      return entries[0] ?? null;
    },
    writeSummary: (table, language, { signal, onProgress }) =>
      writeSummary({ table, language, signal, onProgress }),
    writeReport: (tables, language, { signal, onProgress }) =>
      writeReport({ tables, language, signal, onProgress }),
    ignore: ignoreFinding,
    unignore: unignoreFinding,
    setColumnRole,
    setTableHere,
    resetReading,
    checkSettings: readCheckSettings,
    saveCheckSettings: writeCheckSettings,
    insertTemplate: (form, language) => insertTemplate({ form, language }),
    rulePage,
    watch: (listener) => {
      const document = documentAddress();
      const left = takeNote(document);
      if (left) listener(left);
      return watchNotes(document, listener);
    },
  };
}

/** A rule's page lies beside the add-in's own files. */
async function rulePage(code: string): Promise<string> {
  const answer = await fetch(`rules/${encodeURIComponent(code)}.md`);
  if (!answer.ok) throw new Error(`rules/${code}.md: ${answer.status}`);
  return answer.text();
}
