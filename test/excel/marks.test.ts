import { atOnce } from "../../src/core/appraisal/steps";
import { clearMarks, listSheets, markSheets, readActiveSheet, type Mark } from "../../src/excel";
import { layOut, inPieces, type Layout } from "../../src/excel/marks/mark-areas";
import { WorkbookModel } from "../../src/workbench/model";
import { createExcelHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, tallWorkbook, textOf } from "../support/workbooks";

const MARKS: readonly Mark[] = [
  { cell: "D34", severity: "warning" },
  { cell: "C63", severity: "warning" },
  { cell: "B4", severity: "error" },
  { cell: "F9:F66", severity: "hint" },
];

async function markActive(marks: readonly Mark[]): Promise<Awaited<ReturnType<typeof markSheets>>> {
  const { facts } = await readActiveSheet();
  return markSheets([{ facts, marks }]);
}

function laidOut(marks: readonly Mark[]): Layout {
  return atOnce(layOut(marks));
}

function scattered(rows: number): Mark[] {
  return Array.from({ length: rows }, (_, row) => ({
    cell: `${row % 2 === 0 ? "D" : "E"}${String(row + 3)}`,
    severity: (["error", "warning", "hint"] as const)[row % 3] ?? "hint",
  }));
}

test.each([60, 6_000])("%d findings are marked in one sync and cleared in one", async (rows) => {
  const model = tallWorkbook(rows);
  const host = createExcelHost(model);
  const before = textOf(model);
  const { facts } = await readActiveSheet();
  host.resetCounts();
  const marked = await markSheets([{ facts, marks: scattered(rows) }]);
  expect(marked).toEqual({ cells: rows, refused: [] });
  expect(host.syncs).toBe(1);
  expect(model.activeSheet.lists.conditionalFormats.length).toBeGreaterThanOrEqual(3);
  host.resetCounts();
  await clearMarks();
  expect(host.syncs).toBe(1);
  expectUnchanged(model, before);
});

test("marking again takes the old marks away in the same sync", async () => {
  const model = await seedWorkbook();
  const host = createExcelHost(model);
  const before = textOf(model);
  await markActive(MARKS);
  const { facts } = await readActiveSheet();
  host.resetCounts();
  await markSheets([{ facts, marks: [{ cell: "B4", severity: "error" }] }]);
  expect(host.syncs).toBe(1);
  const rules = model.activeSheet.lists.conditionalFormats;
  expect(rules.map(({ formula, ranges }) => [formula, ranges.length])).toEqual([
    ['="jixiao-error"<>""', 1],
  ]);
  await markActive([]);
  expectUnchanged(model, before);
});

test("a person's own conditional formats stay as they are, below the marks", async () => {
  const model = await seedWorkbook();
  const rule = {
    id: "{AAAA}",
    type: "Custom",
    ranges: [{ top: 0, left: 0, bottom: 70, right: 5 }],
    priority: 0,
    stopIfTrue: true,
    formula: "=TRUE",
    format: { fill: "#00FF00" },
  };
  model.activeSheet.replace("conditionalFormats", [rule]);
  createExcelHost(model);
  const before = textOf(model);
  await markActive(MARKS);
  const own = model.activeSheet.lists.conditionalFormats.find(({ id }) => id === "{AAAA}");
  const priorities = model.activeSheet.lists.conditionalFormats.map(({ priority }) => priority);
  expect(own?.priority).toBe(Math.max(...priorities));
  await clearMarks();
  expectUnchanged(model, before);
});

test("marks of another runtime and of a reopened workbook are found and cleared", async () => {
  const model = await seedWorkbook();
  model.addSheet("第二张").write({ top: 0, left: 0, bottom: 0, right: 0 }, [["x"]]);
  createExcelHost(model);
  const before = textOf(model);
  const { sheets } = await listSheets();
  await markSheets(sheets.map((facts) => ({ facts, marks: [{ cell: "A1", severity: "hint" }] })));
  // Excel gives conditional formats new ids when a workbook is opened again.
  const reopened = WorkbookModel.from(renumbered(model));
  const host = createExcelHost(reopened);
  await clearMarks();
  expectUnchanged(reopened, before);
  expect(host.syncs).toBeLessThanOrEqual(4);
});

function renumbered(model: WorkbookModel): ReturnType<WorkbookModel["snapshot"]> {
  const data = model.snapshot();
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.map((rule, at) => ({
        ...rule,
        id: `{NEW-${String(at)}}`,
      })),
    })),
  };
}

test("marks that were copied along with a cell are cleared too", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  await markActive(MARKS);
  const [copied] = model.activeSheet.lists.conditionalFormats;
  if (!copied) throw new Error("no mark");
  const rules = model.activeSheet.lists.conditionalFormats;
  const ranges = [{ top: 80, left: 0, bottom: 80, right: 0 }];
  model.activeSheet.replace("conditionalFormats", [...rules, { ...copied, id: "{COPY}", ranges }]);
  await clearMarks();
  expectUnchanged(model, before);
});

test("a mark that a person has deleted by hand does not stop the clearing", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  const before = textOf(model);
  await markActive(MARKS);
  model.activeSheet.replace(
    "conditionalFormats",
    model.activeSheet.lists.conditionalFormats.slice(1),
  );
  await clearMarks();
  expectUnchanged(model, before);
});

test("a protected sheet gets no marks, and the reason names it", async () => {
  const model = await seedWorkbook();
  model.activeSheet.update({ protection: { protected: true, options: {} } });
  createExcelHost(model);
  const before = textOf(model);
  const { cells, refused } = await markActive(MARKS);
  expect(cells).toBe(0);
  expect(refused).toMatchObject([
    { kind: "sheet-protected", data: { sheet: model.activeSheet.name } },
  ]);
  expectUnchanged(model, before);
});

test("a read-only workbook gets no marks", async () => {
  const model = await seedWorkbook();
  model.readOnly = true;
  createExcelHost(model);
  const { refused } = await markActive(MARKS);
  expect(refused).toMatchObject([{ kind: "read-only" }]);
});

test("a sheet that was protected after marking keeps its marks and is named", async () => {
  const model = await seedWorkbook();
  createExcelHost(model);
  await markActive(MARKS);
  model.activeSheet.update({ protection: { protected: true, options: {} } });
  const { removed, refused } = await clearMarks();
  expect(removed).toBe(0);
  expect(refused).toMatchObject([{ kind: "sheet-protected" }]);
});

test("a marking that fails leaves no half marks that clearing would miss", async () => {
  const model = await seedWorkbook();
  const host = createExcelHost(model);
  const before = textOf(model);
  const { facts } = await readActiveSheet();
  for (let action = 0; action < 60; action++) {
    host.failAt(action);
    await markSheets([{ facts, marks: MARKS }]).catch(() => null);
    const half = model.activeSheet.lists.conditionalFormats.filter(({ formula }) => formula === "");
    expect(half).toEqual([]);
    host.failNoMore();
    await clearMarks();
    expectUnchanged(model, before);
  }
});

describe("layout of marks", () => {
  test("a cell gets one mark, the gravest", () => {
    const { areas, cells } = laidOut([
      { cell: "B2", severity: "hint" },
      { cell: "B2", severity: "error" },
      { cell: "B1:B3", severity: "warning" },
    ]);
    expect(cells).toBe(3);
    expect(areas).toEqual([
      { severity: "warning", addresses: ["B1,B3"] },
      { severity: "error", addresses: ["B2"] },
    ]);
  });

  test("neighbours become one area", () => {
    const { areas } = laidOut([
      { cell: "C2", severity: "hint" },
      { cell: "B2", severity: "hint" },
      { cell: "B3:C3", severity: "hint" },
      { cell: "E9", severity: "hint" },
    ]);
    expect(areas).toEqual([{ severity: "hint", addresses: ["B2:C3,E9"] }]);
  });

  test("many marks are laid out with pauses, each cell once", () => {
    const work = layOut(scattered(10_000));
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses++;
    expect(pauses).toBeGreaterThan(10);
    const addresses = step.value.areas
      .flatMap((area) => area.addresses)
      .join(",")
      .split(",");
    expect(step.value.cells).toBe(10_000);
    expect(new Set(addresses).size).toBe(10_000);
  });

  test("addresses are cut between areas, under 8,000 characters", () => {
    const addresses = Array.from({ length: 5_000 }, (_, row) => `AB${String(2 * row + 1)}`);
    const pieces = inPieces(addresses);
    expect(pieces.join(",")).toBe(addresses.join(","));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(8_000);
  });
});
