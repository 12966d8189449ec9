import { undoLast, writeRollUp, type Progress } from "../../src/app";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, openCorpus, seedWorkbook, textOf } from "../support/workbooks";

/** The first sheets of corpus workbooks in one workbook, each under a name of its own. */
async function together(...files: readonly [file: string, name: string][]): Promise<WorkbookModel> {
  const [first, ...more] = await Promise.all(
    files.map(async ([file, name], at) => {
      const data = (await openCorpus(file)).snapshot();
      const [sheet] = data.sheets;
      if (!sheet) throw new Error("no sheet");
      return { data, sheet: { ...sheet, name, id: `{ROLL-${String(at)}}` } };
    }),
  );
  if (!first) throw new Error("no workbook");
  const sheets = [first, ...more].map(({ sheet }) => sheet);
  return WorkbookModel.from({ ...first.data, sheets, activeSheet: sheets[0]?.id ?? "" });
}

/** 朔方市教育局, 望川县公安局 and 襄江市卫生健康委, not in this order. */
const threeTables = () =>
  together(["cases/060.xlsx", "丙表"], ["cases/046.xlsx", "甲 表"], ["cases/015.xlsx", "乙表"]);

/** What the roll-up shows from its heading row on, without blank cells at the end. */
function shown(model: WorkbookModel, name = "汇总表"): unknown[][] {
  const sheet = model.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 15 }, (__, column) => sheet.value(row + 2, column)),
  );
}

function formulasOf(model: WorkbookModel): string[] {
  const cells = model.sheet("汇总表")?.snapshot().cells ?? [];
  return cells.flatMap(({ formula }) => formula ?? []);
}

test("every table of the workbook becomes a row that refers to its cells, by department", async () => {
  const model = await threeTables();
  createExcelHost(model);
  const outcome = await writeRollUp({ language: "zh-CN" });
  expect(outcome).toEqual({ sheet: "汇总表", refreshed: false, tables: 3, leftOut: [] });
  const rows = shown(model);
  expect(rows[0]?.slice(0, 5)).toEqual(["序号", "工作表", "项目名称", "预算部门/单位", "年度"]);
  expect(rows.slice(1, 4).map((row) => row[1])).toEqual(["甲 表", "乙表", "丙表"]);
  expect(rows[4]?.[0]).toBe("合计（3 张表）");
  const formulas = formulasOf(model);
  expect(formulas.some((formula) => formula.includes("'甲 表'!"))).toBe(true);
  expect(formulas.some((formula) => formula.includes("SUM(G4:G6)"))).toBe(true);
  const cells = model.sheet("汇总表")?.snapshot().cells ?? [];
  const links = cells.flatMap(({ link }) => link?.documentReference ?? []);
  expect(links).toEqual(["'甲 表'!A1", "乙表!A1", "丙表!A1"]);
});

test("reading takes at most 3 syncs and writing 2", async () => {
  const host = createExcelHost(await threeTables());
  await writeRollUp({ language: "zh-CN" });
  expect(host.syncs).toBeLessThanOrEqual(5);
});

test("it is refreshed in place, does not roll itself up, and is taken back without a trace", async () => {
  const model = await threeTables();
  createExcelHost(model);
  const before = textOf(model);
  await writeRollUp({ language: "zh-CN" });
  model.sheet("乙表")?.update({ visibility: "Hidden" });
  const again = await writeRollUp({ language: "zh-CN" });
  expect(again).toMatchObject({ sheet: "汇总表", refreshed: true, tables: 2 });
  expect(model.sheets.length).toBe(4);
  await undoLast();
  expect(shown(model)[4]?.[0]).toBe("合计（3 张表）");
  model.sheet("乙表")?.update({ visibility: "Visible" });
  await undoLast();
  expectUnchanged(model, before);
});

test("a sheet 汇总表 that is not ours is never written over", async () => {
  const model = await threeTables();
  model.addSheet("汇总表").write({ top: 0, left: 0, bottom: 0, right: 0 }, [["本单位自己的汇总"]]);
  createExcelHost(model);
  const outcome = await writeRollUp({ language: "zh-CN" });
  expect(outcome.sheet).toBe("汇总表 (2)");
  expect(model.sheet("汇总表")?.value(0, 0)).toBe("本单位自己的汇总");
  expect(shown(model, "汇总表 (2)")[4]?.[0]).toBe("合计（3 张表）");
});

test("a cancel stops it before anything is written", async () => {
  const model = await threeTables();
  createExcelHost(model);
  const before = textOf(model);
  const abort = new AbortController();
  const steps: Progress["step"][] = [];
  const writing = writeRollUp({
    language: "zh-CN",
    signal: abort.signal,
    onProgress: ({ step, done }) => {
      steps.push(step);
      if (step === "checking" && done === 2) abort.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
  expectUnchanged(model, before);
  expect(steps).not.toContain("writing");
});

test("a cancel at the last moment still writes nothing", async () => {
  const model = await threeTables();
  createExcelHost(model);
  const before = textOf(model);
  const abort = new AbortController();
  const writing = writeRollUp({
    language: "zh-CN",
    signal: abort.signal,
    onProgress: ({ step }) => {
      if (step === "writing") abort.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
  expectUnchanged(model, before);
});

test("protected sheets are rolled up, hidden ones are not, unreadable ones are named", async () => {
  const model = await threeTables();
  model.sheet("甲 表")?.update({ protection: { protected: true, options: {} } });
  model.sheet("丙表")?.update({ visibility: "Hidden" });
  const far = model.addSheet("远处有字");
  for (const row of [0, 599_999]) {
    far.write({ top: row, left: 0, bottom: row, right: 0 }, [["字"]]);
  }
  createExcelHost(model);
  const { tables, leftOut } = await writeRollUp({ language: "zh-CN" });
  expect(tables).toBe(2);
  expect(leftOut).toMatchObject([{ name: "远处有字", problem: { kind: "sheet-large" } }]);
  const rows = shown(model);
  expect(rows[3]?.[0]).toBe("合计（2 张表）");
  expect(rows[4]?.[0]).toContain("1 处未汇总");
  expect(rows[5]?.[1]).toBe("远处有字");
});

test("without a table it says where it looked", async () => {
  const model = new WorkbookModel();
  model.addSheet("通讯录").write({ top: 1, left: 1, bottom: 1, right: 2 }, [["姓名", "电话"]]);
  createExcelHost(model);
  await expect(writeRollUp({ language: "zh-CN" })).rejects.toMatchObject({
    kind: "no-table",
    data: { searched: ["通讯录!B2:C2"] },
  });
});

test("our own sheet that a person protects is refused, with nothing written", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const { sheet } = await writeRollUp({ language: "zh-CN" });
  model.sheet(sheet)?.update({ protection: { protected: true, options: {} } });
  const before = textOf(model);
  await expect(writeRollUp({ language: "zh-CN" })).rejects.toMatchObject({
    kind: "sheet-protected",
    data: { sheet },
  });
  expectUnchanged(model, before);
});
