import { fillTable, generateSheet, lookAtFill, undoLast, writeSummary } from "../../src/app";
import type { WorkbookModel } from "../../src/workbench/model";
import { type SheetModel } from "../../src/workbench/model";
import { createExcelHost, type TestHost } from "../support/excel-host";
import { blankScores, reopened } from "../support/fillable";
import { HeadlessRecalculator } from "../support/recalculator";
import { contentOf, expectSameContent, seedWorkbook } from "../support/workbooks";

const LOOK = { language: "zh-CN" } as const;
const PLAIN = { ...LOOK, accept: "none", drafts: false } as const;

/** Types into a cell as a person does. */
function type(sheet: SheetModel, cell: string, value: string | number): void {
  const { row, column } = place(cell);
  sheet.write({ top: row, left: column, bottom: row, right: column }, [[value]]);
}

function place(cell: string): { readonly row: number; readonly column: number } {
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 };
}

function formula(sheet: SheetModel, cell: string): unknown {
  const { row, column } = place(cell);
  return sheet.formula(row, column);
}

function insertRows(model: WorkbookModel, sheet: SheetModel, row: number, count: number): void {
  const range = { top: row - 1, left: 0, bottom: row + count - 2, right: 16_383 };
  model.shift({ sheet: sheet.id, action: "insert", range, direction: "Down" });
}

async function opened(): Promise<{ model: WorkbookModel; table: SheetModel; host: TestHost }> {
  const model = await blankScores();
  return { model, table: model.activeSheet, host: createExcelHost(model) };
}

const names = (model: WorkbookModel): string[] => model.sheets.map(({ name }) => name);

describe("what is filled", () => {
  test("nothing on a sheet that was just made: every score waits for its actual value", async () => {
    const model = await seedWorkbook();
    createExcelHost(model);
    model.useRecalculator(new HeadlessRecalculator());
    await generateSheet({ what: "self-evaluation", ...LOOK });
    await model.calculate();
    const { filled, open, proposalsLeft } = await fillTable(PLAIN);
    expect({ filled, proposalsLeft }).toEqual({ filled: 0, proposalsLeft: [] });
    expect(open).toHaveLength(58);
    expect(new Set(open.map(({ reason }) => reason))).toEqual(new Set(["no-actual"]));
  });

  test("blank scores, the rate's points and the total, as formulas; words wait for a person", async () => {
    const { table, host } = await opened();
    const look = await lookAtFill(LOOK);
    expect(look).toMatchObject({ sheet: "自评表", fills: 12, proposals: [], reasonDrafts: 0 });
    expect(look.open).toMatchObject([{ cell: "I20", reason: "qualitative" }]);
    expect(host.syncs).toBeLessThanOrEqual(3);
    expect(formula(table, "I11")).toBe("");
    const outcome = await fillTable(PLAIN);
    expect(outcome).toMatchObject({
      sheet: "自评表",
      summarySheet: "绩效汇总",
      filled: 12,
      accepted: 0,
      drafts: 0,
      conflicts: [],
    });
    expect(formula(table, "I11")).toMatch(/^=IF\(ISNUMBER\(/);
    expect(formula(table, "I22")).toMatch(/^=IF\(AND\(COUNT\(I11:I21\)=11/);
    expect(formula(table, "I20")).toBe("");
  });

  test("the scores follow what is typed later, also where the form holds text", async () => {
    const { model, table } = await opened();
    const engine = new HeadlessRecalculator();
    model.useRecalculator(engine);
    const shows = async (cell: string): Promise<unknown> => {
      await model.calculate();
      const { row, column } = place(cell);
      return table.value(row, column);
    };
    await fillTable(PLAIN);
    expect(await shows("I11")).toBe(10);
    expect(await shows("I22")).toBe("");
    type(table, "I20", 9);
    expect(await shows("I22")).toBe(99);
    type(table, "G11", "6");
    expect(await shows("I11")).toBe(5);
    type(table, "G11", "'9次");
    expect(await shows("I22")).toBe("");
    type(table, "G11", "'9");
    expect(await shows("I22")).toBe(96.5);
    engine.dispose();
  });

  test("a person's figure that differs waits as a proposal, and is written when accepted", async () => {
    const { table } = await opened();
    type(table, "I11", 3);
    type(table, "I12", 4);
    const look = await lookAtFill(LOOK);
    expect(look.proposals.map(({ edit, old, value }) => [edit.cell, old, value])).toEqual([
      ["I11", "3", "10"],
      ["I12", "4", "10"],
    ]);
    const first = await fillTable({ ...PLAIN, accept: ["I12"] });
    expect(first).toMatchObject({ accepted: 1, filled: 10 });
    expect(first.proposalsLeft.map(({ edit }) => edit.cell)).toEqual(["I11"]);
    expect(formula(table, "I11")).toBe(3);
    expect(formula(table, "I12")).toMatch(/^=IF/);
    // What was accepted is ours from then on; the other still waits.
    const again = await fillTable({ ...PLAIN, accept: "all" });
    expect(again).toMatchObject({ accepted: 1, filled: 0, proposalsLeft: [] });
  });

  test("drafts of reasons only when asked, and only where nobody has written", async () => {
    const { table } = await opened();
    type(table, "G11", "6");
    type(table, "G12", "30");
    type(table, "J12", "设备到货晚");
    expect((await lookAtFill(LOOK)).reasonDrafts).toBe(1);
    expect((await fillTable(PLAIN)).drafts).toBe(0);
    expect(formula(table, "J11")).toBe("");
    expect((await fillTable({ ...PLAIN, drafts: true })).drafts).toBe(1);
    expect(formula(table, "J11")).toMatch(/^【草稿.*完成率50%/);
    expect(formula(table, "J12")).toBe("设备到货晚");
    // A draft that nobody has touched follows the facts; a sentence of a person stays.
    type(table, "G11", "3");
    expect((await fillTable({ ...PLAIN, drafts: true })).drafts).toBe(1);
    expect(formula(table, "J11")).toMatch(/完成率25%/);
    type(table, "J11", "雨季推迟");
    expect((await fillTable({ ...PLAIN, drafts: true })).drafts).toBe(0);
    expect(formula(table, "J11")).toBe("雨季推迟");
  });

  test("a cell that somebody changes between reading and writing is left and named", async () => {
    const { table, host } = await opened();
    const execute = host.execute.bind(host);
    host.execute = (body, flags) => {
      // Facts and cells were read; next is the look just before writing.
      if (host.syncs === 2) type(table, "I11", 7);
      return execute(body, flags);
    };
    const outcome = await fillTable(PLAIN);
    expect(outcome.conflicts).toMatchObject([{ cell: "I11", found: 7 }]);
    expect(outcome.filled).toBe(11);
    expect(formula(table, "I11")).toBe(7);
  });
});

describe("what is refused", () => {
  test("a protected sheet is named, and nothing is written", async () => {
    const { model, table } = await opened();
    table.update({ protection: { protected: true, options: {} } });
    const before = contentOf(model);
    await expect(fillTable(PLAIN)).rejects.toMatchObject({
      kind: "sheet-protected",
      data: { sheet: "自评表" },
    });
    expectSameContent(model, before);
  });

  test("a workbook whose sheets are protected gets no sheet", async () => {
    const { model } = await opened();
    model.structureProtected = true;
    const before = contentOf(model);
    await expect(fillTable(PLAIN)).rejects.toMatchObject({ kind: "workbook-protected" });
    expectSameContent(model, before);
  });

  test("a target table in front has nothing to fill; a sheet without a table is named", async () => {
    const model = await seedWorkbook();
    createExcelHost(model);
    await expect(lookAtFill(LOOK)).rejects.toMatchObject({ kind: "not-fillable" });
    model.activate(model.addSheet("空表"));
    await expect(fillTable(PLAIN)).rejects.toMatchObject({
      kind: "no-table",
      data: { searched: ["空表"] },
    });
  });
});

describe("our own earlier cells", () => {
  /** A number in place of text: the formula refers to the cell itself from then on. */
  const change = (table: SheetModel, cell = "G11"): void => {
    type(table, cell, 6);
    const { row, column } = place(cell);
    type(table, cell.replace("G", "E"), 12);
    type(table, cell.replace("G", "H"), 10);
    expect(table.value(row, column)).toBe(6);
  };

  test("are brought up to date when the actual has changed, and no others", async () => {
    const { table } = await opened();
    await fillTable(PLAIN);
    type(table, "I12", 5);
    change(table);
    const look = await lookAtFill(LOOK);
    expect(look).toMatchObject({ fills: 1, proposals: [{ edit: { cell: "I12" }, old: "5" }] });
    expect(await fillTable(PLAIN)).toMatchObject({ filled: 1 });
    expect(formula(table, "I11")).toMatch(/G11>=E11,H11,/);
    expect(formula(table, "I12")).toBe(5);
  });

  test("running it again changes nothing in the table", async () => {
    const { model, table } = await opened();
    await fillTable(PLAIN);
    const before = JSON.stringify(table.snapshot().cells.map(({ formula: text }) => text));
    expect(await fillTable(PLAIN)).toMatchObject({ filled: 0, proposalsLeft: [] });
    expect(JSON.stringify(table.snapshot().cells.map(({ formula: text }) => text))).toBe(before);
    expect(names(model)).toEqual(["自评表", "绩效汇总"]);
  });

  test.each<[string, (model: WorkbookModel, table: SheetModel) => void, string]>([
    [
      "rows were inserted above the table",
      (model, table) => {
        insertRows(model, table, 1, 3);
      },
      "G14",
    ],
    [
      "a row was inserted within it",
      (model, table) => {
        insertRows(model, table, 9, 1);
      },
      "G12",
    ],
    [
      "the sheet was renamed",
      (model, table) => {
        model.rename(table, "自评 (终稿)");
      },
      "G11",
    ],
    [
      "绩效汇总 was renamed",
      (model) => {
        const summary = model.sheet("绩效汇总");
        if (summary) model.rename(summary, "汇总-终稿");
      },
      "G11",
    ],
    [
      "the journal has been lost",
      (model) => {
        for (const key of model.settings.keys()) {
          if (key.startsWith("jixiao.journal")) model.setSetting(key, undefined);
        }
      },
      "G11",
    ],
  ])("are known again where %s, also after opening again", async (_, meanwhile, actual) => {
    const { model, table } = await opened();
    await fillTable(PLAIN);
    meanwhile(model, table);
    const later = await reopened(model);
    createExcelHost(later);
    const [sheet] = later.sheets;
    if (!sheet) throw new Error("no sheet");
    later.activate(sheet);
    change(sheet, actual);
    const look = await lookAtFill(LOOK);
    expect(look.proposals).toEqual([]);
    const outcome = await fillTable(PLAIN);
    expect(outcome.proposalsLeft).toEqual([]);
    expect(formula(sheet, actual.replace("G", "I"))).toContain(`${actual}>=`);
    expect(later.sheets).toHaveLength(2);
  });
});

describe("its sheet 绩效汇总", () => {
  test("is the one that 成本与预算汇总 writes, wherever it is asked for", async () => {
    const { model, table } = await opened();
    expect(await writeSummary(LOOK)).toEqual({ sheet: "绩效汇总", refreshed: false });
    // The summary is in front: its table is filled.
    expect(model.activeSheet.name).toBe("绩效汇总");
    expect(await fillTable(PLAIN)).toMatchObject({ sheet: "自评表", filled: 12 });
    insertRows(model, table, 1, 2);
    model.rename(table, "改名");
    expect(await writeSummary(LOOK)).toEqual({ sheet: "绩效汇总", refreshed: true });
    expect(names(model)).toEqual(["改名", "绩效汇总"]);
    const formulas = model
      .sheet("绩效汇总")
      ?.snapshot()
      .cells.flatMap((cell) => cell.formula ?? []);
    expect(formulas?.some((text) => text.includes("自评表!"))).toBe(false);
  });

  test("never takes the place of a person's sheet of that name; formulas follow", async () => {
    const { model, table } = await opened();
    const foreign = model.addSheet("绩效汇总");
    type(foreign, "A1", "领导手工做的");
    const before = JSON.stringify(foreign.snapshot());
    expect(await fillTable(PLAIN)).toMatchObject({ summarySheet: "绩效汇总 (2)" });
    expect(JSON.stringify(foreign.snapshot())).toBe(before);
    expect(formula(table, "I11")).toContain("'绩效汇总 (2)'!");
    // Known again, though the table's formulas lead to a name that the plan did not wish for.
    expect(await fillTable(PLAIN)).toMatchObject({ filled: 0, proposalsLeft: [] });
    await undoLast();
    await undoLast();
    expect(names(model)).toEqual(["自评表", "绩效汇总"]);
    expect(JSON.stringify(foreign.snapshot())).toBe(before);
  });

  test("each table has its own, which is refreshed", async () => {
    const { model, table } = await opened();
    const second = model.copySheet(table, "项目乙", 1);
    expect(await fillTable(PLAIN)).toMatchObject({ sheet: "自评表", summarySheet: "绩效汇总" });
    model.activate(second);
    const other = { sheet: "项目乙", summarySheet: "绩效汇总-项目乙", filled: 12 };
    expect(await fillTable(PLAIN)).toMatchObject(other);
    expect(await fillTable(PLAIN)).toMatchObject({ ...other, filled: 0 });
    model.activate(table);
    expect(await writeSummary(LOOK)).toEqual({ sheet: "绩效汇总", refreshed: true });
    expect(names(model)).toEqual(["自评表", "项目乙", "绩效汇总", "绩效汇总-项目乙"]);
    const later = await reopened(model);
    createExcelHost(later);
    const again = later.sheet("项目乙");
    if (again) later.activate(again);
    expect(await fillTable(PLAIN)).toMatchObject({ ...other, filled: 0 });
    expect(later.sheets).toHaveLength(4);
  });

  test("of two tables on a sheet, the one under the active cell is meant", async () => {
    const { model, table } = await opened();
    const { cells } = table.snapshot();
    table.put(cells.map((cell) => ({ row: cell.row + 40, column: cell.column, cell })));
    type(table, "C42", "乙项目");
    model.select(table, [{ top: 50, left: 2, bottom: 50, right: 2 }]);
    const below = await fillTable(PLAIN);
    expect(below).toMatchObject({ summarySheet: "绩效汇总", filled: 12 });
    expect([formula(table, "I11"), formula(table, "I51")]).toEqual([
      "",
      expect.stringMatching(/^=/),
    ]);
    model.select(table, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    expect(await fillTable(PLAIN)).toMatchObject({
      summarySheet: "绩效汇总-铁路沿线环境安全整治",
      filled: 12,
    });
    const look = await lookAtFill(LOOK);
    expect(await fillTable({ ...PLAIN, table: look.table })).toMatchObject({ filled: 0 });
    expect(model.sheets).toHaveLength(3);
  });

  test("of two tables alike in title and project, the one with the same indicators is meant", async () => {
    const { model, table } = await opened();
    const { cells } = table.snapshot();
    table.put(cells.map((cell) => ({ row: cell.row + 40, column: cell.column, cell })));
    // A year later: the same form for the same project, with other figures.
    type(table, "G51", 11);
    model.select(table, [{ top: 50, left: 2, bottom: 50, right: 2 }]);
    const below = (await lookAtFill(LOOK)).table;
    model.select(table, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    const above = (await lookAtFill(LOOK)).table;
    expect([above.range.top, below.range.top]).toEqual([0, 40]);
    // Now the upper one stands where the lower one was.
    insertRows(model, table, 1, 40);
    expect(await fillTable({ ...PLAIN, table: above })).toMatchObject({ filled: 12 });
    expect([formula(table, "I51"), formula(table, "I91")]).toEqual([
      expect.stringMatching(/^=/),
      "",
    ]);
    expect(await fillTable({ ...PLAIN, table: below })).toMatchObject({ filled: 12 });
    expect(formula(table, "I91")).toMatch(/^=/);
  });

  test("of a table that was deleted is used for the next one", async () => {
    const { model, table } = await opened();
    const second = model.copySheet(table, "项目乙", 1);
    await fillTable(PLAIN);
    model.removeSheet(table);
    model.activate(second);
    expect(await fillTable(PLAIN)).toMatchObject({ summarySheet: "绩效汇总", filled: 12 });
    expect(names(model)).toEqual(["项目乙", "绩效汇总"]);
  });
});
