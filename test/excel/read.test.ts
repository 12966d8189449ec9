import {
  ExcelProblem,
  listSheets,
  readActiveSheet,
  readCells,
  readSheet,
  REFUSE_CELLS,
} from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { seedWorkbook, tallWorkbook, textOf } from "../support/workbooks";

test.each([60, 6_000])("a sheet of %d rows is read in at most 3 syncs", async (rows) => {
  const host = createExcelHost(tallWorkbook(rows));
  const { sheet } = await readActiveSheet();
  expect(sheet).toMatchObject({
    name: "绩效目标表",
    origin: { row: 2, column: 1 },
    rowCount: rows,
    columnCount: 6,
  });
  expect(sheet.values.map((row) => row[4])).toEqual(Array.from({ length: rows }, (_, row) => row));
  expect(sheet.text.at(-1)?.[3]).toBe(`≥${String(rows - 1)}次`);
  expect(host.syncs).toBeLessThanOrEqual(3);
});

test("values, text, number formats and formulas are those of the cells", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("表");
  sheet.write({ top: 0, left: 0, bottom: 0, right: 3 }, [["95%", "=1+1", "'100%", "2022年3月"]]);
  createExcelHost(model);
  const read = await readActiveSheet();
  expect(read.sheet.values[0]).toEqual([0.95, 0, "100%", 44621]);
  expect(read.sheet.text[0]?.[0]).toBe("95%");
  expect(read.sheet.formats[0]?.[0]).toBe("0%");
  expect(read.sheet.formulas[0]?.[1]).toBe("=1+1");
});

test("reading changes nothing and never asks for merged areas", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  await readActiveSheet();
  await listSheets();
  expect(textOf(model)).toBe(before);
  expect(model.undoClearedBy).toEqual([]);
});

test("no answer comes over 5 MB, however long the texts are", async () => {
  const model = new WorkbookModel();
  const long = "绩".repeat(5_000);
  const rows = Array.from({ length: 700 }, (_, row) => [`${String(row)}${long}`, row]);
  model.addSheet("长文").write({ top: 0, left: 0, bottom: 699, right: 1 }, rows);
  const host = createExcelHost(model);
  const { sheet } = await readActiveSheet();
  expect(sheet.values).toEqual(rows);
  const answered = host.exchanges.filter(({ error }) => error === null);
  expect(Math.max(...answered.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 << 20);
});

test("a row that is too much for one answer is read in parts", async () => {
  const model = new WorkbookModel();
  const row = Array.from({ length: 40 }, (_, column) => `${String(column)}${"效".repeat(4_000)}`);
  model.addSheet("宽表").write({ top: 4, left: 2, bottom: 5, right: 41 }, [row, row]);
  createExcelHost(model, { maxResponseBytes: 600_000 });
  const { sheet } = await readActiveSheet();
  expect(sheet.values).toEqual([row, row]);
  expect(sheet.origin).toEqual({ row: 4, column: 2 });
});

test("one cell that is too much says so", async () => {
  const model = new WorkbookModel();
  model.addSheet("表").write({ top: 0, left: 0, bottom: 0, right: 0 }, [["效".repeat(30_000)]]);
  createExcelHost(model, { maxResponseBytes: 50_000 });
  await expect(readActiveSheet()).rejects.toMatchObject({ kind: "response-too-large" });
});

test("an empty sheet is read as empty", async () => {
  const model = new WorkbookModel();
  model.addSheet("空表");
  createExcelHost(model);
  const { sheet, facts } = await readActiveSheet();
  expect(sheet.rowCount).toBe(0);
  expect(facts.range).toBeNull();
});

test("over a size it asks, over another it refuses and names the range", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("远处有字");
  const put = (row: number, column: number): void => {
    sheet.write({ top: row, left: column, bottom: row, right: column }, [["字"]]);
  };
  put(0, 0);
  put(599_999, 0);
  createExcelHost(model);
  await expect(readActiveSheet()).rejects.toMatchObject({
    kind: "sheet-large",
    data: { cells: 600_000, sheet: "远处有字" },
  });
  put(1_048_575, 16_383);
  await expect(readActiveSheet({ allowLarge: true })).rejects.toMatchObject({
    kind: "sheet-too-large",
    data: { range: "A1:XFD1048576", limit: REFUSE_CELLS },
  });
});

test("sheets are listed with visibility, protection and size in two syncs", async () => {
  const model = tallWorkbook(3);
  const hidden = model.addSheet("隐藏");
  hidden.update({ visibility: "Hidden" });
  const secret = model.addSheet("深藏");
  secret.update({ visibility: "VeryHidden" });
  const locked = model.addSheet("受保护");
  locked.update({ protection: { protected: true, options: {} } });
  const host = createExcelHost(model);
  const { sheets } = await listSheets();
  expect(host.syncs).toBe(2);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["绩效目标表", "visible"],
    ["隐藏", "hidden"],
    ["深藏", "very-hidden"],
    ["受保护", "visible"],
  ]);
  expect(sheets.map(({ isProtected }) => isProtected)).toEqual([false, false, false, true]);
  expect(sheets[0]).toMatchObject({ cells: 18, role: null });
});

test("several sheets come as they are complete, small ones in one sync, with progress", async () => {
  const model = tallWorkbook(50);
  for (const name of ["乙", "丙"]) {
    model.addSheet(name).write({ top: 0, left: 0, bottom: 1, right: 1 }, [
      [name, 1],
      [2, 3],
    ]);
  }
  const host = createExcelHost(model);
  const { sheets } = await listSheets();
  host.resetCounts();
  const progress: number[] = [];
  const names: string[] = [];
  for await (const read of readCells(sheets, { onProgress: ({ done }) => progress.push(done) })) {
    if ("problem" in read) throw read.problem;
    names.push(read.sheet.name);
  }
  expect(names).toEqual(["绩效目标表", "乙", "丙"]);
  expect(host.syncs).toBe(1);
  expect(progress.at(-1)).toBe(308);
});

test("a cancelled reading stops between pieces", async () => {
  createExcelHost(tallWorkbook(6_000));
  const abort = new AbortController();
  const reading = readActiveSheet({
    signal: abort.signal,
    onProgress: () => {
      abort.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
});

test("a null answer is an error, not an empty table", async () => {
  const host = createExcelHost(tallWorkbook(3));
  const execute = host.execute.bind(host);
  // Excel has been seen to answer null for more cells than it can give.
  host.execute = async (body, flags) => {
    const answer = await execute(body, flags);
    return answer.replace(/"Values":\[\[.*?\]\]/, '"Values":null');
  };
  await expect(readActiveSheet()).rejects.toMatchObject({
    kind: "no-answer",
    data: { sheet: "绩效目标表" },
  });
});

test("a sheet that is gone is named", async () => {
  createExcelHost(tallWorkbook(3));
  await expect(readSheet("去年")).rejects.toMatchObject({
    kind: "sheet-gone",
    data: { sheet: "去年" },
  });
});

test("while a cell is being edited the reading fails with that reason", async () => {
  const host = createExcelHost(tallWorkbook(3));
  host.enterCellEdit();
  const error: unknown = await readActiveSheet().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ExcelProblem);
  expect(error).toMatchObject({ kind: "cell-edit-mode", retry: true });
});
