import {
  addIndicatorRow,
  deleteIndicatorRow,
  generateSheet,
  importWordTable,
  insertSuggestion,
  insertTemplate,
  knownAnswers,
} from "../../app";
import { messagesFor } from "../../core/messages";
import { ExcelProblem } from "../../excel";
import { type TemplateServices } from "./services";
import { type WordQuestion, type WordReading } from "./word-reading";

/** The services of the tab `模板` over the app's use cases. */
export function appTemplates(): TemplateServices {
  return {
    known: () => knownAnswers({}),
    insert: insertTemplate,
    generate: (what, table, language, { signal, onProgress }) =>
      generateSheet({ what, language, ...(table && { table }), signal, onProgress }),
    addRow: ({ signal, onProgress }) => addIndicatorRow({ signal, onProgress }),
    deleteRow: ({ signal, onProgress }) => deleteIndicatorRow({ signal, onProgress }),
    suggest: async (indicator, level2, { signal, onProgress }) => {
      const asked = { indicators: [indicator], ...(level2 !== null && { level2 }) };
      const { sheet, placed } = await insertSuggestion({ ...asked, signal, onProgress });
      const [first] = placed;
      if (!first) throw new ExcelProblem("row-changed");
      return { sheet, row: first.row };
    },
    openWord: (file, language, { signal }) => {
      const { sheetName } = messagesFor(language).word;
      return askWorker({ file, sheetName }, signal);
    },
    importWord: ({ plan }, { signal, onProgress }) => importWordTable({ plan, signal, onProgress }),
  };
}

/** One worker a document: what it holds of it goes when it ends. */
function askWorker(question: WordQuestion, signal: AbortSignal): Promise<WordReading> {
  const worker = new Worker(
    /* webpackChunkName: "word" */ new URL("./word-worker.ts", import.meta.url),
  );
  return new Promise<WordReading>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<WordReading>) => {
      resolve(event.data);
    };
    worker.onerror = (event) => {
      // Without a message, the worker's own file did not arrive.
      const kind = event.message ? "internal" : "files-missing";
      reject(new ExcelProblem(kind, kind === "internal" ? { code: event.message } : {}));
    };
    signal.addEventListener("abort", () => {
      reject(new ExcelProblem("cancelled"));
    });
    worker.postMessage(question);
  }).finally(() => {
    worker.terminate();
  });
}
