import { rmSync } from "node:fs";
import path from "node:path";
import { commandLineMessagesFor, fill } from "../../core/messages";
import { type FoundFile } from "../find-files";
import { copyEnding, type FreeNames } from "../free-name";
import { type SummarizeArguments } from "./arguments";
import {
  type SummarizeChoices,
  type SummarizedFile,
  type SummarizeJob,
  type SummarizeProblem,
} from "./job";
import { runPool, type Ended, type PoolOptions } from "./pool";
import { ProgressBar } from "./progress-bar";
import { without } from "./summarize-file";
import { fileText } from "./text";

/** What a thread may take: a workbook at the limits of what is read needs about this much. */
const MOST_HEAP_MEGABYTES = 2048;
const MOST_MILLISECONDS = 300_000;
/** Threads are renewed, so that what a library keeps does not add up. */
const RECYCLE_AFTER = { jobs: 250, heapBytes: 400 * 2 ** 20 };

const ENTRY = "../../../bin/summarize-worker.mjs";

/** The files that were worked on, in the order given; `stopped` by Ctrl+C. */
export interface RunOutcome {
  readonly files: readonly SummarizedFile[];
  readonly stopped: boolean;
}

/** Sums files up on all threads, telling of each in the order given. */
export async function summarizeAll(
  found: readonly FoundFile[],
  names: FreeNames,
  madeAt: string,
  options: SummarizeArguments,
): Promise<RunOutcome> {
  const { language, profile, acceptAll } = options;
  const choices: SummarizeChoices = { language, profile, acceptAll, madeAt };
  const jobs = new Map<SummarizeJob, number>();
  const outcomes: (SummarizedFile | undefined)[] = found.map((file, at) => {
    if (file.problem) return without(file, file.problem);
    jobs.set(jobFor(file, at, names, options.out), at);
    return undefined;
  });
  const bar = new ProgressBar(process.stderr, found.length, language);
  const report = reporter(outcomes, bar, options);
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", onInterrupt);
  process.once("SIGTERM", onInterrupt);
  report();
  await runPool<SummarizeJob, SummarizedFile>(
    [...jobs.keys()],
    poolOptions(choices, options.jobs, stop.signal),
    (job, ended) => {
      if (ended.kind !== "done") rmSync(job.part, { force: true });
      const outcome = outcomeOf(job, ended);
      if (outcome) outcomes[jobs.get(job) ?? 0] = outcome;
      report();
    },
  );
  process.off("SIGINT", onInterrupt);
  process.off("SIGTERM", onInterrupt);
  bar.clear();
  return {
    files: outcomes.filter((file) => file !== undefined).filter(({ skipped }) => !skipped),
    stopped: stop.signal.aborted,
  };
}

function jobFor(
  { file, inside, named }: FoundFile,
  at: number,
  names: FreeNames,
  out: string,
): SummarizeJob {
  const { dir, name, ext } = path.parse(inside);
  const copy = names.take(path.join(dir, name + copyEnding(ext)));
  return {
    file,
    named,
    copy,
    // In the folder of the copies itself: it stands on the same disk, and always exists.
    part: path.join(out, `.jixiao-${String(process.pid)}-${String(at)}.part`),
    link: path.relative(out, copy).split(path.sep).join("/"),
  };
}

function poolOptions(choices: SummarizeChoices, threads: number, signal: AbortSignal): PoolOptions {
  return {
    entry: new URL(ENTRY, import.meta.url),
    data: choices,
    threads,
    recycleAfter: RECYCLE_AFTER,
    mostHeapMegabytes: MOST_HEAP_MEGABYTES,
    mostMilliseconds: MOST_MILLISECONDS,
    signal,
  };
}

const PROBLEMS = {
  crashed: "failed",
  "out-of-memory": "too-large",
  "too-long": "too-long",
} as const satisfies Record<string, SummarizeProblem>;

/** Null for a job that was dropped because all were stopped. */
function outcomeOf(job: SummarizeJob, ended: Ended<SummarizedFile>): SummarizedFile | null {
  if (ended.kind === "done") return ended.result;
  if (ended.kind === "stopped") return null;
  return without(job, PROBLEMS[ended.kind]);
}

/** Tells of each file as soon as all before it have been told of. */
function reporter(
  outcomes: readonly (SummarizedFile | undefined)[],
  bar: ProgressBar,
  { json, acceptAll, language }: SummarizeArguments,
): () => void {
  const { problems, skipped } = commandLineMessagesFor(language).cli;
  let told = 0;
  return () => {
    for (let next = outcomes[told]; next; next = outcomes[++told]) {
      if (next.problem) {
        bar.clear();
        const reason = next.skipped
          ? fill(skipped, { file: next.file }, language)
          : `${next.file}: ${problems[next.problem]}`;
        console.error(reason);
      } else if (!json) {
        bar.clear();
        console.log(fileText(next, acceptAll, language));
      }
    }
    bar.update(outcomes.filter((outcome) => outcome !== undefined).length);
  };
}
