import { fillTable, lookAtFill, undoLast } from "../../src/app";
import { createExcelHost } from "../support/excel-host";
import { blankScores, fillableCases, openCase, reopened } from "../support/fillable";
import { contentOf, expectSameContent } from "../support/workbooks";

const EVERYTHING = { language: "zh-CN", accept: "all", drafts: true } as const;
const PLAIN = { language: "zh-CN", accept: "none", drafts: false } as const;

test("every dev case is filled in 2 syncs after at most 3 that read, and taken back exactly", async () => {
  const cases = await fillableCases();
  for (const each of cases) {
    const model = await openCase(each);
    const host = createExcelHost(model);
    const before = contentOf(model);
    await lookAtFill({ language: "zh-CN" });
    expectSameContent(model, before);
    const reading = host.syncs;
    expect(reading).toBeLessThanOrEqual(3);
    host.resetCounts();
    await fillTable(EVERYTHING);
    expect(host.syncs).toBe(reading + 2);
    expect(model.activeSheet.name).toBe(each.sheet);
    expect(await undoLast()).toMatchObject({ undone: true, kind: "fill", conflicts: [] });
    expectSameContent(model, before);
  }
  expect(cases.length).toBeGreaterThan(15);
});

test("a refresh is taken back to the fill before it", async () => {
  const model = await blankScores();
  createExcelHost(model);
  await fillTable(PLAIN);
  const before = contentOf(model);
  const sheet = model.activeSheet;
  const was = sheet.snapshot().cells.find(({ row, column }) => row === 10 && column === 6);
  sheet.write(cellAt("G11"), [["9次"]]);
  await fillTable(PLAIN);
  expect(await undoLast()).toMatchObject({ undone: true, kind: "fill" });
  if (was) sheet.put([{ row: was.row, column: was.column, cell: was }]);
  expectSameContent(model, before);
});

describe("after saving, closing and opening again", () => {
  test("a fill is taken back exactly", async () => {
    const model = await reopened(await blankScores());
    const expected = contentOf(await reopened(await reopened(model)));
    createExcelHost(model);
    await fillTable(EVERYTHING);
    const later = await reopened(model);
    createExcelHost(later);
    expect(await undoLast()).toMatchObject({ undone: true, kind: "fill", conflicts: [] });
    expectSameContent(await reopened(later), expected);
  });

  test("also where rows were inserted above and the sheet was renamed meanwhile", async () => {
    const model = await blankScores();
    createExcelHost(model);
    const table = model.activeSheet;
    const change = (): void => {
      const rows = { top: 0, left: 0, bottom: 1, right: 16_383 };
      model.shift({ sheet: table.id, action: "insert", range: rows, direction: "Down" });
      model.rename(table, "二〇二三年 自评");
    };
    const expected = await blankScores();
    await fillTable(PLAIN);
    change();
    const later = await reopened(model);
    createExcelHost(later);
    expect(await undoLast()).toMatchObject({
      undone: true,
      kind: "fill",
      cells: 12,
      conflicts: [],
    });
    expect(later.sheets.map(({ name }) => name)).toEqual(["二〇二三年 自评"]);
    const score = cellAt("I11");
    expect(later.activeSheet.value(score.top + 2, score.left)).toBe("");
    expect(later.activeSheet.text(cellAt("C13").top, 2)).toBe(expected.activeSheet.text(10, 2));
    expect(later.names).toEqual([]);
    expect([...later.settings.keys()]).toEqual([]);
  });
});

test("where a person has changed a cell since, it asks, keeps, or overwrites", async () => {
  const model = await blankScores();
  createExcelHost(model);
  const before = contentOf(model);
  await fillTable(PLAIN);
  const { top, left } = cellAt("I11");
  const type = (value: number | string): void => {
    model.activeSheet.write(cellAt("I11"), [[value]]);
  };
  type(6);
  const filled = contentOf(model);
  expect(await undoLast()).toMatchObject({
    undone: false,
    conflicts: [{ sheet: "自评表", cell: "I11", found: 6 }],
  });
  expectSameContent(model, filled);
  expect(await undoLast("keep")).toMatchObject({ undone: true, cells: 11 });
  expect(model.activeSheet.value(top, left)).toBe(6);
  type("");
  expectSameContent(model, before);
});

function cellAt(a1: string): { top: number; left: number; bottom: number; right: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  const left = letters.charCodeAt(0) - 65;
  const top = Number(digits) - 1;
  return { top, left, bottom: top, right: left };
}
