/**
 * `npm run bench:pane [ROWS]`: how long the pane's thread is held while it checks, fills and
 * sums up a table of 10,000 rows in the built workbench. Chromium's own trace tells its tasks
 * apart; in the workbench the sheet, our host and the pane share one thread, so each long task
 * is shown by whose scripts ran in it. For figures, not for judging: nothing fails here.
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

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Whose script an address is. */
function ownerOf(url: string): string {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname.startsWith("/workbench/")) return "workbench";
  if (pathname.startsWith("/office-js/")) return "office.js";
  return url === "" ? "browser" : "pane";
}

const COLLECTIONS = new Set(["MinorGC", "MajorGC", "V8.GCScavenger", "V8.GCFinalizeMC"]);
const DRAWING = new Set(["Layout", "UpdateLayoutTree", "Paint", "PrePaint", "Layerize"]);

/** Milliseconds of a task by what they went to: outermost events only. */
function partsOf(task: TraceEvent, inside: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  let until = task.ts;
  for (const event of inside) {
    if (event.ts < until) continue;
    const script = event.name === "FunctionCall" || event.name === "EvaluateScript";
    const part = script
      ? ownerOf(event.args?.data?.url ?? "")
      : COLLECTIONS.has(event.name)
        ? "garbage"
        : DRAWING.has(event.name)
          ? "drawing"
          : null;
    if (part === null) continue;
    const length = event.dur ?? 0;
    until = event.ts + length;
    parts.set(part, (parts.get(part) ?? 0) + length / 1000);
  }
  return parts;
}

interface Tasks {
  readonly count: number;
  /** The longest ones first. */
  readonly long: readonly {
    readonly length: number;
    readonly parts: ReadonlyMap<string, number>;
  }[];
}

function tasksOf(trace: Buffer): Tasks {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === "X").sort((a, b) => a.ts - b.ts);
  const tasks = whole.filter(({ name }) => name === "RunTask");
  // The page's own thread is the one that runs its functions.
  const page = whole.find(({ name }) => name === "FunctionCall");
  const onPage = whole.filter(({ pid, tid }) => pid === page?.pid && tid === page.tid);
  const own = tasks.filter(({ pid, tid }) => pid === page?.pid && tid === page.tid);
  const long = own
    .filter(({ dur = 0 }) => dur / 1000 > LIMIT)
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const inside = onPage.filter((event) => event.ts >= task.ts && event.ts < end);
      return { length: (task.dur ?? 0) / 1000, parts: partsOf(task, inside) };
    })
    .sort((a, b) => b.length - a.length);
  return { count: own.length, long };
}

function say(what: string, { count, long }: Tasks, waited: number): void {
  console.log(
    `${what}: ${waited.toFixed(0)} ms, ${String(count)} tasks, ${String(long.length)} over ${String(LIMIT)} ms`,
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
      categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8"],
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
