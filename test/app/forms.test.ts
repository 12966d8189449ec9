import {
  generateSheet,
  insertTemplate,
  templateFields,
  undoLast,
  type GeneratedKind,
} from "../../src/app";
import { check } from "../../src/core/rules";
import { parseCell } from "../../src/core/sheet";
import { recognise, type Indicator, type PerformanceTable } from "../../src/core/table";
import { FORMS, type FormId } from "../../src/core/templates";
import { readActiveSheet } from "../../src/excel";
import { WorkbookModel } from "../../src/workbench/model";
import { BLANK_FINDINGS } from "../support/blank-form";
import { createExcelHost } from "../support/excel-host";
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

/** What is known of an indicator, whatever the layout. */
function facts(table: PerformanceTable, members: number) {
  const annual = table.indicators.some(({ period }) => period === "annual");
  return table.indicators
    .filter(({ period }) => !annual || period !== "long-term")
    .map(({ name, target, actual, score }) => [
      name.clean,
      target?.parsed.written.value?.toFixed() ?? "",
      actual?.parsed.kind === "blank" ? "" : (actual?.parsed.written.value?.toFixed() ?? ""),
      score?.value?.toFixed() ?? "",
    ])
    .map((fact) => fact.slice(0, members))
    .sort();
}

/** Types what the case says of the year that has passed into the generated sheet, as a person would. */
function typeIn(model: WorkbookModel, made: PerformanceTable, source: PerformanceTable): void {
  const put = (row: number, role: string, value: string | number | null | undefined): void => {
    const column = made.columns.find((each) => each.role === role)?.column;
    if (column === undefined || value === null || value === undefined || value === "") return;
    model.activeSheet.write({ top: row, bottom: row, left: column, right: column }, [[value]]);
  };
  const left = [...source.indicators];
  const taken = (indicator: Indicator): Indicator | undefined => {
    const at = left.findIndex(
      ({ name, target }) =>
        name.clean === indicator.name.clean &&
        (target?.parsed.written.value?.toFixed() ?? "") ===
          (indicator.target?.parsed.written.value?.toFixed() ?? ""),
    );
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  for (const indicator of made.indicators) {
    const known = taken(indicator);
    if (!known) continue;
    put(indicator.row, "actual", known.actual?.text);
    // Points of a form without weights are out of another total.
    if (known.weight?.value) put(indicator.row, "score", known.score?.value?.toNumber());
    put(indicator.row, "reason", known.reason?.text);
  }
  const executed = parseCell(made.executed?.cell ?? "");
  const amount = source.executed?.money?.yuan.div(10_000).toNumber();
  if (executed && amount !== undefined) {
    const { row, column } = executed;
    model.activeSheet.write({ top: row, bottom: row, left: column, right: column }, [[amount]]);
  }
}

describe("filled with a published table, a form says the same", () => {
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
    if (what === "self-evaluation") typeIn(model, blank, source);
    const made = await tableInFront();
    expect(made.kind).toBe(FORMS.find((each) => each.id === form)?.kind);
    expect(made.unrecognised).toEqual([]);
    const scored = source.indicators.some(({ weight }) => weight?.value);
    const members = what !== "self-evaluation" ? 2 : scored ? 4 : 3;
    expect(facts(made, members)).toEqual(facts(source, members));
    if (source.budget?.money) {
      expect(made.budget?.money?.yuan.toFixed()).toBe(source.budget.money.yuan.toFixed());
    }
    // Nothing is found in it that was not found in the published table.
    const before = codesOf(source);
    const fresh = codesOf(made).filter(
      (code) => !before.includes(code) && !BLANK_FINDINGS.includes(code),
    );
    expect(fresh).toEqual([]);
  });
});
