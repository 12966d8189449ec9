import {
  addIndicatorRow,
  deleteIndicatorRow,
  generateSheet,
  insertTemplate,
  undoLast,
} from "../../src/app";
import { parseRange, rangeToA1 } from "../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { readActiveSheet } from "../../src/excel";
import { type FailurePoint } from "../../src/workbench/host";
import { type WorkbookModel } from "../../src/workbench/model";
import { createExcelHost, type TestHost } from "../support/excel-host";
import { expectUnchanged, seedWorkbook, textOf } from "../support/workbooks";

/** Selects a cell of the sheet in front, as a person does. */
function select(model: WorkbookModel, cell: string): void {
  const range = parseRange(cell);
  if (!range) throw new Error(`no cell ${cell}`);
  model.select(model.activeSheet, [range]);
}

function mergesOf(model: WorkbookModel): string[] {
  return model.activeSheet.lists.merges.map(rangeToA1).sort();
}

async function tableInFront(): Promise<PerformanceTable> {
  const [table] = recognise((await readActiveSheet()).sheet).tables;
  if (!table) throw new Error("no table");
  return table;
}

/** The workbook as text, with each cell's drop-down by itself: how areas are cut does not count. */
function byCell(model: WorkbookModel): string {
  const lists = model.sheets.map(({ lists: { validations } }) =>
    validations
      .flatMap(({ ranges, ...rule }) =>
        ranges.flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, at) =>
            JSON.stringify([top + at, left, right, rule]),
          ),
        ),
      )
      .sort(),
  );
  const { sheets, ...rest } = model.snapshot();
  const rows = sheets.map((sheet) => ({ ...sheet, validations: [] }));
  return JSON.stringify([rest, rows, lists], null, 1);
}

function formulasOf(model: WorkbookModel): Record<string, string> {
  const cells = model.activeSheet.snapshot().cells;
  return Object.fromEntries(
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined
        ? []
        : [[rangeToA1({ top: row, bottom: row, left: column, right: column }), formula] as const],
    ),
  );
}

async function seed(): Promise<{ model: WorkbookModel; host: TestHost }> {
  const model = await seedWorkbook();
  return { model, host: createExcelHost(model) };
}

describe("增加指标行 in the sample", () => {
  // C9 数量指标 has rows 9 to 25, 时效指标 only row 43; row 66 is the last of all.
  test.each([
    ["in the middle of a 二级指标", "D12", 12, "数量指标"],
    ["under the last row of a 二级指标", "E25", 25, "数量指标"],
    ["under the only row of a 二级指标", "D43", 43, "时效指标"],
    ["under the last row of the table", "D66", 66, "满意度指标"],
  ])("%s", async (_, cell, row, level2) => {
    const { model } = await seed();
    select(model, cell);
    const before = textOf(model);
    const { indicators } = await tableInFront();
    const added = await addIndicatorRow({});
    expect(added).toMatchObject({ row });
    const table = await tableInFront();
    expect(table.indicators.map(({ name }) => name.clean)).toEqual(
      indicators.map(({ name }) => name.clean),
    );
    expect(added.level2).toBe(level2);
    expect(model.selection()[0]).toMatchObject({ top: row });
    expect(await undoLast()).toMatchObject({ undone: true });
    select(model, cell);
    expectUnchanged(model, before);
  });

  test("labels that end there reach the new row, as those inside it do", async () => {
    const { model } = await seed();
    expect(mergesOf(model)).toEqual(expect.arrayContaining(["A8:A66", "B9:B62", "C9:C25"]));
    select(model, "E25");
    await addIndicatorRow({});
    expect(mergesOf(model)).toEqual(expect.arrayContaining(["A8:A67", "B9:B63", "C9:C26"]));
    expect(mergesOf(model)).not.toEqual(expect.arrayContaining(["C9:C25"]));
  });

  test("a label of one row spans two then, where the sheet merges its labels", async () => {
    const { model } = await seed();
    select(model, "D43");
    await addIndicatorRow({});
    expect(mergesOf(model)).toEqual(expect.arrayContaining(["C43:C44"]));
  });

  test("the last row of a 二级指标 by its name", async () => {
    await seed();
    const added = await addIndicatorRow({ level2: "质量指标" });
    expect(added).toMatchObject({ row: 42, level2: "质量指标" });
    await expect(addIndicatorRow({ level2: "生态效益指标" })).rejects.toMatchObject({
      kind: "level-missing",
    });
  });
});

describe("删除指标行 in the sample", () => {
  test.each([
    ["the first row of a 二级指标, whose label moves down", "D9", 8],
    ["a row in the middle", "D12", 11],
    ["the last row of a 二级指标", "D25", 24],
  ])("%s", async (_, cell, row) => {
    const { model } = await seed();
    select(model, cell);
    const before = textOf(model);
    const { indicators } = await tableInFront();
    expect(await deleteIndicatorRow({})).toMatchObject({ row, level2: "数量指标" });
    const { indicators: left } = await tableInFront();
    expect(left.map(({ name, level2 }) => [name.clean, level2.name])).toEqual(
      indicators
        .filter((indicator) => indicator.row !== row)
        .map(({ name, level2 }) => [name.clean, level2.name]),
    );
    expect(mergesOf(model)).toEqual(expect.arrayContaining(["A8:A65", "B9:B61", "C9:C24"]));
    expect(await undoLast()).toMatchObject({ undone: true });
    select(model, cell);
    expectUnchanged(model, before);
  });

  test("the only row of a 二级指标 stays", async () => {
    const { model } = await seed();
    select(model, "D43");
    const before = textOf(model);
    await expect(deleteIndicatorRow({})).rejects.toMatchObject({
      kind: "row-only",
      data: { level: "时效指标" },
    });
    expectUnchanged(model, before);
  });
});

describe("what cannot be done right is refused, and nothing is written", () => {
  test("with several ranges selected no row is meant, but one that is named is found", async () => {
    const { model } = await seed();
    model.select(model.activeSheet, [
      { top: 11, bottom: 11, left: 3, right: 3 },
      { top: 13, bottom: 13, left: 3, right: 3 },
    ]);
    await expect(addIndicatorRow({})).rejects.toMatchObject({ kind: "row-not-in-table" });
    const table = await tableInFront();
    expect(await addIndicatorRow({ table, row: 11 })).toMatchObject({ row: 12 });
  });

  test("outside the table, beside other content, on a protected sheet", async () => {
    const { model } = await seed();
    select(model, "A1");
    const before = textOf(model);
    await expect(addIndicatorRow({})).rejects.toMatchObject({ kind: "row-not-in-table" });
    expectUnchanged(model, before);
    model.activeSheet.write({ top: 11, bottom: 11, left: 7, right: 7 }, [["另一张表"]]);
    select(model, "D12");
    const shared = textOf(model);
    await expect(deleteIndicatorRow({})).rejects.toMatchObject({
      kind: "row-shared",
      data: { cells: ["H12"] },
    });
    select(model, "D13");
    model.activeSheet.update({ protection: { protected: true, options: {} } });
    await expect(addIndicatorRow({})).rejects.toMatchObject({ kind: "sheet-protected" });
    model.activeSheet.update({ protection: { protected: false, options: {} } });
    select(model, "D12");
    expectUnchanged(model, shared);
  });
});

describe("in a self-evaluation made by us", () => {
  async function made(): Promise<WorkbookModel> {
    const { model } = await seed();
    await generateSheet({ what: "self-evaluation", language: "zh-CN" });
    return model;
  }

  test("score formula and sums come along; an indicator's own number format does not", async () => {
    const model = await made();
    const table = await tableInFront();
    const [first] = table.indicators;
    const last = table.indicators.at(-1);
    if (!first || !last?.score || !table.totals?.score) throw new Error("no rows");
    const total = table.totals.score.cell;
    const rangeBefore = formulasOf(model)[total] ?? "";
    select(model, last.name.cell);
    const { row } = await addIndicatorRow({});
    const after = formulasOf(model);
    const movedTotal = total.replace(/\d+/, (digits) => String(Number(digits) + 1));
    const column = last.score.cell.replace(/\d+/, "");
    expect(rangeBefore).toContain(`${column}${String(last.row + 1)}`);
    expect(after[movedTotal]).toContain(`${column}${String(row + 1)}`);
    expect(after[`${column}${String(row + 1)}`]).toContain(String(row + 1));
    const place = parseRange(last.target?.cell ?? "");
    expect(model.activeSheet.style(row, place?.left ?? 0)?.numberFormat ?? "General").toBe(
      "General",
    );
  });

  test("adding and deleting, each taken back, leave the sheet as it was", async () => {
    const model = await made();
    const table = await tableInFront();
    const rows = table.indicators.filter((_, index) => index % 6 === 0);
    for (const { row, name } of rows) {
      select(model, name.cell);
      const before = byCell(model);
      await addIndicatorRow({});
      await undoLast();
      select(model, name.cell);
      expect(byCell(model)).toBe(before);
      const level = table.indicators.filter(
        (each) =>
          each.level2.source?.cell ===
          table.indicators.find((x) => x.row === row)?.level2.source?.cell,
      );
      if (level.length < 2) continue;
      await deleteIndicatorRow({});
      await undoLast();
      select(model, name.cell);
      expect(byCell(model)).toBe(before);
    }
  });

  test("formulas of the summary that name the deleted row come back as well", async () => {
    const model = await made();
    const table = await tableInFront();
    const other = model.addSheet("引用");
    const name = model.activeSheet.name;
    const cell = table.indicators[3]?.target?.cell ?? "";
    other.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[`='${name}'!${cell}`]]);
    select(model, table.indicators[3]?.name.cell ?? "");
    const before = textOf(model);
    await deleteIndicatorRow({});
    expect(other.snapshot().cells[0]?.formula).toContain("#REF!");
    await undoLast();
    select(model, table.indicators[3]?.name.cell ?? "");
    expectUnchanged(model, before);
  });
});

test("drop-downs reach a row under the last one of the table", async () => {
  const { model } = await seed();
  await insertTemplate({ form: "monitoring-central", language: "zh-CN" });
  const last = (await tableInFront()).emptySlots.at(-1);
  if (!last) throw new Error("no slot");
  const end = last.row + 1;
  model.select(model.activeSheet, [{ top: end, left: 3, bottom: end, right: 3 }]);
  const { row } = await addIndicatorRow({});
  expect(row).toBe(end + 1);
  const lists = model.activeSheet.lists.validations.filter(({ ranges }) =>
    ranges.some(({ top, bottom }) => row >= top && row <= bottom),
  );
  expect(lists.map(({ rule }) => JSON.stringify(rule))).toEqual(
    expect.arrayContaining([expect.stringContaining("确定能"), expect.stringContaining('"是"')]),
  );
});

describe("a person's changes meanwhile", () => {
  test("a new row that was filled in is only taken back when told to", async () => {
    const { model } = await seed();
    select(model, "D12");
    const before = textOf(model);
    const { row } = await addIndicatorRow({});
    model.activeSheet.write({ top: row, bottom: row, left: 3, right: 3 }, [["新的指标"]]);
    expect(await undoLast()).toMatchObject({
      undone: false,
      conflicts: [{ cell: `D${String(row + 1)}` }],
    });
    expect(await undoLast("overwrite")).toMatchObject({ undone: true });
    select(model, "D12");
    expectUnchanged(model, before);
  });
});

/** The action of that number since the journal was opened: before that nothing is written. */
function whileWriting(wished: number): FailurePoint {
  let count = -1;
  return ({ what }) => {
    if (count >= 0 || what === "add") count++;
    return count === wished;
  };
}

test.each(["add", "delete"] as const)("%s: whatever action fails, nothing is left", async (act) => {
  const { model, host } = await seed();
  await insertTemplate({ form: "self-evaluation-central", language: "zh-CN" });
  const slot = (await tableInFront()).emptySlots[1];
  select(model, slot?.cell ?? "");
  const before = textOf(model);
  let failed = 0;
  for (let action = 0; ; action++) {
    host.failAt(whileWriting(action));
    const outcome: unknown = await (
      act === "add" ? addIndicatorRow({}) : deleteIndicatorRow({})
    ).catch((error: unknown) => error);
    host.failNoMore();
    select(model, slot?.cell ?? "");
    if (!(outcome instanceof Error)) break;
    expect(outcome).toMatchObject({ aftermath: "rolled-back" });
    failed++;
    expectUnchanged(model, before);
  }
  expect(failed).toBeGreaterThan(act === "add" ? 12 : 6);
});
