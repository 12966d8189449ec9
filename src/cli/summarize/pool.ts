import { Worker } from "node:worker_threads";

/** What a thread answers to a job. */
export interface PoolAnswer<Result> {
  readonly result: Result;
  /** Heap that the thread holds after the job. */
  readonly heapBytes: number;
}

export interface PoolOptions {
  /** The script of a thread: it answers each message, a job, with one `PoolAnswer`. */
  readonly entry: URL;
  /** Given to each thread as its `workerData`. */
  readonly data: unknown;
  readonly threads: number;
  /** A thread is replaced after so many jobs, or when it holds so much memory. */
  readonly recycleAfter: { readonly jobs: number; readonly heapBytes: number };
  /** A thread that needs more memory than this for one job is given up, with the job. */
  readonly mostHeapMegabytes: number;
  /** So is one that takes longer than this. */
  readonly mostMilliseconds: number;
  /** Stops all threads at once; jobs under way are dropped. */
  readonly signal: AbortSignal;
}

/** How a job ended. */
export type Ended<Result> =
  | { readonly kind: "done"; readonly result: Result }
  /** The thread died of it. */
  | { readonly kind: "crashed" }
  /** It needed more memory than a thread may take. */
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "too-long" }
  /** The pool was stopped while the job was under way. */
  | { readonly kind: "stopped" };

/**
 * Runs jobs on several threads. Each thread has one job at a time and gets the next when it
 * answers, so that nothing piles up; a job that brings its thread down costs that job only.
 *
 * @param onEnded told of each job as it ends, in no certain order; never told of jobs that
 * were not begun when the pool was stopped
 */
export async function runPool<Job, Result>(
  jobs: readonly Job[],
  options: PoolOptions,
  onEnded: (job: Job, ended: Ended<Result>) => void,
): Promise<void> {
  const queue = jobs.values();
  const lanes = Math.max(1, Math.min(options.threads, jobs.length));
  await Promise.all(
    Array.from({ length: lanes }, () => runLane<Job, Result>(queue, options, onEnded)),
  );
}

async function runLane<Job, Result>(
  queue: Iterator<Job>,
  options: PoolOptions,
  onEnded: (job: Job, ended: Ended<Result>) => void,
): Promise<void> {
  const { recycleAfter, signal } = options;
  let worker: Worker | null = null;
  let jobs = 0;
  for (;;) {
    if (signal.aborted) break;
    const next = queue.next();
    if (next.done === true) break;
    const thread: Worker = worker ?? startThread(options);
    const { ended, heapBytes } = await runJob<Result>(thread, next.value, options);
    jobs++;
    const spent = jobs >= recycleAfter.jobs || heapBytes > recycleAfter.heapBytes;
    if (ended.kind !== "done" || spent) {
      await thread.terminate();
      worker = null;
      jobs = 0;
    } else worker = thread;
    onEnded(next.value, ended);
  }
  await worker?.terminate();
}

function startThread({ entry, data, mostHeapMegabytes }: PoolOptions): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostHeapMegabytes };
  const thread = new Worker(entry, { workerData: data, resourceLimits });
  // What a thread says while it dies must be heard, or it would bring everything down.
  return thread.on("error", () => undefined);
}

function runJob<Result>(
  thread: Worker,
  job: unknown,
  { mostMilliseconds, signal }: PoolOptions,
): Promise<{ readonly ended: Ended<Result>; readonly heapBytes: number }> {
  return new Promise((resolve) => {
    const end = (ended: Ended<Result>, heapBytes = 0): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      thread.off("message", onAnswer).off("error", onError).off("exit", onExit);
      resolve({ ended, heapBytes });
    };
    const onAnswer = ({ result, heapBytes }: PoolAnswer<Result>): void => {
      end({ kind: "done", result }, heapBytes);
    };
    const onError = (error: Error): void => {
      const memory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ kind: memory ? "out-of-memory" : "crashed" });
    };
    const onExit = (): void => {
      end({ kind: "crashed" });
    };
    const onAbort = (): void => {
      end({ kind: "stopped" });
    };
    const timer = setTimeout(() => {
      end({ kind: "too-long" });
    }, mostMilliseconds);
    thread.on("message", onAnswer).on("error", onError).on("exit", onExit);
    signal.addEventListener("abort", onAbort, { once: true });
    thread.postMessage(job);
  });
}
