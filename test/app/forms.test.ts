import {
  generateSheet,
  insertTemplate,
  templateFields,
  undoLast,
  type GeneratedKind,
} from "../../src/app";
import { check } from "../../src/core/rules";
import { parseCell } from "../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { FORMS, type FormId } from "../../src/core/templates";
import { readActiveSheet } from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { BLANK_FINDINGS } from "../support/blank-form";
import { createExcelHost } from "../support/excel-host";
import {
  answersOf,
  entriesFor,
  FORM_CASES,
  indicatorFacts,
  membersInCommon,
  resultsFor,
  rowsNeeded,
  type Entry,
} from "../support/fill-form";
import { HeadlessRecalculator } from "../support/recalculator";
import { openCorpus } from "../support/workbooks";

/** The official forms on their way through Excel's own proxies: written, and read again. */

const recalculator = new HeadlessRecalculator();

afterAll(() => {
  recalculator.dispose();
});

async function tableInFront(): Promise<PerformanceTable> {
  const { tables } = recognise((await readActiveSheet()).sheet);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
}

function codesOf(table: PerformanceTable): string[] {
  return [...new Set(check(table).findings.map(({ code }) => code))].sort();
}

describe("inserted blank, a form is read as what it is", () => {
  test.each(FORMS.filter(({ kind }) => kind !== "review").map((form) => [form.id, form] as const))(
    "%s",
    async (id, form) => {
      const model = new WorkbookModel();
      model.addSheet("Sheet1");
      model.useRecalculator(recalculator);
      const host = createExcelHost(model);
      host.resetCounts();
      const { sheet } = await insertTemplate({
        form: id,
        language: "zh-CN",
        year: 2026,
        rowsPerLevel2: 3,
        fields: { projectName: "干部培训", department: "县委组织部", budget: 233 },
      });
      expect(host.syncs).toBeLessThanOrEqual(3);
      expect(sheet).toBe(form.sheetName);
      const table = await tableInFront();
      expect(table.kind).toBe(form.kind);
      expect(table.year).toBe(2026);
      expect(table.unrecognised).toEqual([]);
      expect(table.indicators).toEqual([]);
      expect(table.department?.text).toBe("县委组织部");
      if (!form.kind.startsWith("department")) expect(table.projectName?.text).toBe("干部培训");
      expect(table.budget?.money?.yuan.toFixed()).toBe("2330000");
      expect(codesOf(table).filter((code) => !BLANK_FINDINGS.includes(code))).toEqual([]);
    },
  );

  test("target-review has its texts, its sum and its grade", async () => {
    const model = new WorkbookModel();
    model.addSheet("Sheet1");
    createExcelHost(model);
    await insertTemplate({ form: "target-review", language: "zh-CN" });
    const cells = model.activeSheet.snapshot().cells;
    expect(cells.some(({ value }) => String(value).startsWith("完整性审核"))).toBe(true);
    expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(2);
  });
});

describe("an inserted sheet", () => {
  async function inserted(): Promise<WorkbookModel> {
    const model = new WorkbookModel();
    model.addSheet("项目支出绩效目标申报表");
    createExcelHost(model);
    await insertTemplate({ form: "target-hunan", language: "zh-CN", year: 2026 });
    return model;
  }

  test("never takes another's name, is shown, and has its first field selected", async () => {
    const model = await inserted();
    const names = model.sheets.map(({ name }) => name);
    expect(names).toEqual(["项目支出绩效目标申报表", "项目支出绩效目标申报表 (2)"]);
    expect(model.activeSheet.name).toBe("项目支出绩效目标申报表 (2)");
    const table = await tableInFront();
    const cell = parseCell(table.projectName?.cell ?? "");
    // Selecting a field selects the whole of its merged cell.
    expect(model.selection()[0]).toMatchObject({ top: cell?.row, left: cell?.column });
    for (const { sheetName } of FORMS) expect(sheetName).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test("is taken back while it is unchanged, and kept once somebody has written into it", async () => {
    const model = await inserted();
    const { row, column } = parseCell((await tableInFront()).projectName?.cell ?? "") ?? {
      row: 0,
      column: 0,
    };
    model.activeSheet.write({ top: row, bottom: row, left: column, right: column }, [["培训"]]);
    const { name } = model.activeSheet;
    expect(await undoLast()).toMatchObject({
      undone: false,
      changedSheets: [{ sheet: name, row }],
    });
    expect(model.sheets).toHaveLength(2);
    model.activeSheet.write({ top: row, bottom: row, left: column, right: column }, [[""]]);
    expect(await undoLast()).toMatchObject({ undone: true, sheets: 1 });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(["项目支出绩效目标申报表"]);
  });

  test("tells which of the gallery's questions it has a place for", () => {
    expect(templateFields("target-hunan")).toEqual([
      "reportingUnit",
      "projectName",
      "department",
      "period",
      "budget",
    ]);
    expect(templateFields("department-target-central")).toEqual(["department", "budget"]);
    expect(templateFields("target-review")).toEqual(["projectName", "department"]);
  });
});

function typeIn(model: WorkbookModel, entries: readonly Entry[]): void {
  for (const { cell, text } of entries) {
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    model.activeSheet.write({ top: row, bottom: row, left: column, right: column }, [[text]]);
  }
}

/** What a form says that holds the data of a table: the same, and nothing that was not found there. */
function expectSame(made: PerformanceTable, source: PerformanceTable, form: FormId): void {
  expect(made.kind).toBe(FORMS.find((each) => each.id === form)?.kind);
  expect(made.unrecognised).toEqual([]);
  const members = membersInCommon(made, source);
  expect(indicatorFacts(made, members)).toEqual(indicatorFacts(source, members));
  if (source.budget?.money) {
    expect(made.budget?.money?.yuan.toFixed()).toBe(source.budget.money.yuan.toFixed());
  }
  const before = codesOf(source);
  const fresh = codesOf(made).filter(
    (code) => !before.includes(code) && !BLANK_FINDINGS.includes(code),
  );
  expect(fresh).toEqual([]);
}

describe("made from a published table, a form says the same", () => {
  test.each<[FormId, GeneratedKind, string]>([
    ["target-hunan", "next-year", "006"],
    ["target-central", "next-year", "018"],
    ["target-2021", "next-year", "014"],
    ["department-target-hunan", "next-year", "022"],
    ["department-target-central", "next-year", "022"],
    ["self-evaluation-hunan", "self-evaluation", "004"],
    ["self-evaluation-central", "self-evaluation", "009"],
    ["department-self-evaluation-hunan", "self-evaluation", "013"],
    ["department-self-evaluation-central", "self-evaluation", "070"],
    ["monitoring-central", "monitoring", "018"],
  ])("%s (%s) from case %s", async (form, what, id) => {
    const model = await openCorpus(`cases/${id}.xlsx`);
    model.useRecalculator(recalculator);
    createExcelHost(model);
    const source = await tableInFront();
    const { sheet, record } = await generateSheet({ what, form, language: "zh-CN" });
    expect(model.activeSheet.name).toBe(sheet);
    expect(record).not.toBe("");
    const blank = await tableInFront();
    if (what === "self-evaluation") typeIn(model, resultsFor(blank, source));
    expectSame(await tableInFront(), source, form);
  });
});

describe("inserted blank and filled with a published table by hand, a form says the same", () => {
  test.each(FORM_CASES)("%s from case %s", async (form, id) => {
    createExcelHost(await openCorpus(`cases/${id}.xlsx`));
    const source = await tableInFront();
    const model = new WorkbookModel();
    model.addSheet("Sheet1");
    model.useRecalculator(recalculator);
    createExcelHost(model);
    await insertTemplate({
      form,
      language: "zh-CN",
      rowsPerLevel2: rowsNeeded(source),
      ...answersOf(source),
    });
    const { sheet } = await readActiveSheet();
    typeIn(model, entriesFor({ sheet, table: await tableInFront() }, source));
    expectSame(await tableInFront(), source, form);
  });
});
