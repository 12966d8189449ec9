import { fillTable, generateSheet, type GeneratedSheet } from "../../src/app";
import { parseCell } from "../../src/core/sheet";
import { recognise, type PerformanceTable } from "../../src/core/table";
import { readActiveSheet } from "../../src/excel";
import { type WorkbookModel } from "../../src/workbench/model";
import { writeWorkbookData } from "../../src/workbench/xlsx";
import { createExcelHost } from "../support/excel-host";
import { recalculate } from "../support/libreoffice";
import { HeadlessRecalculator } from "../support/recalculator";
import { seedWorkbook } from "../support/workbooks";

const recalculator = new HeadlessRecalculator();

afterAll(() => {
  recalculator.dispose();
});

async function tableInFront(): Promise<PerformanceTable> {
  const [table] = recognise((await readActiveSheet()).sheet).tables;
  if (!table) throw new Error("no table");
  return table;
}

function type(model: WorkbookModel, cell: string, value: string | number): void {
  const place = parseCell(cell);
  if (!place) throw new Error(`no cell ${cell}`);
  const { row, column } = place;
  model.activeSheet.write({ top: row, left: column, bottom: row, right: column }, [[value]]);
}

/** Actual values as a person types them: a share of each number, words for words. */
function typeActuals(model: WorkbookModel, table: PerformanceTable, share: number): void {
  const column = (role: string): string => {
    const found = table.columns.find((each) => each.role === role)?.heading?.cell ?? "";
    return found.replace(/\d+/, "");
  };
  for (const { row, target, weight } of table.indicators) {
    const line = String(row + 1);
    const held = parseCell(target?.cell ?? "");
    const value = held ? model.activeSheet.value(held.row, held.column) : "";
    if (typeof value === "number") {
      type(model, `${column("actual")}${line}`, Number((value * share).toFixed(4)));
    } else {
      type(model, `${column("actual")}${line}`, "达成年度指标");
      type(model, `${column("score")}${line}`, weight?.value?.toNumber() ?? 0);
    }
  }
}

test("from the sample to a total: generated, typed in, filled, and LibreOffice agrees", async () => {
  const model = await seedWorkbook();
  model.useRecalculator(recalculator);
  createExcelHost(model);
  const made: GeneratedSheet = await generateSheet({ what: "self-evaluation", language: "zh-CN" });
  const blank = await tableInFront();
  expect(blank.indicators).toHaveLength(58);
  typeActuals(model, blank, 0.9);
  type(model, blank.executed?.cell ?? "", 210);
  const outcome = await fillTable({ language: "zh-CN", accept: "none", drafts: true });
  expect(outcome).toMatchObject({ sheet: made.sheet, conflicts: [] });
  const table = await tableInFront();
  const { totals, indicators, executionRate } = table;
  expect(executionRate?.ratio?.toFixed(4)).toBe((210 / 233).toFixed(4));
  // Costs were kept below their ceilings: full points. All else missed its target by a tenth.
  const scores = indicators.map(({ score }) => Number(score?.value ?? 0));
  expect(scores.every((score) => score > 0)).toBe(true);
  const execution = Number(table.funds?.total?.score?.value ?? 0);
  expect(execution).toBeCloseTo((210 / 233) * 10, 1);
  const sum = scores.reduce((all, next) => all + next, execution);
  expect(Number(totals?.score?.value)).toBeCloseTo(sum, 2);
  expect(sum).toBeLessThan(100);
  expect(sum).toBeGreaterThan(85);
  const [book] = await recalculate([await writeWorkbookData(model.snapshot())]);
  expect(book?.value(made.sheet, totals?.score?.cell ?? "")).toBeCloseTo(sum, 2);
});
