import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runPool, type Ended, type PoolOptions } from "../../src/cli/summarize/pool";

/** A thread that does as its job says. */
const THREAD = `
import { parentPort, threadId, workerData } from "node:worker_threads";
parentPort.on("message", (job) => {
  if (job === "exit") process.exit(1);
  if (job === "throw") throw new Error("on purpose");
  if (job === "hang") for (;;);
  if (job === "eat") for (const all = []; ; ) all.push(new Array(1e6).fill(threadId));
  const heapBytes = job === "heavy" ? 1e9 : 0;
  parentPort.postMessage({ result: { job, thread: threadId, data: workerData }, heapBytes });
});
`;

interface Answer {
  readonly job: string;
  readonly thread: number;
  readonly data: unknown;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jixiao-pool-"));
  writeFileSync(path.join(folder, "thread.mjs"), THREAD);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(
  jobs: readonly string[],
  more: Partial<PoolOptions> = {},
  onEnded: () => void = () => undefined,
): Promise<readonly (readonly [string, Ended<Answer>])[]> {
  const ended: [string, Ended<Answer>][] = [];
  const options: PoolOptions = {
    entry: pathToFileURL(path.join(folder, "thread.mjs")),
    data: "for all",
    threads: 2,
    recycleAfter: { jobs: 100, heapBytes: 5e8 },
    mostHeapMegabytes: 64,
    mostMilliseconds: 30_000,
    signal: new AbortController().signal,
    ...more,
  };
  await runPool<string, Answer>(jobs, options, (job, end) => {
    ended.push([job, end]);
    onEnded();
  });
  return ended;
}

function threadsOf(ended: readonly (readonly [string, Ended<Answer>])[]): number {
  return new Set(ended.flatMap(([, end]) => (end.kind === "done" ? [end.result.thread] : []))).size;
}

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));

test("every job is done once, on no more threads than asked for", async () => {
  const ended = await run(many(40));
  expect(ended.map(([job]) => job).sort()).toEqual(many(40).sort());
  expect(ended.every(([job, end]) => end.kind === "done" && end.result.job === job)).toBe(true);
  expect(ended.every(([, end]) => end.kind === "done" && end.result.data === "for all")).toBe(true);
  expect(threadsOf(ended)).toBeLessThanOrEqual(2);
});

test.each([
  ["exit", "crashed"],
  ["throw", "crashed"],
  ["eat", "out-of-memory"],
])("a job that brings its thread down (%s) costs that job only", async (job, how) => {
  const ended = await run(["a", job, "b", "c"], { threads: 1 });
  expect(ended.map(([name, { kind }]) => [name, kind])).toEqual([
    ["a", "done"],
    [job, how],
    ["b", "done"],
    ["c", "done"],
  ]);
});

test("a job without an end is given up", async () => {
  const ended = await run(["hang", "a"], { threads: 1, mostMilliseconds: 3000 });
  expect(ended.map(([name, { kind }]) => [name, kind])).toEqual([
    ["hang", "too-long"],
    ["a", "done"],
  ]);
});

test("threads are renewed after so many jobs, and when they hold much memory", async () => {
  const recycleAfter = { jobs: 5, heapBytes: 5e8 };
  expect(threadsOf(await run(many(20), { threads: 1, recycleAfter }))).toBe(4);
  expect(threadsOf(await run(["heavy", "heavy", "a", "b"], { threads: 1 }))).toBe(3);
});

test("stopped, it begins nothing new and drops what is under way", async () => {
  const stop = new AbortController();
  const ended = await run(["a", "hang", ...many(20)], { threads: 1, signal: stop.signal }, () => {
    setTimeout(() => {
      stop.abort();
    }, 100);
  });
  expect(ended.map(([name, { kind }]) => [name, kind])).toEqual([
    ["a", "done"],
    ["hang", "stopped"],
  ]);
});

test("without jobs it ends at once", async () => {
  expect(await run([])).toEqual([]);
});
