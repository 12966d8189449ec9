import { breathe, stopIfCancelled } from "../excel";

/** Work goes on this long before the thread is given back; a step itself takes a few ms. */
const SLICE_MS = 16;

/** How far a long act has come; `total` is 0 while it is not known. */
export interface Progress {
  readonly step: "reading" | "checking" | "marking" | "writing";
  readonly sheet: string | null;
  readonly done: number;
  readonly total: number;
}

/** What a long act listens to and reports to. */
export interface TaskControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Runs work that pauses by itself, giving the thread back so often that typing and drawing
 * never wait.
 *
 * @throws ExcelProblem `cancelled` once the person has cancelled
 */
export async function inSlices<P, R>(
  work: Generator<P, R>,
  control: TaskControl,
  report?: (progress: P) => void,
): Promise<R> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    report?.(step.value);
    await breathe();
    stopIfCancelled(control.signal);
    began = performance.now();
  }
}
