import {
  applyFixes,
  checkSheet,
  checkWorkbook,
  fillTable,
  followChanges,
  ignoreFinding,
  lookAtFill,
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
  writeRollUp,
  writeSummary,
} from "../app";
import {
  clearMarks,
  documentAddress,
  goTo,
  journalEntries,
  ownSheet,
  watchActivation,
  watchChanges,
} from "../excel";
import { type PaneServices } from "./services";
import { appTemplates } from "./templates/app-templates";

/** The pane's services over the app's use cases, for the workbook that the pane belongs to. */
export function appServices(): PaneServices {
  return {
    check: ({ scope, sheet, mark }, { signal, onProgress, insist }) => {
      const options = { mark, signal, onProgress, allowLarge: insist };
      return scope === "sheet" ? checkSheet(sheet ?? null, options) : checkWorkbook(options);
    },
    watchChanges: (listener) => watchChanges(listener),
    watchActivation,
    ownSheet,
    follow: (outcome, changes, signal, publish) =>
      followChanges(outcome, changes, { signal }, publish),
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
    lookAtFill: (table, language, { signal, onProgress }) =>
      lookAtFill({ table, language, signal, onProgress }),
    fillTable: (table, choice, language, { signal, onProgress }) =>
      fillTable({ table, ...choice, language, signal, onProgress }),
    writeRollUp: (language, { signal, onProgress }) =>
      writeRollUp({ language, signal, onProgress }),
    writeSummary: (table, language, { signal, onProgress }) =>
      writeSummary({ ...(table && { table }), language, signal, onProgress }),
    writeReport: (tables, language, { signal, onProgress }) =>
      writeReport({ tables, language, signal, onProgress }),
    ignore: ignoreFinding,
    unignore: unignoreFinding,
    setColumnRole,
    setTableHere,
    resetReading,
    checkSettings: readCheckSettings,
    saveCheckSettings: writeCheckSettings,
    templates: appTemplates(),
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
