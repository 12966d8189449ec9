import {
  checkActiveSheet,
  checkWorkbook,
  noTableProblem,
  type CheckOutcome,
  type Progress,
} from "../../src/app";
import { inSlices } from "../../src/app/steps";
import { clearMarks } from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, textOf } from "../support/workbooks";

function codes(outcome: CheckOutcome): string[] {
  return outcome.tables.flatMap(({ result }) => result.findings).map(({ code }) => code);
}

/** The seed's sheet under another name, appended to a workbook. */
async function withCopies(...names: string[]): Promise<WorkbookModel> {
  const data = (await seedWorkbook()).snapshot();
  const [sheet] = data.sheets;
  if (!sheet) throw new Error("no sheet");
  const copies = names.map((name, at) => ({ ...sheet, name, id: `{COPY-${String(at)}}` }));
  return WorkbookModel.from({ ...data, sheets: [...data.sheets, ...copies] });
}

test("the sample is checked and marked in at most 4 syncs, without an error", async () => {
  const model = await seedWorkbook();
  const host = createExcelHost(model);
  const before = textOf(model);
  const outcome = await checkActiveSheet({ mark: true });
  expect(host.syncs).toBeLessThanOrEqual(4);
  expect(outcome.tables.length).toBe(1);
  expect(outcome.tables[0]?.table.indicators.length).toBe(58);
  expect(codes(outcome)).toEqual(expect.arrayContaining(["E02", "B01", "D06", "A06", "B07"]));
  const severities = outcome.tables.flatMap(({ result }) => result.findings);
  expect(severities.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(outcome.marking).toMatchObject({ kind: "marked" });
  await clearMarks();
  expectUnchanged(model, before);
});

test("with marking off nothing at all is written", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  const { marking, tables } = await checkActiveSheet({ mark: false });
  expect(marking).toEqual({ kind: "off" });
  expect(tables.length).toBe(1);
  expectUnchanged(model, before);
});

test("that marking is refused does not lose the findings", async () => {
  const model = await seedWorkbook();
  model.activeSheet.update({ protection: { protected: true, options: {} } });
  createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: true });
  expect(codes(outcome).length).toBeGreaterThan(5);
  expect(outcome.marking).toMatchObject({ kind: "refused", problem: { kind: "sheet-protected" } });
});

test("without a table the outcome names what was searched", async () => {
  const model = new WorkbookModel();
  model.addSheet("通讯录").write({ top: 1, left: 1, bottom: 1, right: 2 }, [["姓名", "电话"]]);
  createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: true });
  expect(noTableProblem(outcome)).toMatchObject({
    kind: "no-table",
    data: { searched: ["通讯录!B2:C2"] },
  });
});

test("all visible sheets are checked, hidden ones named, unreadable ones left out", async () => {
  const model = await withCopies("乙项目", "丙项目");
  model.sheet("丙项目")?.update({ visibility: "Hidden" });
  const far = model.addSheet("远处有字");
  for (const row of [0, 599_999]) {
    far.write({ top: row, left: 0, bottom: row, right: 0 }, [["字"]]);
  }
  createExcelHost(model);
  const steps: Progress["step"][] = [];
  const outcome = await checkWorkbook({ mark: true, onProgress: ({ step }) => steps.push(step) });
  expect(outcome.tables.map(({ table }) => table.sheet)).toEqual([model.sheets[0]?.name, "乙项目"]);
  expect(outcome.hidden).toEqual(["丙项目"]);
  expect(outcome.leftOut).toMatchObject([
    { name: "远处有字", problem: { kind: "sheet-large", data: { cells: 600_000 } } },
  ]);
  expect(new Set(steps)).toEqual(new Set(["reading", "checking", "marking"]));
  expect(model.sheet("乙项目")?.lists.conditionalFormats.length).toBeGreaterThan(0);
});

test("checking a workbook can be cancelled, and nothing is marked then", async () => {
  const model = await withCopies("乙", "丙", "丁");
  createExcelHost(model);
  const before = textOf(model);
  const abort = new AbortController();
  const checking = checkWorkbook({
    mark: true,
    signal: abort.signal,
    onProgress: ({ step, done }) => {
      if (step === "checking" && done === 1) abort.abort();
    },
  });
  await expect(checking).rejects.toMatchObject({ kind: "cancelled" });
  expectUnchanged(model, before);
});

test("long work gives the thread back every few steps, and stops when cancelled", async () => {
  // A clock of our own: how busy the machine is must not decide.
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  let turns = 0;
  let longest = 0;
  let since = 0;
  function* work(): Generator<number, string> {
    for (let step = 0; step < 100; step++) {
      now += 5;
      longest = Math.max(longest, now - since);
      yield step;
    }
    return "done";
  }
  const breathed = (): void => {
    turns++;
    since = now;
  };
  const abort = new AbortController();
  expect(await inSlices(work(), {}, breathed)).toBe("done");
  expect(turns).toBeGreaterThan(20);
  expect(longest).toBeLessThanOrEqual(25);
  abort.abort();
  await expect(inSlices(work(), { signal: abort.signal })).rejects.toMatchObject({
    kind: "cancelled",
  });
});
