/**
 * `npm run bench:pane [ROWS]`: how long the pane's thread is held while it checks, fills and
 * sums up a table of 10,000 rows in the built workbench. Chromium's own trace tells its tasks
 * apart; in the workbench the sheet, our host and the pane share one thread, so each long task
 * is shown by whose functions ran in it, as the browser's profiler samples them (which makes
 * them slower themselves). For figures, not for judging: nothing fails here.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FrameLocator } from "playwright-core";
import { writeXlsx } from "hucre/xlsx";
import { evaluationForm } from "./bench-reading";
import { launchBrowser } from "./find-browser.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const ROWS = Number(process.argv[2] ?? 10_000);
/** Milliseconds that a step of the pane may take. */
const LIMIT = 50;
const PATIENCE = 300_000;

interface Frame {
  readonly functionName: string;
  readonly url?: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly { readonly id: number; readonly callFrame: Frame }[];
        readonly samples?: readonly number[];
      };
    };
  };
}

/** Whose function was running. */
function ownerOf({ functionName, url = "" }: Frame): string {
  if (functionName === "(garbage collector)") return "garbage";
  if (url === "") return "browser";
  const { pathname } = new URL(url, "http://localhost");
  if (pathname.startsWith("/workbench/")) return "workbench";
  return pathname.startsWith("/office-js/") ? "office.js" : "pane";
}

interface Sample {
  readonly ts: number;
  readonly owner: string;
}

/** What the browser's profiler saw running, in order of time. */
function samplesOf(events: readonly TraceEvent[], page: number | undefined): readonly Sample[] {
  const owners = new Map<string, string>();
  const clocks = new Map<string, number>();
  const samples: Sample[] = [];
  for (const { name, pid, id = "", args } of events) {
    const data = args?.data;
    if (pid !== page || !data) continue;
    if (name === "Profile") clocks.set(id, data.startTime ?? 0);
    if (name !== "ProfileChunk") continue;
    for (const node of data.cpuProfile?.nodes ?? [])
      owners.set(`${id} ${String(node.id)}`, ownerOf(node.callFrame));
    let clock = clocks.get(id) ?? 0;
    data.cpuProfile?.samples?.forEach((node, at) => {
      clock += data.timeDeltas?.[at] ?? 0;
      samples.push({ ts: clock, owner: owners.get(`${id} ${String(node)}`) ?? "browser" });
    });
    clocks.set(id, clock);
  }
  return samples.sort((a, b) => a.ts - b.ts);
}

/** Milliseconds of a task by whose functions ran in it. */
function partsOf(from: number, to: number, samples: readonly Sample[]): Map<string, number> {
  const parts = new Map<string, number>();
  samples.forEach(({ ts, owner }, at) => {
    if (ts < from || ts >= to) return;
    const length = Math.min(samples[at + 1]?.ts ?? to, to) - ts;
    parts.set(owner, (parts.get(owner) ?? 0) + length / 1000);
  });
  return parts;
}

interface Task {
  readonly length: number;
  readonly parts: ReadonlyMap<string, number>;
}

interface Tasks {
  readonly count: number;
  /** Longer than the limit, the longest first. */
  readonly long: readonly Task[];
  /** The most that the pane's own functions had of one task. */
  readonly own: number;
}

function tasksOf(trace: Buffer): Tasks {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === "X");
  // The page's own thread is the one that runs its functions.
  const page = whole.find(({ name }) => name === "FunctionCall");
  const samples = samplesOf(traceEvents, page?.pid);
  const tasks = whole
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === page?.pid && tid === page.tid)
    .map(({ ts, dur = 0 }): Task => {
      // Most tasks are far too short to matter.
      const parts = dur / 1000 > LIMIT / 5 ? partsOf(ts, ts + dur, samples) : new Map();
      return { length: dur / 1000, parts };
    })
    .sort((a, b) => b.length - a.length);
  const long = tasks.filter(({ length }) => length > LIMIT);
  return { count: tasks.length, long, own: Math.max(...tasks.map(ownPart)) };
}

function ownPart({ parts }: Task): number {
  return parts.get("pane") ?? 0;
}

function say(what: string, { count, long, own }: Tasks, waited: number): void {
  console.log(
    `${what}: ${waited.toFixed(0)} ms, ${String(count)} tasks, ${String(long.length)} over ${String(LIMIT)} ms; the pane's part at most ${own.toFixed(0)} ms`,
  );
  for (const { length, parts } of long.slice(0, 8)) {
    const owners = [...parts]
      .sort(([, a], [, b]) => b - a)
      .map(([owner, share]) => `${owner} ${share.toFixed(0)}`);
    console.log(`  ${length.toFixed(0).padStart(6)} ms: ${owners.join(", ")}`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), "jixiao-bench-"));
const file = path.join(folder, "large.xlsx");
await writeFile(
  file,
  await writeXlsx({ sheets: [{ name: "自评表", rows: evaluationForm(ROWS) }] }),
);
const { url, close } = await serveWorkbench({ file });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  const pane = page.frameLocator('iframe[title="绩效表助手"]');
  await pane.getByRole("button", { name: "一键校验" }).waitFor();

  const measure = async (
    what: string,
    act: (pane: FrameLocator) => Promise<void>,
  ): Promise<void> => {
    await browser.startTracing(page, {
      categories: [
        "devtools.timeline",
        "disabled-by-default-devtools.timeline",
        "disabled-by-default-v8.cpu_profiler",
      ],
    });
    const began = Date.now();
    await act(pane);
    const waited = Date.now() - began;
    say(what, tasksOf(await browser.stopTracing()), waited);
  };

  await measure("一键校验", async () => {
    await pane.getByRole("button", { name: "一键校验" }).click();
    await pane.locator("[data-code]").first().waitFor();
  });
  await measure("完成情况", async () => {
    await pane.getByRole("tab", { name: "完成情况" }).click();
    await pane.getByRole("button", { name: "填写完成情况" }).waitFor();
  });
  await measure("成本与预算", async () => {
    await pane.getByRole("tab", { name: "成本与预算" }).click();
    await pane.getByRole("button", { name: "生成成本与预算汇总表" }).waitFor();
  });
  await page.screenshot({ path: path.join(folder, "last.png") });
} finally {
  await browser.close();
  await close();
  await rm(folder, { recursive: true });
}
