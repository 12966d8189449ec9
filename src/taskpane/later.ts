import { useSyncExternalStore } from "react";
import { breathe, ExcelProblem } from "../excel";
import { ENGINE_PARTS } from "./engine-parts";
import type * as engineModule from "./engine";
import { type PaneServices } from "./services";

/** The chunk that engine.ts describes. */
export type Engine = typeof engineModule;

/** How far fetching it has come. */
export type EngineState =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly engine: Engine }
  | { readonly kind: "failed"; readonly error: ExcelProblem };

let fetching: Promise<Engine> | null = null;
let state: EngineState = { kind: "coming" };
const listeners = new Set<() => void>();

function become(next: EngineState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Starts the engine part by part: all at once it would hold the thread while the pane is looked at. */
async function startEngine(): Promise<Engine> {
  for (const part of ENGINE_PARTS) {
    await part();
    await breathe();
  }
  return import(/* webpackChunkName: "engine" */ "./engine");
}

/**
 * Fetches the engine, once. If that fails (the server is away), the next who asks tries again.
 *
 * @throws ExcelProblem `files-missing`
 */
export function fetchEngine(): Promise<Engine> {
  fetching ??= startEngine().then(
    (engine) => {
      become({ kind: "here", engine });
      return engine;
    },
    (cause: unknown) => {
      fetching = null;
      const error = new ExcelProblem("files-missing", {}, cause);
      become({ kind: "failed", error });
      throw error;
    },
  );
  return fetching;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The engine as far as it is there. Not Suspense: React holds back what follows it for 300 ms. */
export function useEngine(): EngineState {
  return useSyncExternalStore(subscribe, () => state);
}

/** The app's services, each waiting for the engine; asking for them starts to fetch it. */
export function laterServices(): PaneServices {
  const services = async () => (await fetchEngine()).appServices();
  return {
    check: async (...given) => (await services()).check(...given),
    watchChanges: async (...given) => (await services()).watchChanges(...given),
    watchActivation: async (...given) => (await services()).watchActivation(...given),
    ownSheet: async (...given) => (await services()).ownSheet(...given),
    follow: async (...given) => (await services()).follow(...given),
    clearMarks: async () => (await services()).clearMarks(),
    goTo: async (...given) => (await services()).goTo(...given),
    applyFixes: async (...given) => (await services()).applyFixes(...given),
    undoLast: async (...given) => (await services()).undoLast(...given),
    lastWrite: async () => (await services()).lastWrite(),
    lookAtFill: async (...given) => (await services()).lookAtFill(...given),
    fillTable: async (...given) => (await services()).fillTable(...given),
    writeRollUp: async (...given) => (await services()).writeRollUp(...given),
    writeSummary: async (...given) => (await services()).writeSummary(...given),
    writeReport: async (...given) => (await services()).writeReport(...given),
    ignore: async (...given) => (await services()).ignore(...given),
    unignore: async (...given) => (await services()).unignore(...given),
    setColumnRole: async (...given) => (await services()).setColumnRole(...given),
    setTableHere: async () => (await services()).setTableHere(),
    resetReading: async (...given) => (await services()).resetReading(...given),
    checkSettings: async () => (await services()).checkSettings(),
    saveCheckSettings: async (...given) => (await services()).saveCheckSettings(...given),
    templates: {
      known: async () => (await services()).templates.known(),
      insert: async (...given) => (await services()).templates.insert(...given),
      generate: async (...given) => (await services()).templates.generate(...given),
      addRow: async (...given) => (await services()).templates.addRow(...given),
      deleteRow: async (...given) => (await services()).templates.deleteRow(...given),
      suggest: async (...given) => (await services()).templates.suggest(...given),
      openWord: async (...given) => (await services()).templates.openWord(...given),
      importWord: async (...given) => (await services()).templates.importWord(...given),
    },
    rulePage: async (...given) => (await services()).rulePage(...given),
    watch: (listener) => {
      let stop: (() => void) | null = null;
      let stopped = false;
      void services().then(
        (ready) => {
          if (!stopped) stop = ready.watch(listener);
        },
        () => {
          // The first act that a person asks for says what is missing.
        },
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}
