import { sliced } from "../excel";

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
export function inSlices<P, R>(
  work: Generator<P, R>,
  control: TaskControl,
  report?: (progress: P) => void,
): Promise<R> {
  return sliced(work, control.signal, report);
}
