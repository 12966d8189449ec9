import { toProblem } from "./errors";
import { supports } from "./host-info";

/**
 * Runs a batch; whatever fails comes out as an `ExcelProblem`. Never with
 * `delayForCellEdit`: writes that wait for the end of cell editing get lost.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toProblem(error);
  }
}

/**
 * Runs a batch that writes, as one step of the user's undo stack where Excel can
 * (ExcelApi 1.20). If something in it cannot be undone so, it fails with the code
 * `UndoNotSupported`; what it had written by then is the caller's to put back.
 */
export async function inExcelGrouped<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!supports("1.20")) return inExcel(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw toProblem(error);
  }
}

/** Lets the browser draw and take input before the next piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Throws `cancelled` once the person has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw toProblem(new DOMException("cancelled", "AbortError"));
}

/** Work goes on this long before the thread is given back; a step itself takes a few ms. */
const SLICE_MS = 16;

/**
 * Runs work that pauses by itself, giving the thread back so often that typing and drawing
 * never wait.
 *
 * @throws ExcelProblem `cancelled` once the person has cancelled
 */
export async function sliced<P, R>(
  work: Generator<P, R>,
  signal?: AbortSignal,
  report?: (progress: P) => void,
): Promise<R> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    report?.(step.value);
    await breathe();
    stopIfCancelled(signal);
    began = performance.now();
  }
}
