import { checkActiveSheet, checkWorkbook, followChanges, type CheckOutcome } from "../../src/app";
import { parseCell } from "../../src/core/sheet";
import { WorkbookModel, type SheetModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { seedWorkbook, textOf, expectUnchanged } from "../support/workbooks";

function type(sheet: SheetModel, cell: string, content: string | number): void {
  const place = parseCell(cell);
  if (!place) throw new Error(`no cell: ${cell}`);
  const { row, column } = place;
  sheet.write({ top: row, left: column, bottom: row, right: column }, [[content]]);
}

function saysAt(outcome: CheckOutcome, cell: string): readonly string[] {
  const findings = outcome.tables.flatMap(({ result }) => result.findings);
  return findings.filter((finding) => finding.cell === cell).map(({ code }) => code);
}

async function followed(
  outcome: CheckOutcome,
  sheetId: string,
  control = {},
): Promise<readonly CheckOutcome[]> {
  const published: CheckOutcome[] = [];
  const changes = [{ sheetId, address: "C63" }];
  await followChanges(outcome, changes, control, (next) => published.push(next));
  return published;
}

test("a cell that was mended is not found any more, with one sync and nothing written", async () => {
  const model = await seedWorkbook();
  const host = createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: true });
  expect(saysAt(outcome, "C63")).toEqual(["B01"]);
  type(model.activeSheet, "C63", "经济效益指标");
  const before = textOf(model);
  const { syncs } = host;
  const published = await followed(outcome, model.activeSheet.id);
  expect(host.syncs - syncs).toBe(1);
  expect(published.length).toBe(1);
  expect(published.flatMap((next) => saysAt(next, "C63"))).toEqual([]);
  expect(published[0]?.marking).toEqual(outcome.marking);
  expectUnchanged(model, before);
});

test("figures follow: the budget that was changed is the budget that is compared", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: false });
  const cell = outcome.tables[0]?.table.budget?.cell ?? "";
  type(model.activeSheet, cell, "300万元");
  const [next] = await followed(outcome, model.activeSheet.id);
  expect(next?.tables[0]?.table.budget?.money?.yuan.toFixed()).toBe("3000000");
});

test("a change in a sheet that was not checked asks nothing of Excel", async () => {
  const model = await seedWorkbook();
  const other = model.addSheet("别的");
  const host = createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: false });
  const { syncs } = host;
  expect(await followed(outcome, other.id)).toEqual([]);
  expect(host.syncs).toBe(syncs);
});

test("of several tables the changed one comes first, then the others are held against it", async () => {
  const data = (await seedWorkbook()).snapshot();
  const [sheet] = data.sheets;
  if (!sheet) throw new Error("no sheet");
  const copy = { ...sheet, name: "乙项目", id: "{COPY}" };
  const model = WorkbookModel.from({ ...data, sheets: [sheet, copy] });
  createExcelHost(model);
  const outcome = await checkWorkbook({ mark: false });
  const changed = model.sheet("乙项目");
  if (!changed) throw new Error("no copy");
  type(changed, "C63", "经济效益指标");
  const published = await followed(outcome, changed.id);
  const names = published.map((next) => next.tables.map(({ table }) => table.sheet));
  expect(names).toEqual([
    [sheet.name, "乙项目"],
    [sheet.name, "乙项目"],
  ]);
  const [first, second] = published;
  expect(first?.tables[0]).toBe(outcome.tables[0]);
  expect(first?.tables[1]).not.toBe(outcome.tables[1]);
  expect(second?.tables[0]).not.toBe(outcome.tables[0]);
});

test("a sheet that was renamed keeps its table, one that was deleted loses it", async () => {
  const model = await seedWorkbook();
  model.addSheet("空");
  createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: false });
  const sheet = model.activeSheet;
  model.rename(sheet, "改名后");
  const [renamed] = await followed(outcome, sheet.id);
  expect(renamed?.tables.map(({ table }) => table.sheet)).toEqual(["改名后"]);
  model.removeSheet(sheet);
  const [gone] = await followed(outcome, sheet.id);
  expect(gone?.tables).toEqual([]);
});

test("a sheet that has grown beyond one answer is read in pieces", async () => {
  const model = await seedWorkbook();
  const host = createExcelHost(model, { maxResponseBytes: 15_000 });
  const outcome = await checkActiveSheet({ mark: false });
  type(model.activeSheet, "C63", "经济效益指标");
  const { syncs } = host;
  const [next] = await followed(outcome, model.activeSheet.id);
  expect(host.syncs - syncs).toBeGreaterThan(1);
  expect(next && saysAt(next, "C63")).toEqual([]);
});

test("more sheets than one answer can hold are read by halves", async () => {
  const data = (await seedWorkbook()).snapshot();
  const [sheet] = data.sheets;
  if (!sheet) throw new Error("no sheet");
  const copies = ["甲", "乙", "丙", "丁"].map((name) => ({ ...sheet, name, id: `{${name}}` }));
  const model = WorkbookModel.from({ ...data, sheets: copies });
  const host = createExcelHost(model, { maxResponseBytes: 50_000 });
  const outcome = await checkWorkbook({ mark: false });
  const changes = outcome.searched.map(({ id }) => ({ sheetId: id, address: "" }));
  const published: CheckOutcome[] = [];
  const { syncs } = host;
  await followChanges(outcome, changes, {}, (next) => published.push(next));
  expect(host.syncs - syncs).toBe(3);
  expect(published[0]?.tables.map(({ table }) => table.sheet)).toEqual(["甲", "乙", "丙", "丁"]);
});

test("called off, nothing is published", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const outcome = await checkActiveSheet({ mark: false });
  const abort = new AbortController();
  abort.abort();
  const published: CheckOutcome[] = [];
  const changes = [{ sheetId: model.activeSheet.id, address: "C63" }];
  const following = followChanges(outcome, changes, { signal: abort.signal }, (next) =>
    published.push(next),
  );
  await expect(following).rejects.toMatchObject({ kind: "cancelled" });
  expect(published).toEqual([]);
});
